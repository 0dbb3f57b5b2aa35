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
      The tests stand in order with their facts; the last is the first that fails. After them stands \
      how the post is filled. Without a post, every post within reach, then every near miss, the \
      nearest first. Exit code 1: may not claim.

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
    case .text:
      WhyText.present(result)
      try CasesAsideText.present(folder.request(answer, decisions))
    case .json: say(try JSONText.write(WhyJSON(result)))
    case .csv: WhyText.presentCSV([result])
    }
    if result.outcome == .no { throw AnsweredNo() }
  }

  private func presentReach() throws {
    let reach = try WhyClaim.reach(folder.request(answer, decisions), employee: employee)
    switch answer.format {
    case .text:
      for holding in reach { WhyText.present(holding) }
      try CasesAsideText.present(folder.request(answer, decisions))
    case .json: say(try JSONText.write(reach.flatMap(\.answers).map(WhyJSON.init)))
    case .csv: WhyText.presentCSV(reach.flatMap(\.answers))
    }
  }
}

/// The answer of `why` for a reader, and for a spreadsheet.
enum WhyText {
  static func present(_ answer: WhyClaim.Answer) {
    var citations = Citations()
    present(answer, &citations)
  }

  private static func present(_ answer: WhyClaim.Answer, _ citations: inout Citations) {
    say(Wrapping.wrap(verdict(answer), hanging: "  "))
    for (number, test) in answer.tests.enumerated() {
      present(test, numbered: "\(number + 1).", indent: "  ", &citations)
    }
    if let change = answer.nearestChange {
      say(
        Wrapping.wrap(
          "What would turn the answer: \(change).", indent: "  ", hanging: "    "))
    }
    presentFilling(answer, &citations)
  }

  /// A test in one paragraph, and under it those that it is put together from.
  private static func present(
    _ test: ClaimTest, numbered number: String, indent: String, isRuledOut: Bool = false,
    _ citations: inout Citations
  ) {
    let hanging = indent + String(repeating: " ", count: number.count + 1)
    // The day stands in most facts already, and is then not said twice.
    let day =
      test.date.map { test.fact.contains($0.inWords) ? "" : "; judged on \($0.inWords)" } ?? ""
    let source = citations.shortened(" [\(test.source)]")
    let mark = isRuledOut ? test.holds.markOfRuledOut : test.holds.mark
    say(
      Wrapping.wrap(
        "\(number) \(mark) \(test.name.rawValue): \(test.fact)\(day).\(source)",
        indent: indent, hanging: hanging))
    for (position, part) in zip(test.parts.indices, test.parts) {
      let letter = "abcdefghijklmnopqrstuvwxyz".dropFirst(position).first.map { "\($0))" } ?? "–"
      present(
        part, numbered: letter, indent: hanging, isRuledOut: test.rulesOut(partAt: position),
        &citations)
    }
  }

  /// How the post is filled, for somebody who may claim it or may yet come to.
  private static func presentFilling(
    _ answer: WhyClaim.Answer, _ citations: inout Citations
  ) {
    guard let position = answer.position, !answer.filling.isEmpty else { return }
    if case .notEligible = position.answer { return }
    say(
      Wrapping.wrap(
        citations.shortened("How it is filled: " + answer.filling.joined(separator: " ")),
        indent: "  ", hanging: "    "))
  }

  /// Everything within reach; after each answer what is to be added to it, in words.
  static func present(
    _ reach: WhyClaim.Reach, adding words: (WhyClaim.Answer) -> String? = { _ in nil }
  ) {
    say("\(reach.holding.employee) in \(reach.holding.post):")
    if case .noCase(let reason) = reach.standing {
      say(Wrapping.wrap("has no case: \(reason.words).", indent: "  ", hanging: "  "))
    } else if case .affected = reach.standing {
      say("  is affected but not at risk, and claims no post.")
    } else if reach.answers.isEmpty {
      say("  no post is within reach, and none is a near miss.")
    }
    var citations = Citations()
    for answer in reach.answers {
      say()
      present(answer, &citations)
      if let words = words(answer) { say(Wrapping.wrap(words, indent: "  ", hanging: "    ")) }
    }
  }

  private static func verdict(_ answer: WhyClaim.Answer) -> String {
    let person = answer.holding.employee
    let post = "\(answer.toPost.id) (\(answer.toPost.title))"
    let rule = answer.rule.map { " under \($0.id)" } ?? ""
    return switch answer.outcome {
    case .yes: "\(person) may claim \(post)\(rule)\(places(answer))."
    case .no: "\(person) may not claim \(post)."
    case .notKnown(let facts):
      "Whether \(person) may claim \(post) is not known, for want of: \(facts.joinedInWords)."
    }
  }

  /// Whether there is a place is another question than whether somebody may claim it.
  private static func places(_ answer: WhyClaim.Answer) -> String {
    guard let position = answer.position else { return "" }
    if case .noPlace = position.answer { return ", but no place is left in it" }
    return position.seats?.capacity == .notKnown ? ", but how many places it has is not known" : ""
  }

  static func presentCSV(_ answers: [WhyClaim.Answer]) {
    let rows = answers.flatMap { answer in
      answer.tests.map { test in
        [
          answer.holding.employee, answer.toPost.id, answer.outcome.word, answer.rule?.id ?? "",
          test.name.rawValue, test.holds.word, test.fact, test.source, test.threshold ?? "",
          test.date?.description ?? "",
        ]
      }
    }
    CurrentConsole.value.write(
      CSVWriter.answer(
        [
          "employee_id", "post_id", "may_claim", "ring_fence", "test", "holds", "fact", "source",
          "threshold", "date",
        ], rows))
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

  /// The truth before something that ought not to be so, where *yes* would read as a tick.
  var markOfRuledOut: String {
    switch self {
    case .yes: "[is so]"
    case .no: "[is not so]"
    case .notKnown: "[not known]"
    }
  }
}

extension ClaimTest {
  /// Whether a part of it must not be so: what is ruled out, or an exception.
  fileprivate func rulesOut(partAt position: Int) -> Bool {
    switch name {
    case .notSo: true
    case .unless: position == parts.count - 1
    default: false
    }
  }
}
