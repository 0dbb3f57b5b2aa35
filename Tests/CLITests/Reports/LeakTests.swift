import Foundation
import Reports
import Restructure
import RingfenceCLI
import Testing

/// Builds every report for every reader in every form from data with marked secrets.
@Suite("No report leaks", .serialized)
final class LeakTests {
  private let secrets: MarkedSecrets

  static let reports = [
    "at-risk", "consultation-pack", "hr1", "establishment", "savings", "figures", "ring-fences",
    "coverage", "equality", "vacancies",
  ]
  static let forms = ["text", "csv", "json", "html"]

  /// A folder with its cases open, some moved, each with words about health in it.
  init() throws {
    secrets = try MarkedSecrets()
    let database = ["--db", secrets.database]
    #expect(run(["open", secrets.folder, "--by", "Officer1x"] + database).code == 0)
    for (index, person) in MarkedSecrets.people.enumerated() where [0, 1, 9].contains(index) {
      let words = "note\(index + 1)x migraine\(index + 1)x"
      let noted = run(
        ["case", "note", person, "--text", words, "--by", "Officer\(index + 1)x"] + database)
      #expect(noted.code == 0)
    }
    // The reason and the evidence of a resignation say as much.
    let left = run(
      [
        "case", "move", MarkedSecrets.people[0], "--to", "left-resigned", "--on", "2016-11-01",
        "--by", "Officer1x", "--reason", "note1x migraine1x", "--fact",
        "leaving-evidence=note1x", "--fact", "leaving-on=2016-11-01",
      ] + database)
    #expect(left.code == 0, "\(left.errors)")
  }

  deinit {
    try? FileManager.default.removeItem(atPath: secrets.folder)
  }

  private func run(_ words: [String]) -> (output: String, errors: String, code: Int32) {
    let console = CapturingConsole(today: LocalDate(dayNumber: 17_129))
    let code = Runner.run(words, console: console)
    return (console.output, console.errors, code)
  }

  private func report(_ name: String, _ reader: Reader, _ form: String) -> String {
    var words = [
      "report", name, secrets.folder, "--db", secrets.database, "--format", form, "--audience",
      reader.audience.rawValue,
    ]
    if let employee = reader.employee { words += ["--employee", employee] }
    if name == "at-risk" {
      words += ["--since", "2016-10-03"]
      if reader.audience == .manager { words += ["--service", "Teaching", "--service", "Office"] }
    }
    let answer = run(words)
    #expect(answer.code == 0, "\(words): \(answer.errors)")
    return answer.output + answer.errors
  }

  /// The marks in a text that a reader may not see.
  private func leaks(in text: String, to reader: Reader) -> [String] {
    MarkedSecrets.marks.filter { mark in
      !reader.sees(mark.fact, of: mark.person) && text.contains(mark.words)
    }.map { "\($0.fact.rawValue) of \($0.person)" }
  }

  static let readers = [
    Reader(.caseworker), Reader(.manager), Reader(.union),
    Reader(.employee, employee: MarkedSecrets.people[1]),
    Reader(.employee, employee: MarkedSecrets.people[9]),
  ]

  @Test("Every report for every reader in every form", arguments: reports, readers)
  func nothingLeaks(name: String, reader: Reader) {
    for form in Self.forms {
      let text = report(name, reader, form)
      #expect(!text.isEmpty)
      #expect(leaks(in: text, to: reader).isEmpty, "\(name) as \(form)")
    }
  }

  @Test("The page of one employee says what is theirs and nothing of others", arguments: forms)
  func ownPage(form: String) {
    for person in MarkedSecrets.people.prefix(3) {
      let answer = run([
        "report", "my-case", person, secrets.folder, "--db", secrets.database, "--format", form,
      ])
      #expect(answer.code == 0, "\(answer.errors)")
      #expect(leaks(in: answer.output, to: Reader(.employee, employee: person)).isEmpty)
      #expect(answer.output.contains("Nomen") || form == "csv")
    }
  }

  @Test(
    "It is made for nobody else",
    arguments: [
      ["--audience", "union"], ["--audience", "manager"],
      ["--audience", "employee", "--employee", MarkedSecrets.people[1]],
      ["--employee", MarkedSecrets.people[1]],
    ])
  func ownPageIsForNobodyElse(reader: [String]) {
    let answer = run(
      [
        "report", "my-case", MarkedSecrets.people[0], secrets.folder, "--db", secrets.database,
      ] + reader)
    #expect(answer.code == 2)
    #expect(answer.output.isEmpty)
  }

  @Test("Nobody who sees numbers only can tell how many of the three clerks stand where")
  func threeClerksStayHidden() {
    // Eleven people are at risk; a number from one to four of cases would be of the clerks, or of
    // the one who has left.
    for name in ["at-risk", "coverage", "equality", "ring-fences", "hr1"] {
      for column in report(name, Reader(.union), "text").split(separator: "\n") {
        let words = column.split(separator: " ").map(String.init)
        #expect(
          !(words.contains("Clerk") && words.contains("3")), "\(name): \(column)")
      }
    }
  }

  @Test("This test does find what a caseworker's report would give away to others")
  func caseworkersReportWouldBeALeak() {
    for form in Self.forms {
      let text = report("at-risk", Reader(.caseworker), form)
      let facts = Set(leaks(in: text, to: Reader(.union)).map { $0.prefix { $0 != " " } })
      #expect(facts == ["employee-number", "name", "hours"], "\(form)")
      #expect(!leaks(in: text, to: Reader(.employee, employee: MarkedSecrets.people[1])).isEmpty)
    }
    let page = run([
      "report", "my-case", MarkedSecrets.people[1], secrets.folder, "--db", secrets.database,
    ]).output
    let facts = Set(leaks(in: page, to: Reader(.manager)).map { $0.prefix { $0 != " " } })
    #expect(facts.isSuperset(of: ["age", "service", "family-leave"]))
  }

  @Test("The marks are in the data: subject access shows all that is held on a person")
  func marksArePlanted() {
    let held = run([
      "report", "subject-access", MarkedSecrets.people[1], "--db", secrets.database,
    ]).output
    let missing = MarkedSecrets.marks.filter { mark in
      mark.person == MarkedSecrets.people[1] && !mark.words.contains(" 19")
        && !mark.words.contains(" 20") && !held.contains(mark.words)
    }
    #expect(missing.map(\.words) == [])
  }
}
