import Entitlement
import Restructure
import Testing

/// Statutory notice that was not given is added to service (ERA s.145(5)).
@Suite("Notice that was not given")
struct ExtensionTests {
  /// What was given, the relevant date and the weeks' pay that follow.
  static let rows:
    [(String, from: String, ends: String, given: String?, date: String, weeks: String)] =
      [
        // One week's notice completes two years, which ended on 1 December 2026.
        ("none, and it creates the right", "2024-12-02", "2026-11-27", nil, "2026-12-04", "2"),
        ("none, a day too early", "2024-12-02", "2026-11-23", nil, "2026-11-30", "0"),
        ("none, just in time", "2024-12-02", "2026-11-24", nil, "2026-12-01", "2"),
        // Five weeks and a bit: three complete years ask for three weeks.
        ("in full", "2023-01-09", "2026-11-30", "2026-11-09", "2026-11-30", "3"),
        ("a day short", "2023-01-09", "2026-11-30", "2026-11-10", "2026-12-01", "3"),
        ("more than in full", "2023-01-09", "2026-11-30", "2026-10-01", "2026-11-30", "3"),
        // Four years are complete on 8 January 2027, within the notice that was not given.
        ("none, and it adds a year", "2023-01-09", "2026-12-20", nil, "2027-01-10", "4"),
        ("none, a day before that", "2023-01-09", "2026-12-17", nil, "2027-01-07", "3"),
      ]

  @Test("The relevant date moves by statutory notice that was missing", arguments: rows)
  func extended(
    row: (String, from: String, ends: String, given: String?, date: String, weeks: String)
  ) throws {
    let notice = try row.given.map { RedundancyFacts.Notice.given(on: try day($0)) } ?? .none
    let pay = try RedundancyPay(
      facts(born: "1990-01-01", from: row.from, ends: row.ends, notice: notice),
      rates: Tables.limits(.greatBritain))
    #expect(try pay.relevantDate == day(row.date))
    #expect(pay.weeks.description == row.weeks)
  }

  @Test("It can lift an age band: 42 within the notice that was not given")
  func liftsABand() throws {
    let without = try RedundancyPay(
      facts(born: "1984-12-05", from: "2024-01-01", ends: "2026-11-30"),
      rates: Tables.limits(.greatBritain))
    let with = try RedundancyPay(
      facts(born: "1984-12-05", from: "2024-01-01", ends: "2026-11-30", notice: .none),
      rates: Tables.limits(.greatBritain))
    #expect(without.weeks.description == "2")
    #expect(with.weeks.description == "2.5")
    #expect(with.steps.contains { $0.source == "ERA s.145(5)-(6) and s.213(3)" })
  }

  @Test("The limit stays that of the contract's end, and the doubt is shown")
  func limitAcrossApril() throws {
    let crossing = try facts(
      born: "1960-01-01", from: "2014-01-01", ends: "2026-03-31", pay: 900_00, notice: .none)
    let rates = try Tables.limits(.greatBritain)
    let usual = try RedundancyPay(crossing, rates: rates)
    let other = try RedundancyPay(
      crossing, rates: rates, readings: Readings(otherwise: [.limitDate]))
    #expect(usual.limit.value.pence == 719_00)
    #expect(other.limit.value.pence == 751_00)
    #expect(usual.amount.pence == 18 * 719_00)
    #expect(other.amount.pence == 18 * 751_00)
    let doubt = try #require(usual.doubts.first { $0.point == .limitDate })
    #expect(doubt.otherwise.contains("£13,518.00"))
    #expect(doubt.label.hasPrefix("Unconfirmed (limit-date): "))
    #expect(other.doubts.first { $0.point == .limitDate }?.reading == OpenPoint.limitDate.other)
  }

  @Test("A doubt whose other reading leaves the table says so instead of failing")
  func doubtBeyondTheTable() throws {
    let pay = try RedundancyPay(
      facts(born: "1960-01-01", from: "2014-01-01", ends: "2027-03-31", notice: .none),
      rates: Tables.limits(.greatBritain))
    let doubt = try #require(pay.doubts.first { $0.point == .limitDate })
    #expect(doubt.otherwise.contains("cannot be worked out"))
    #expect(doubt.otherwise.contains("2027-06-23"))
  }

  @Test("Service for notice is statutory service, and not that of the Modification Order")
  func ownServiceForNotice() throws {
    let service = ServiceDates(
      continuousFrom: try day("2025-06-01"), redundancyFrom: try day("2010-06-01"))
    let pay = try RedundancyPay(
      RedundancyFacts(
        born: try day("1960-01-01"), service: service, ends: try day("2026-11-01"), notice: .none,
        weeklyPay: Money(pence: 400_00), jurisdiction: .greatBritain),
      rates: Tables.limits(.greatBritain))
    #expect(try pay.relevantDate == day("2026-11-08"))
    #expect(pay.countedYears == 16)
  }

  @Test("Notice given after the end is refused")
  func givenAfterTheEnd() throws {
    let rates = try Tables.limits(.greatBritain)
    let wrong = try facts(
      born: "1960-01-01", from: "2014-01-01", ends: "2026-03-31",
      notice: .given(on: day("2026-04-01")))
    #expect(throws: EntitlementProblem.self) { try RedundancyPay(wrong, rates: rates) }
  }
}
