import Restructure
import Yams

/// Reads one policy file, section by section, over the policy on which it is based.
struct PolicyParser {
  var yaml: YAMLReader
  var reading = PolicyReading()
  /// Named tests of this file that are still to be read.
  var declaredTests: [String: (node: Node, place: Place)] = [:]
  /// The named tests that are being read, each with the place that asks for it.
  var testsInReading: [(name: String, place: Place)] = []
  /// The parts of the test that is being read, so that names which use names stay readable.
  var testSize = 0
  var isTestTooLarge = false
  private let shipped: [String: String]
  private let ancestors: [String]

  init(file: String, shipped: [String: String], ancestors: [String]) {
    yaml = YAMLReader(
      file: file, example: "Compare it with a policy that ships, such as example-defaults.")
    self.shipped = shipped
    self.ancestors = ancestors
  }

  /// Reads the text; called once.
  mutating func reading(_ text: String) -> PolicyReading {
    guard let root = yaml.document(text, needs: ["policy", "title", "from"]),
      let file = yaml.entries(of: root, named: "a policy", known: PolicyKeys.file)
    else {
      reading.problems = yaml.problems
      return reading
    }
    let base = readBase(file)
    if let base { inherit(base) }
    reading.isShipped = !ancestors.isEmpty
    var policy = readHead(file)
    policy.basedOn = yaml.text("based_on", file)
    readNamedTests(file)
    policy.scales = readScales(file)
    policy.pools = readPools(file)
    policy.modes = readModes(file)
    policy.contests = readContests(file)
    let ranks = readRanks(file)
    policy.ranks = ranks ?? []
    policy.register = readRegister(file)
    policy.terms = readTerms(file)
    policy.states = readStates(file)
    if let draft = base?.draft {
      checkStart(of: policy, after: draft, file)
      policy.complete(with: draft, ranks: ranks == nil)
      if ranks != nil {
        reading.problems += [
          LostProtection.problem(policy, basedOn: draft, at: file.place(ofKey: "ranks"))
        ].compactMap(\.self)
      }
    }
    reading.draft = policy
    reading.problems += yaml.problems + PolicyCheck.problems(policy, reading)
    reading.problems = inOrder(reading.problems)
    return reading
  }

  /// Each problem once, this file's before those of its base: what is wrong in a base is found
  /// again in the policy that takes it over.
  private func inOrder(_ problems: [Problem]) -> [Problem] {
    Set(problems).sorted { left, right in
      (left.place.file == yaml.file ? 0 : 1, left.place, left.code, left.message)
        < (right.place.file == yaml.file ? 0 : 1, right.place, right.code, right.message)
    }
  }

  /// What is taken from a base is in force no earlier than the base itself.
  private mutating func checkStart(
    of policy: Policy, after base: Policy, _ file: YAMLReader.Entries
  ) {
    guard let node = file["from"], !node.isEmpty, policy.from < base.from else { return }
    yaml.report(
      at: yaml.place(of: node), .notInForce,
      "from is \(policy.from), and the policy “\(base.name)” on which this one is based is in force "
        + "only from \(base.from) (\(base.place))",
      "Start on that day or later, or take out based_on and write down what applied before.")
  }

  private mutating func inherit(_ base: PolicyReading) {
    reading = base
    reading.draft = nil
    reading.inheritedTerms = base.terms
  }

  // MARK: - The head

  private mutating func readHead(_ file: YAMLReader.Entries) -> Policy {
    let name = yaml.required("policy", file)
    let title = yaml.required("title", file)
    if file["from"]?.isEmpty ?? true { yaml.reportMissing("from", file) }
    let from = yaml.date("from", file)
    if let name, let node = file["policy"], !Self.isName(name) {
      yaml.report(
        at: yaml.place(of: node), .wrongValue, "policy is “\(name)”",
        "Write a short name of letters, figures and hyphens.")
    }
    // What is missing has been reported, and then nobody but the checks sees this policy.
    var policy = Policy(
      name: name ?? "", title: title ?? "", from: from ?? LocalDate(dayNumber: 0),
      basis: basis(file, at: file.place))
    policy.to = yaml.date("to", file)
    policy.modelledOn = yaml.text("modelled_on", file)
    if let from, let to = policy.to, to < from, let node = file["to"] {
      yaml.report(
        at: yaml.place(of: node), .impossibleDate, "to is \(to), before from, which is \(from)",
        "Correct one of the two dates.")
    }
    return policy
  }

  private mutating func readBase(_ file: YAMLReader.Entries) -> PolicyReading? {
    guard let name = yaml.text("based_on", file), let node = file["based_on"] else { return nil }
    if ancestors.contains(name) {
      yaml.report(
        at: yaml.place(of: node), .policyCycle,
        "the policy “\(name)” is based on itself, by way of "
          + ancestors.map { "“\($0)” (\(PolicyReader.file(ofShipped: $0)))" }.joinedInWords,
        "Take out one of the based_on.")
      return nil
    }
    if let base = PolicyReader.shippedReading(name, shipped, ancestors: ancestors) { return base }
    yaml.report(
      at: yaml.place(of: node), .unknownPolicy, "no policy that ships is called “\(name)”",
      Suggestion.remedy(for: name, among: shipped.keys.sorted()))
    return nil
  }

  // MARK: - What sections share

  /// The source or the assumption on which a rule rests.
  mutating func basis(_ entries: YAMLReader.Entries, at place: Place) -> PolicyBasis {
    PolicyBasis(
      source: yaml.text("source", entries), assumption: yaml.text("assumption", entries),
      place: place)
  }

  /// The named entries of a section; an empty section has none.
  mutating func section(_ key: String, _ file: YAMLReader.Entries) -> YAMLReader.Entries? {
    guard let node = file[key], !node.isEmpty else { return nil }
    return yaml.entries(of: node, named: key)
  }

  /// Whether a text can be a name: letters, figures and hyphens, a letter first.
  static func isName(_ text: String) -> Bool {
    text.first?.isLetter == true && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }
}
