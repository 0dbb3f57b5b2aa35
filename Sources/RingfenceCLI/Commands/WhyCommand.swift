import ArgumentParser
import Exchange
import Operations
import Restructure
import Rules

/// `ringfence why FOLDER EMPLOYEE [POST]`.
struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Why a person may or may not claim a post, and what would turn the answer.",
    discussion: """
      The tests stand in order with their facts; the last is the first that fails. Without a post, \
      every post within reach and every near miss. Exit code 1: may not claim.

      Example: ringfence why Examples/coventry E300 T06-P06
      """)

  @OptionGroup var folder: FolderOptions
  @Argument(help: "The person, as staff.csv names them.")
  var employee: String
  @Argument(help: "The post; left out, every post within reach.")
  var post: String?
  @OptionGroup var answer: AnswerOptions
  @OptionGroup var decisions: DecisionOptions

  func run() throws {
    guard let post else { return try presentReach() }
    let result = try WhyClaim.run(folder.request(answer, decisions), employee: employee, post: post)
    switch answer.format {
    case .text: WhyText.present(result)
    case .json: say(try JSONText.write(WhyJSON(result)))
    case .csv: WhyText.presentCSV([result])
    }
    if result.outcome == .no { throw AnsweredNo() }
  }

  private func presentReach() throws {
    let reach = try WhyClaim.reach(folder.request(answer, decisions), employee: employee)
    switch answer.format {
    case .text: for holding in reach { WhyText.present(holding) }
    case .json: say(try JSONText.write(reach.flatMap(\.answers).map(WhyJSON.init)))
    case .csv: WhyText.presentCSV(reach.flatMap(\.answers))
    }
  }
}

/// The answer of `why` for a reader, and for a spreadsheet.
enum WhyText {
  static func present(_ answer: WhyClaim.Answer) {
    say(verdict(answer))
    for (number, test) in answer.tests.enumerated() {
      say(
        Wrapping.wrap(
          "\(number + 1). \(test.holds.mark) \(test.name.rawValue): \(test.fact). [\(test.source)]",
          indent: "  ", hanging: "     "))
    }
    if let change = answer.nearestChange {
      say("  What would turn the answer: \(change).")
    }
  }

  static func present(_ reach: WhyClaim.Reach) {
    say("\(reach.holding.employee) in \(reach.holding.post):")
    if case .noCase(let reason) = reach.standing {
      say("  has no case: \(reason.words).")
    } else if case .affected = reach.standing {
      say("  is affected but not at risk, and claims no post.")
    } else if reach.answers.isEmpty {
      say("  no post is within reach, and none is a near miss.")
    }
    for answer in reach.answers {
      say()
      present(answer)
    }
  }

  private static func verdict(_ answer: WhyClaim.Answer) -> String {
    let person = answer.holding.employee
    let post = "\(answer.toPost.id) (\(answer.toPost.title))"
    let rule = answer.rule.map { " under \($0.id)" } ?? ""
    return switch answer.outcome {
    case .yes: "\(person) may claim \(post)\(rule)."
    case .no: "\(person) may not claim \(post)."
    case .notKnown(let facts):
      "Whether \(person) may claim \(post) is not known, for want of: \(facts.joinedInWords)."
    }
  }

  static func presentCSV(_ answers: [WhyClaim.Answer]) {
    let rows = answers.flatMap { answer in
      answer.tests.map { test in
        [
          answer.holding.employee, answer.toPost.id, answer.outcome.word, answer.rule?.id ?? "",
          test.name.rawValue, test.holds.word, test.fact, test.source,
        ]
      }
    }
    CurrentConsole.value.write(
      CSVWriter.answer(
        [
          "employee_id", "post_id", "may_claim", "ring_fence", "test", "holds", "fact", "source",
        ], rows))
  }
}

/// The answer of `why` in JSON.
struct WhyJSON: Encodable {
  struct Test: Encodable {
    let test: String
    let holds: YesNoUnknown
    let fact: String
    let source: String
  }

  let employeeId: String
  let fromPost: String
  let toPost: String
  let mayClaim: YesNoUnknown
  let ringFence: Nullable<String>
  let tests: [Test]
  let nearestChange: Nullable<String>

  init(_ answer: WhyClaim.Answer) {
    employeeId = answer.holding.employee
    fromPost = answer.holding.post
    toPost = answer.toPost.id
    mayClaim = YesNoUnknown(truth: answer.outcome)
    ringFence = Nullable(answer.rule?.id)
    tests = answer.tests.map {
      Test(
        test: $0.name.rawValue, holds: YesNoUnknown(truth: $0.holds), fact: $0.fact,
        source: $0.source)
    }
    nearestChange = Nullable(answer.nearestChange)
  }
}

/// `true`, `false` or `"unknown"`.
struct YesNoUnknown: Encodable {
  let truth: Truth

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch truth {
    case .yes: try container.encode(true)
    case .no: try container.encode(false)
    case .notKnown: try container.encode("unknown")
    }
  }
}

extension Truth {
  /// The truth as one word.
  var word: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .notKnown: "not known"
    }
  }

  /// The truth as it stands before a test.
  var mark: String {
    switch self {
    case .yes: "[yes]"
    case .no: "[NO]"
    case .notKnown: "[not known]"
    }
  }
}
