import Entitlement
import Restructure
import Testing

@Suite("Three dates of service")
struct ServiceDatesTests {
  /// Which are given, which is taken for redundancy pay and for notice, and whether each is proven.
  static let rows:
    [(employed: Bool, continuous: Bool, redundancy: Bool, pay: String, notice: String, Bool, Bool)] =
      [
        (true, true, true, "redundancy_service_from", "continuous_service_from", true, true),
        (false, true, true, "redundancy_service_from", "continuous_service_from", true, true),
        (true, false, true, "redundancy_service_from", "employed_from", true, false),
        (true, true, false, "continuous_service_from", "continuous_service_from", false, true),
        (true, false, false, "employed_from", "employed_from", false, false),
        (false, true, false, "continuous_service_from", "continuous_service_from", false, true),
        (false, false, true, "redundancy_service_from", "redundancy_service_from", true, false),
      ]

  @Test(
    "Each purpose takes its own date, or the nearest to it, which is not proven", arguments: rows)
  func taken(
    row: (
      employed: Bool, continuous: Bool, redundancy: Bool, pay: String, notice: String, Bool, Bool
    )
  ) throws {
    let dates = ServiceDates(
      employedFrom: row.employed ? try day("2012-01-01") : nil,
      continuousFrom: row.continuous ? try day("2011-01-01") : nil,
      redundancyFrom: row.redundancy ? try day("2010-01-01") : nil)
    let pay = try dates.date(for: .redundancyPay)
    let notice = try dates.date(for: .notice)
    #expect(pay.column == row.pay)
    #expect(notice.column == row.notice)
    #expect((pay.notProven == nil) == row.5)
    #expect((notice.notProven == nil) == row.6)
    let day = [
      "employed_from": 2012, "continuous_service_from": 2011, "redundancy_service_from": 2010,
    ]
    #expect(pay.day.components.year == day[row.pay])
    #expect(notice.day.components.year == day[row.notice])
  }

  @Test("Without any date nothing is answered")
  func none() {
    #expect(throws: EntitlementProblem.noService) { try ServiceDates().date(for: .notice) }
    #expect(throws: EntitlementProblem.noService) { try ServiceDates().date(for: .redundancyPay) }
  }

  @Test("What is not proven stands in the answer, and only for what it decides")
  func inAnswers() throws {
    let service = ServiceDates(employedFrom: try day("2015-01-01"))
    func pay(_ notice: RedundancyFacts.Notice) throws -> [String] {
      try RedundancyPay(
        RedundancyFacts(
          born: day("1980-01-01"), service: service, ends: day("2026-06-30"), notice: notice,
          weeklyPay: Money(pence: 400_00), jurisdiction: .greatBritain),
        rates: Tables.limits(.greatBritain)
      ).notProven
    }
    #expect(try pay(.inFull).count == 1)
    #expect(try pay(.none).count == 2)
    let notice = try NoticeWorking(
      service: service, given: day("2026-06-30"), jurisdiction: .greatBritain)
    #expect(notice.notProven.count == 1)
    #expect(notice.notProven.first?.contains("employed_from stands in") == true)
  }
}
