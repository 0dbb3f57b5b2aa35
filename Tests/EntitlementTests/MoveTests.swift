import Entitlement
import Restructure
import Testing

@Suite("Moves to other work")
struct MoveTests {
  @Test(
    "A trial lasts four weeks, its first day counted",
    arguments: [
      ("2026-06-01", "2026-06-28"), ("2024-02-05", "2024-03-03"), ("2026-12-21", "2027-01-17"),
    ])
  func trial(starts: String, lastDay: String) throws {
    #expect(try TrialPeriod(starts: day(starts)).lastDay == day(lastDay))
  }

  /// Old employment's last day, new one's first, and whether four weeks have passed.
  static let gaps: [(old: String, new: String, gap: ReengagementGap)] = [
    // A Monday.
    ("2026-08-31", "2026-09-01", .within), ("2026-08-31", "2026-09-27", .within),
    ("2026-08-31", "2026-09-28", .doubtful), ("2026-08-31", "2026-09-29", .doubtful),
    ("2026-08-31", "2026-09-30", .beyond),
    // A Thursday counts from itself; Friday to Sunday count from the next Monday.
    ("2026-07-30", "2026-08-26", .within), ("2026-07-30", "2026-08-27", .doubtful),
    ("2026-07-31", "2026-08-30", .within), ("2026-07-31", "2026-08-31", .doubtful),
    ("2026-08-01", "2026-08-30", .within), ("2026-08-01", "2026-08-31", .doubtful),
    ("2026-08-02", "2026-08-30", .within), ("2026-08-02", "2026-08-31", .doubtful),
    ("2026-08-02", "2026-09-02", .beyond),
    ("2026-08-03", "2026-08-30", .within), ("2026-08-03", "2026-08-31", .doubtful),
    // Before the days from which dates are counted: 1 August 1969 was a Friday.
    ("1969-08-01", "1969-08-31", .within), ("1969-08-01", "1969-09-01", .doubtful),
  ]

  @Test("Four weeks between two employments", arguments: gaps)
  func gap(row: (old: String, new: String, gap: ReengagementGap)) throws {
    #expect(try ReengagementGap(oldEnds: day(row.old), newStarts: day(row.new)) == row.gap)
  }

  /// First day, period, last day.
  static let protections: [(from: String, period: Period, lastDay: String)] = [
    ("2026-09-01", Period(2, .years), "2028-08-31"),
    ("2026-09-01", Period(1, .years), "2027-08-31"),
    ("2026-09-01", Period(18, .months), "2028-02-29"),
    ("2026-08-31", Period(6, .months), "2027-02-28"),
    ("2024-02-29", Period(1, .years), "2025-02-28"),
    ("2026-09-01", Period(12, .weeks), "2026-11-23"),
    ("2026-09-01", Period(10, .days), "2026-09-10"),
  ]

  @Test("Pay protection lasts for its period, the first day counted", arguments: protections)
  func protection(row: (from: String, period: Period, lastDay: String)) throws {
    let protection = try PayProtection(
      from: day(row.from), for: row.period, source: "the policy")
    #expect(try protection.lastDay == day(row.lastDay))
    #expect(protection.steps.first?.words.contains(row.period.description) == true)
  }

  @Test("Protection in working days is not counted")
  func workingDays() throws {
    let start = try day("2026-09-01")
    #expect(throws: EntitlementProblem.workingDays(Period(5, .workingDays))) {
      try PayProtection(from: start, for: Period(5, .workingDays), source: "the policy")
    }
  }

  @Test(
    "A teacher's sum is safeguarded for three years, and says what is unconfirmed",
    arguments: [
      ("2026-09-01", "2029-08-31", "which of them it is was not found"),
      ("2026-01-01", "2028-12-31", "which of them it is was not found"),
      ("2026-04-01", "2029-03-31", "which of them it is was not found"),
      ("2026-04-02", "2029-04-01", "is none of them"), ("2026-10-01", "2029-09-30", "none of them"),
    ])
  func safeguarding(from: String, lastDay: String, words: String) throws {
    let protection = try PayProtection(teacherSafeguardedFrom: day(from))
    #expect(try protection.lastDay == day(lastDay))
    #expect(protection.steps.last?.words.contains(words) == true)
  }

  @Test(
    "Money is written as a letter has it",
    arguments: [
      (0, "£0.00"), (5, "£0.05"), (999_99, "£999.99"), (1_000_00, "£1,000.00"),
      (1_234_567_89, "£1,234,567.89"), (-1_234_50, "-£1,234.50"),
    ])
  func money(pence: Int, words: String) {
    #expect(Money(pence: pence).inWords == words)
  }
}
