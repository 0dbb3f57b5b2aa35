import Entitlement
import Restructure
import Testing

@Suite("Statutory notice")
struct NoticePeriodTests {
  /// Service from, notice given, weeks, last day.
  static let rows: [(from: String, given: String, weeks: Int, lastDay: String)] = [
    // A month is complete on the day before the same day of the next.
    ("2026-03-10", "2026-03-10", 0, "2026-03-10"),
    ("2026-03-10", "2026-04-08", 0, "2026-04-08"),
    ("2026-03-10", "2026-04-09", 1, "2026-04-16"),
    ("2026-03-10", "2026-04-10", 1, "2026-04-17"),
    // February has no 31st: the month is complete on its last day.
    ("2026-01-31", "2026-02-27", 0, "2026-02-27"),
    ("2026-01-31", "2026-02-28", 1, "2026-03-07"),
    ("2024-01-31", "2024-02-28", 0, "2024-02-28"),
    ("2024-01-31", "2024-02-29", 1, "2024-03-07"),
    ("2025-12-15", "2026-01-13", 0, "2026-01-13"),
    ("2025-12-15", "2026-01-14", 1, "2026-01-21"),
    // Two years from 1 September 2024 are complete on 31 August 2026.
    ("2024-09-01", "2026-08-30", 1, "2026-09-06"),
    ("2024-09-01", "2026-08-31", 2, "2026-09-14"),
    ("2024-09-01", "2026-09-01", 2, "2026-09-15"),
    // A week for each complete year, three to eleven.
    ("2023-06-01", "2026-05-30", 2, "2026-06-13"),
    ("2023-06-01", "2026-05-31", 3, "2026-06-21"),
    ("2022-06-01", "2026-05-31", 4, "2026-06-28"),
    ("2021-06-01", "2026-05-31", 5, "2026-07-05"),
    ("2020-06-01", "2026-05-31", 6, "2026-07-12"),
    ("2019-06-01", "2026-05-31", 7, "2026-07-19"),
    ("2018-06-01", "2026-05-31", 8, "2026-07-26"),
    ("2017-06-01", "2026-05-31", 9, "2026-08-02"),
    ("2016-06-01", "2026-05-31", 10, "2026-08-09"),
    ("2015-06-01", "2026-05-31", 11, "2026-08-16"),
    // Twelve at most.
    ("2014-06-01", "2026-05-30", 11, "2026-08-15"),
    ("2014-06-01", "2026-05-31", 12, "2026-08-23"),
    ("2013-06-01", "2026-05-31", 12, "2026-08-23"),
    ("1980-06-01", "2026-05-31", 12, "2026-08-23"),
    // A start on 29 February: its anniversary is taken to be 1 March.
    ("2024-02-29", "2026-02-27", 1, "2026-03-06"),
    ("2024-02-29", "2026-02-28", 2, "2026-03-14"),
    ("2020-02-29", "2024-02-27", 3, "2024-03-19"),
    ("2020-02-29", "2024-02-28", 4, "2024-03-27"),
  ]

  @Test("Weeks and last day at, below and above every step", arguments: rows)
  func weeks(row: (from: String, given: String, weeks: Int, lastDay: String)) throws {
    let notice = NoticePeriod(serviceFrom: try day(row.from), given: try day(row.given))
    #expect(notice.weeks == row.weeks)
    #expect(try notice.lastDay == day(row.lastDay))
  }

  @Test("Where the day of giving counts, notice ends a day earlier")
  func dayOfGiving() throws {
    let readings = Readings(otherwise: [.dayOfGiving])
    let notice = NoticePeriod(
      serviceFrom: try day("2014-06-01"), given: try day("2026-05-31"), readings: readings)
    #expect(try notice.lastDay == day("2026-08-22"))
    let none = NoticePeriod(
      serviceFrom: try day("2026-05-30"), given: try day("2026-05-31"), readings: readings)
    #expect(try none.lastDay == day("2026-05-31"))
  }

  @Test("Where service is measured at the end, a year that falls within the notice counts")
  func serviceAtTheEnd() throws {
    // Five years on 12 June 2026; five weeks from 25 May run to 29 June.
    let start = try day("2021-06-13")
    let usual = NoticePeriod(serviceFrom: start, given: try day("2026-05-25"))
    let other = NoticePeriod(
      serviceFrom: start, given: try day("2026-05-25"),
      readings: Readings(otherwise: [.serviceForNotice]))
    #expect(usual.weeks == 4)
    #expect(other.weeks == 5)
    #expect(try other.lastDay == day("2026-06-29"))
  }

  @Test("Weeks never fall as service grows, and never pass twelve", arguments: UInt64(0)..<20)
  func monotone(seed: UInt64) throws {
    let start = LocalDate(dayNumber: 14_000 + Int(seed) * 37)
    var before = 0
    for days in stride(from: 0, through: 16 * 366, by: 1) {
      let notice = NoticePeriod(serviceFrom: start, given: start.adding(days: days))
      #expect(notice.weeks - before <= 1 && notice.weeks >= before && notice.weeks <= 12)
      before = notice.weeks
    }
    #expect(before == 12)
  }
}
