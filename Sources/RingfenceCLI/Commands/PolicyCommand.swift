import ArgumentParser
import Operations
import Reports

/// `ringfence policy …`.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Employers' policies: those that ship, one in full, or two side by side.",
    discussion: """
      A programme names its policy in programme.yaml; none is ever implied. What no source gives is \
      an assumption, and labelled as one.

      Example: ringfence policy list
      """,
    subcommands: [PolicyListCommand.self, PolicyShowCommand.self, PolicyDiffCommand.self])
}

/// `ringfence policy list`.
struct PolicyListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The policies that ship, and what each is modelled on.",
    discussion: "Example: ringfence policy list")

  @Option(help: "How to write the answer: text, json or csv.")
  var format: AnswerFormat = .text

  func run() throws {
    let policies = try ListPolicies.run()
    switch format {
    case .text: PolicyListText.present(policies)
    case .json: say(try JSONText.write(policies.map(PolicyListJSON.init)))
    case .csv: PolicyListText.presentCSV(policies)
    }
  }
}

/// `ringfence policy show NAME`.
struct PolicyShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "A policy as a page to read: order, tests, contests, ranks and terms.",
    discussion: """
      Every rule stands with its source, or with the assumption that it rests on.

      Example: ringfence policy show falkirk-style
      """)

  @Argument(help: "A policy that ships, or a file of your own that ends in .yaml.")
  var policy: String
  @Option(help: "How to write the answer: text, json or csv.")
  var format: AnswerFormat = .text

  func run() throws {
    let loaded = try PolicyChoice.load(policy)
    if !loaded.warnings.isEmpty { warn(ProblemText.lines(for: loaded.warnings)) }
    let sheet = PolicySheet(loaded.policy)
    switch format {
    case .text: PolicyText.present(sheet)
    case .json: say(try JSONText.write(PolicyJSON(loaded.policy)))
    case .csv: PolicyText.presentCSV(sheet)
    }
  }
}

/// `ringfence policy diff A B`.
struct PolicyDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "What two policies say differently, rule by rule and side by side.",
    discussion: """
      Order, tests and terms are compared; sources and assumptions are not. To see whom a change of \
      policy would help or hurt in a plan, compare forecasts instead.

      Example: ringfence policy diff lincolnshire-style falkirk-style
      """)

  @Argument(help: "A policy that ships, or a file of your own that ends in .yaml.")
  var first: String
  @Argument(help: "The policy to compare it with.")
  var second: String
  @Option(help: "How to write the answer: text, json or csv.")
  var format: AnswerFormat = .text

  func run() throws {
    let loaded = (try PolicyChoice.load(first), try PolicyChoice.load(second))
    let warnings = loaded.0.warnings + loaded.1.warnings
    if !warnings.isEmpty { warn(ProblemText.lines(for: warnings)) }
    let (left, right) = (loaded.0.policy, loaded.1.policy)
    let differences = PolicyDifferences(left, right)
    switch format {
    case .text: PolicyDiffText.present(differences, left, right)
    case .json: say(try JSONText.write(PolicyDiffJSON(differences, left, right)))
    case .csv: PolicyDiffText.presentCSV(differences)
    }
  }
}
