import Casework
import Restructure
import Testing

@Suite struct RetentionTests {
  private func day(_ text: String) throws -> LocalDate {
    try #require(LocalDate(iso: text))
  }

  @Test(arguments: [
    ("a day before the limit", "2017-03-30", true),
    ("on the limit", "2017-03-31", false),
    ("a day after it", "2017-04-01", false),
  ])
  func casesThatWereOverBeforeADay(says: String, ended: String, isDue: Bool) throws {
    let rule = RetentionRule.endedBefore(try day("2017-03-31"))
    #expect(rule.isDue(ended: try day(ended), on: try day("2026-01-01")) == isDue)
  }

  @Test(arguments: [
    ("a day before six years are over", "2023-03-30", false),
    ("on the day on which they are over", "2023-03-31", false),
    ("a day after it", "2023-04-01", true),
  ])
  func wordsAreKeptForSixYears(says: String, on: String, isDue: Bool) throws {
    let rule = RetentionRule.keptFor(Period(6, .years))
    #expect(rule.isDue(ended: try day("2017-03-31"), on: try day(on)) == isDue)
  }

  @Test func workingDaysNeedACalendar() throws {
    let rule = RetentionRule.keptFor(Period(10, .workingDays))
    #expect(rule.isDue(ended: try day("2017-03-31"), on: try day("2023-04-01")) == nil)
  }

  @Test(arguments: [
    ("E2 rang", "[else] rang"), ("for E2, and E21", "for [else], and E21"),
    ("E2/tutor", "[else]/tutor"), ("xE2", "xE2"), ("E2é", "E2é"), ("E1", "E1"),
    ("Ana Bee's post", "[else]'s post"), ("", ""), ("E2E2 E2", "E2E2 [else]"),
    ("“E2”", "“[else]”"),
  ])
  func idsAreTakenOutAsWordsOfTheirOwn(text: String, expected: String) {
    #expect(IDWords.replacing(["E2", "Ana Bee", "Ana"], in: text, with: "[else]") == expected)
  }
}
