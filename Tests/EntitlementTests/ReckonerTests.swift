import Entitlement
import Restructure
import Testing

/// The table of weeks by age and complete years, worked out by hand from the three bands.
///
/// Only ages and years at which a band begins or ends are listed: each row's figures are 1.5 for
/// every year that began at 41 or more, 1 for one that began at 22 to 40, a half for the rest.
@Suite("Weeks by age and years of service")
struct ReckonerTests {
  static let rows: [(age: Int, weeks: [Int: String])] = [
    (18, [2: "1"]),
    (20, [2: "1", 4: "2"]),
    (22, [2: "1", 5: "2.5", 6: "3"]),
    (23, [2: "1.5", 3: "2", 7: "4"]),
    (24, [2: "2", 3: "2.5", 8: "5"]),
    (27, [5: "5", 8: "6.5", 10: "7.5"]),
    (40, [2: "2", 18: "18", 19: "18.5", 20: "19"]),
    (41, [2: "2", 19: "19", 20: "19.5"]),
    (42, [2: "2.5", 3: "3.5", 20: "20.5"]),
    (43, [2: "3", 3: "4", 20: "21"]),
    (45, [2: "3", 4: "6", 5: "7", 20: "22"]),
    (50, [9: "13.5", 10: "14.5", 20: "24.5"]),
    (60, [2: "3", 19: "28.5", 20: "29.5"]),
    (61, [2: "3", 19: "28.5", 20: "30"]),
    (64, [20: "30", 30: "30"]),
    (75, [20: "30", 50: "30"]),
  ]

  @Test("As worked out by hand", arguments: rows)
  func weeks(row: (age: Int, weeks: [Int: String])) throws {
    let end = try day("2026-06-30")
    for (years, expected) in row.weeks {
      // Half a year after the birthday, and a month after the anniversary.
      let born = try #require(LocalDate(year: 2026 - row.age, month: 1, day: 2))
      let from = try #require(LocalDate(year: 2026 - years, month: 6, day: 1))
      let pay = try RedundancyPay(
        RedundancyFacts(
          born: born, service: ServiceDates(redundancyFrom: from), ends: end,
          weeklyPay: Money(pence: 100_00), jurisdiction: .greatBritain),
        rates: Tables.limits(.greatBritain))
      #expect(pay.weeks.description == expected, "age \(row.age), \(years) years")
      #expect(pay.amount.pence == pay.weeks.halves * 50_00)
    }
  }

  @Test(
    "A band begins at its own age",
    arguments: [
      (0, AgeBand.underTwentyTwo), (21, .underTwentyTwo), (22, .twentyTwoToForty),
      (23, .twentyTwoToForty), (40, .twentyTwoToForty), (41, .fortyOneAndOver),
      (42, .fortyOneAndOver), (99, .fortyOneAndOver), (-1, .underTwentyTwo),
    ])
  func bands(age: Int, band: AgeBand) {
    #expect(AgeBand(ageAtStart: age) == band)
  }
}
