import Entitlement
import Restructure
import Testing

/// Periods in working days, counted on the calendars of three nations.
@Suite("Working days")
struct WorkingDaysTests {
  static func calendar(_ nation: Nation) throws -> WorkingDays {
    try WorkingDays(csv: Tables.text("bank-holidays.csv"), of: nation)
  }

  // Counted on a calendar: 3 April 2026 was Good Friday, 4 May 2026 and 15 June 2026 are Mondays.
  @Test(
    arguments: [
      ("one, on a Monday", Nation.england, "2026-03-02", 1, "2026-03-02"),
      ("one, on a Saturday", .england, "2026-03-07", 1, "2026-03-09"),
      ("five, a plain week", .england, "2026-03-02", 5, "2026-03-06"),
      ("six, over a weekend", .england, "2026-03-02", 6, "2026-03-09"),
      ("over Easter in England", .england, "2026-04-02", 2, "2026-04-07"),
      ("over Easter in Wales", .wales, "2026-04-02", 2, "2026-04-07"),
      ("over Easter in Scotland, where Monday is worked", .scotland, "2026-04-02", 2, "2026-04-06"),
      ("over the first Monday of May", .england, "2026-05-01", 5, "2026-05-08"),
      ("a proclaimed day in Scotland only", .scotland, "2026-06-12", 2, "2026-06-16"),
      ("the same days in England", .england, "2026-06-12", 2, "2026-06-15"),
      ("the twelfth of July", .northernIreland, "2027-07-09", 2, "2027-07-13"),
      ("Boxing Day on a Saturday", .england, "2026-12-24", 2, "2026-12-29"),
      ("two for the jubilee", .england, "2022-06-01", 2, "2022-06-06"),
      ("ten for an appeal", .england, "2026-12-17", 10, "2027-01-04"),
    ])
  func lastDay(says: String, nation: Nation, from: String, count: Int, last: String) throws {
    let start = try #require(LocalDate(iso: from))
    #expect(
      try Self.calendar(nation).lastDay(of: count, from: start)?.description == last, "\(says)")
  }

  @Test("Outside the years of the table nothing is counted")
  func outside() throws {
    let calendar = try Self.calendar(.england)
    #expect(calendar.first.description == "2016-01-01" && calendar.last.description == "2027-12-31")
    #expect(calendar.lastDay(of: 1, from: calendar.first.adding(days: -1)) == nil)
    #expect(calendar.lastDay(of: 1, from: calendar.last) == calendar.last)
    #expect(calendar.lastDay(of: 2, from: calendar.last) == nil)
    #expect(calendar.lastDay(of: 0, from: calendar.first) == nil)
  }

  @Test(
    "A table with something wrong says in which line",
    arguments: [
      ("2026-05-04,yes,yes,yes,May,an Act\n2026-04-03,yes,yes,yes,Good Friday,an Act", 3),
      ("2026-05-02,yes,yes,yes,A Saturday,an Act", 2),
      ("2026-05-04,yes,perhaps,yes,May,an Act", 2), ("2026-05-04,yes,yes,yes,May,", 2),
    ])
  func wrong(rows: String, line: Int) throws {
    let heading = "date,england-and-wales,scotland,northern-ireland,name,source\n"
    let problem = #expect(throws: ReferenceProblem.self) {
      try WorkingDays(csv: heading + rows + "\n", of: .england)
    }
    #expect(problem?.line == line)
  }
}
