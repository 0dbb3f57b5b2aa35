import Exchange
import Restructure
import Testing

/// The sheet of default parameters, as it is agreed.
@Suite("Example defaults")
struct ExampleDefaultsTests {
  private func defaults() throws -> Policy {
    try #require(PolicyReader.shipped("example-defaults")?.policy)
  }

  static let sheet: [(term: String, value: Term.Value)] = [
    ("consultation", .period(Period(30, .days))),
    ("expression-of-interest", .period(Period(10, .workingDays))),
    ("match-appeal", .period(Period(10, .workingDays))),
    ("redundancy-appeal", .period(Period(10, .workingDays))),
    ("exclusive-window", .period(Period(5, .workingDays))),
    ("register", .period(Period(12, .weeks))),
    ("register-service", .nothing),
    ("trial", .period(Period(4, .weeks))),
    ("trial-extension", .period(Period(12, .weeks))),
    ("pay-protection", .period(Period(2, .years))),
    ("pay-protection-grades", .count(1)),
  ]

  @Test("Each term is that of the sheet", arguments: sheet)
  func termIsThatOfTheSheet(row: (term: String, value: Term.Value)) throws {
    let day = try #require(LocalDate(iso: "2016-10-03"))
    let entry = try #require(defaults().term(named: row.term)?.entry(on: day))
    #expect(entry.value == row.value)
    #expect(entry.basis.assumption?.hasPrefix("Default") == true)
  }

  @Test("Consultation lasts 45 days from 100 dismissals, and matching asks for 66 %")
  func figuresInOtherForms() throws {
    let defaults = try defaults()
    let large = try #require(defaults.term(named: "consultation")?.entries.last)
    #expect(large.value == .period(Period(45, .days)))
    #expect(large.dismissalsAtLeast == 100)
    let threshold = try #require(defaults.term(named: "match-threshold")?.entries.first)
    #expect(threshold.value == Level(parsing: "66%").map(Term.Value.share))
    #expect(defaults.contests.first?.assessors == 2)
    #expect(defaults.contests.first?.tieBreaks == [.criterionOrder, .furtherExercise])
  }

  @Test("Notice, which the sheet leaves out, is the law's")
  func restIsTheLaw() throws {
    #expect(try defaults().basedOn == "statutory-floor")
    #expect(try defaults().term(named: "notice")?.entries.count == 12)
  }
}
