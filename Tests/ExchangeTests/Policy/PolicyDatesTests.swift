import Exchange
import Restructure
import Testing

@Suite("policy.yaml: the days on which it is in force")
struct PolicyDatesTests {
  static let programme = ProgrammeFolder.sound["programme.yaml"] ?? ""

  /// The problems of a policy on a day; terms and rules stand from line 5 on.
  static func problems(_ sections: String, on day: String) throws -> [Problem] {
    let reading = try ProgrammeFolder([
      "programme.yaml": programme + "policy: policy.yaml\n",
      "policy.yaml": "policy: p\ntitle: t\nfrom: 2015-01-01\nto: 2019-12-31\n" + sections,
    ]).read()
    #expect(reading.places == [])
    return PolicyDates.problems(
      in: try #require(reading.programme), on: try #require(LocalDate(iso: day)), from: .today)
  }

  @Test(
    "A policy judges the days from its first to its last",
    arguments: [
      ("2014-12-31", false), ("2015-01-01", true), ("2019-12-31", true), ("2020-01-01", false),
    ])
  func policy(day: String, isInForce: Bool) throws {
    let problems = try Self.problems("", on: day)
    #expect(problems.map(\.place.description) == (isInForce ? [] : ["policy.yaml:1:1"]))
    #expect(problems.allSatisfy { $0.message.hasSuffix("\(day) (today)") })
  }

  static let terms: [(day: String, entries: String, isInForce: Bool)] = [
    ("2016-12-31", "{from: 2017-01-01, value: 70%}", false),
    ("2017-01-01", "{from: 2017-01-01, value: 70%}", true),
    ("2017-01-02", "{from: 2017-01-01, value: 70%}", true),
    ("2017-06-30", "{from: 2017-01-01, to: 2017-06-30, value: 70%}", true),
    ("2017-07-01", "{from: 2017-01-01, to: 2017-06-30, value: 70%}", false),
    ("2017-01-01", "{from: 2017-01-01, value: 70%, dismissals_at_least: 20}", false),
    ("2017-01-01", "{from: 2017-01-01, value: none}", false),
    ("2017-01-01", "{from: 2017-01-01, value: 2 weeks}", false),
    ("2017-01-01", "{from: 2016-01-01, value: 2 weeks}, {from: 2017-01-01, value: 70%}", true),
    ("2016-12-31", "{from: 2016-01-01, value: 2 weeks}, {from: 2017-01-01, value: 70%}", false),
  ]

  @Test("A term that a test needs has a value of its kind on the day", arguments: terms)
  func term(day: String, entries: String, isInForce: Bool) throws {
    let sections = "modes: {match: {entry: {match: needed}}}\nterms: {needed: [\(entries)]}\n"
    let problems = try Self.problems(sections, on: day)
    #expect(problems.map(\.code) == (isInForce ? [] : ["not-in-force"]))
    for problem in problems {
      #expect(problem.place.description == "policy.yaml:5:32")
      #expect(problem.message.contains("policy.yaml:6:") && problem.message.contains(day))
    }
  }

  static let uses: [(rule: String, value: String)] = [
    ("ranks: [{group: a, who: {grade_gap: {up: needed}}}]", "1"),
    ("ranks: [{group: a, who: {pay_gap: needed}}]", "10%"),
    ("ranks: [{group: a, who: {not: {service_of: needed}}}]", "2 years"),
    ("pools: {a: {who: {holds: {what: HI, within: needed}}}}", "6 months"),
    ("contests: {a: {pass_mark: needed}}", "60%"),
  ]

  @Test("Every figure that can be a term is looked up", arguments: uses)
  func use(rule: String, value: String) throws {
    for (written, count) in [(value, 0), ("£1", 1)] {
      let terms = "\nterms: {needed: [{from: 2015-01-01, value: \(written)}]}\n"
      #expect(try Self.problems(rule + terms, on: "2016-01-01").count == count)
    }
  }

  @Test("A programme without a policy is in force on any day")
  func noPolicy() throws {
    let programme = try #require(try ProgrammeFolder().read().programme)
    #expect(PolicyDates.problems(in: programme, on: LocalDate(dayNumber: 0)) == [])
  }
}
