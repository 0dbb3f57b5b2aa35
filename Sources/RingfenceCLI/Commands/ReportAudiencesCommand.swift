import ArgumentParser
import Exchange
import Reports

/// `ringfence report audiences`.
struct ReportAudiencesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audiences",
    abstract:
      "Who sees what: each kind of fact, for each reader, with the reason and what it rests on.",
    discussion: """
      shown: as it is. counts: as a number of people, never fewer than five. pseudonym: row by row \
      under a pseudonym, and that only under a recorded agreement. own: only one's own. withheld: not \
      at all.

      Example: ringfence report audiences --format csv
      """)

  @Option(help: "How to write the answer: text, json or csv.")
  var format: AnswerFormat = .text

  func run() throws {
    switch format {
    case .text: present()
    case .json: say(try JSONText.write(Fact.allCases.map(DisclosureJSON.init)))
    case .csv:
      CurrentConsole.value.write(
        CSVWriter.answer(
          ["fact"] + Audience.allCases.map(\.rawValue) + ["reason", "rests_on"],
          Fact.allCases.map { fact in
            [fact.rawValue] + Audience.allCases.map { fact.disclosure(to: $0).rawValue }
              + [fact.rule.reason, Self.footings(fact).joined(separator: "; ")]
          }))
    }
  }

  private func present() {
    say("Who sees what of a programme. Reports and shared folders are made through this table.")
    say()
    say(
      TextTable.lines(
        Audience.allCases.map(\.rawValue.capitalizedWord) + ["Fact"],
        Fact.allCases.map { fact in
          Audience.allCases.map { fact.disclosure(to: $0).rawValue } + [fact.words]
        }))
    say()
    for audience in Audience.allCases {
      say(Wrapping.wrap("For \(audience.words): \(audience.purpose).", hanging: "  "))
    }
    say()
    say("Why:")
    for fact in Fact.allCases {
      say(
        Wrapping.wrap(
          "\(fact.words.capitalizedWord). \(fact.rule.reason) "
            + "[\(Self.footings(fact).joined(separator: "; "))]", indent: "  ", hanging: "    "))
    }
  }

  /// What a line rests on, with how far that was checked.
  fileprivate static func footings(_ fact: Fact) -> [String] {
    fact.rule.footings.map { "\($0.words): \($0.standing.rawValue)" }
  }
}

/// A line of the table in JSON.
private struct DisclosureJSON: Encodable {
  let fact: String
  let meaning: String
  let caseworker: String
  let manager: String
  let union: String
  let employee: String
  let reason: String
  let restsOn: [String]

  init(_ fact: Fact) {
    self.fact = fact.rawValue
    meaning = fact.words
    caseworker = fact.rule.caseworker.rawValue
    manager = fact.rule.manager.rawValue
    union = fact.rule.union.rawValue
    employee = fact.rule.employee.rawValue
    reason = fact.rule.reason
    restsOn = ReportAudiencesCommand.footings(fact)
  }
}

extension String {
  /// With a capital letter first.
  fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
