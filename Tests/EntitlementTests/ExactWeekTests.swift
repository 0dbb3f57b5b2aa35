import Entitlement
import Restructure
import Testing

/// A week's pay that follows from a year's is multiplied as it is, and the sum is rounded once.
@Suite("A week's pay that does not end in pence")
struct ExactWeekTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let annual: Int
    let weeks: String
    /// The employer's weeks for each statutory one, in which 14 weeks count.
    let multiplier: String
    let total: Int
    var testDescription: String { "\(annual) over \(weeks), at \(multiplier)" }
  }

  /// Each total is the year's pay times the weeks over the weeks in a year, worked out by hand with
  /// a pocket calculator and rounded at the end.
  static let rows = [
    Row(annual: 22_600_00, weeks: "52", multiplier: "150%", total: 9_126_92),
    Row(annual: 46_000_00, weeks: "52", multiplier: "300%", total: 37_153_85),
    Row(annual: 30_000_00, weeks: "52.143", multiplier: "100%", total: 8_054_77),
    Row(annual: 52_000_00, weeks: "52", multiplier: "150%", total: 21_000_00),
    // 3.23 pence, three and a half, and 3.77.
    Row(annual: 12, weeks: "52", multiplier: "100%", total: 3),
    Row(annual: 13, weeks: "52", multiplier: "100%", total: 4),
    Row(annual: 14, weeks: "52", multiplier: "100%", total: 4),
  ]

  @Test("The sum is rounded once, at its end", arguments: rows)
  func roundedOnce(row: Row) throws {
    let weeks = try #require(Decimal5(parsing: row.weeks))
    let pay = try #require(
      WeeklyPay(annual: Money(pence: row.annual), weeksInAYear: weeks, source: "the policy"))
    let facts = RedundancyFacts(
      born: try #require(LocalDate(iso: "1990-06-15")),
      service: ServiceDates(redundancyFrom: LocalDate(iso: "2012-12-01")),
      ends: try #require(LocalDate(iso: "2026-11-30")), week: pay.exact,
      jurisdiction: .greatBritain)
    let statutory = try RedundancyPay(facts, rates: Tables.limits(.greatBritain))
    #expect(statutory.weeks.description == "14")
    let terms = EmployerTerms(
      weeksPay: .actual, multiplier: Level(parsing: row.multiplier), source: "the policy")
    let employer = EmployerPay(
      statutory, week: pay.exact, ends: try #require(LocalDate(iso: "2026-11-30")), terms)
    #expect(employer.total.pence == row.total)
  }

  @Test("The working shows what is multiplied, so that the sum can be worked out again")
  func shown() throws {
    let weeks = Decimal5(whole: 52)
    let pay = try #require(
      WeeklyPay(annual: Money(pence: 22_600_00), weeksInAYear: weeks, source: "the policy"))
    #expect(pay.amount.pence == 434_62)
    #expect(pay.step.words.hasSuffix("to the nearest penny; sums are rounded once, at their end."))
    let even = try #require(
      WeeklyPay(annual: Money(pence: 52_000_00), weeksInAYear: weeks, source: "the policy"))
    #expect(even.step.words.hasSuffix("it is £1,000.00 a week."))
  }
}
