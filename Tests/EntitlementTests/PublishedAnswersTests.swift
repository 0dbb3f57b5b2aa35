import Entitlement
import Restructure
import Testing

/// Answers that others have published: the GOV.UK calculator's, and the most that can be due in each
/// year.
@Suite("Published answers")
struct PublishedAnswersTests {
  /// Age, years of service, a week's pay, the limit of the day, and what the calculator's own tests
  /// (alphagov/smart-answers, redundancy_calculator_test.rb) say is due.
  static let calculator: [(age: Int, years: Int, pay: Int, limit: Int, weeks: String?, due: Int)] =
    [
      (45, 12, 350_00, 430_00, nil, 4_900_00), (42, 22, 500_00, 430_00, nil, 8_815_00),
      (42, 22, 500_00, 450_00, nil, 9_225_00), (41, 4, 1_500_00, 430_00, nil, 1_720_00),
      (18, 3, 500_00, 430_00, "1.5", 645_00), (18, 3, 500_00, 450_00, "1.5", 675_00),
      (26, 11, 250_00, 430_00, "7.5", 1_875_00), (32, 11, 420_00, 430_00, "10.5", 4_410_00),
      (32, 11, 460_00, 450_00, "10.5", 4_725_00), (34, 15, 386_00, 430_00, "13.5", 5_211_00),
      (40, 20, 401_00, 430_00, "19", 7_619_00), (48, 14, 381_00, 430_00, "17.5", 6_667_50),
    ]

  @Test("The GOV.UK calculator's answers", arguments: calculator)
  func govUK(row: (age: Int, years: Int, pay: Int, limit: Int, weeks: String?, due: Int)) throws {
    // The calculator is told whole ages and years; here both have just been completed.
    let ends = row.limit == 430_00 ? "2013-01-15" : "2013-06-15"
    let (year, month, date) = try day(ends).components
    let born = try #require(LocalDate(year: year - row.age, month: 1, day: 1))
    let from = try #require(LocalDate(year: year - row.years, month: month, day: date + 1))
    let pay = try RedundancyPay(
      facts(born: "\(born)", from: "\(from)", ends: ends, pay: row.pay),
      rates: Tables.limits(.greatBritain))
    #expect(pay.amount.pence == row.due)
    if let weeks = row.weeks { #expect(pay.weeks.description == weeks) }
  }

  /// The most that is due: thirty weeks at the limit, as the Orders' notes and GOV.UK print it.
  static let mostOfBritain: [(from: String, to: String, pounds: Int)] = [
    ("2009-02-01", "2009-09-30", 10_500), ("2009-10-01", "2011-01-31", 11_400),
    ("2011-02-01", "2012-01-31", 12_000), ("2012-02-01", "2013-01-31", 12_900),
    ("2013-02-01", "2014-04-05", 13_500), ("2014-04-06", "2015-04-05", 13_920),
    ("2015-04-06", "2016-04-05", 14_250), ("2016-04-06", "2017-04-05", 14_370),
    ("2017-04-06", "2018-04-05", 14_670), ("2018-04-06", "2019-04-05", 15_240),
    ("2019-04-06", "2020-04-05", 15_750), ("2020-04-06", "2021-04-05", 16_140),
    ("2021-04-06", "2022-04-05", 16_320), ("2022-04-06", "2023-04-05", 17_130),
    ("2023-04-06", "2024-04-05", 19_290), ("2024-04-06", "2025-04-05", 21_000),
    ("2025-04-06", "2026-04-05", 21_570), ("2026-04-06", "2027-04-05", 22_530),
  ]
  static let mostOfNorthernIreland: [(from: String, to: String, pounds: Int)] = [
    ("2009-10-01", "2011-01-31", 11_400), ("2012-02-01", "2013-01-31", 12_900),
    ("2013-02-01", "2014-04-05", 13_500), ("2014-04-06", "2015-03-21", 14_100),
    ("2015-03-22", "2016-02-13", 14_700), ("2016-02-14", "2018-04-05", 15_000),
    ("2018-04-06", "2019-04-05", 15_900), ("2019-04-06", "2020-04-05", 16_410),
    ("2020-04-06", "2021-04-05", 16_800), ("2021-04-06", "2022-04-05", 16_980),
    ("2022-04-06", "2023-04-05", 17_820), ("2023-04-06", "2024-04-05", 20_070),
    ("2024-04-06", "2025-04-05", 21_870), ("2025-04-06", "2026-04-05", 22_470),
    ("2026-04-06", "2027-04-05", 23_490),
  ]

  @Test(
    "The most that is due on the first and the last day of each limit", arguments: mostOfBritain)
  func most(row: (from: String, to: String, pounds: Int)) throws {
    try expectMost(row, .greatBritain)
  }

  @Test("The same for Northern Ireland", arguments: mostOfNorthernIreland)
  func mostInNorthernIreland(row: (from: String, to: String, pounds: Int)) throws {
    try expectMost(row, .northernIreland)
  }

  private func expectMost(
    _ row: (from: String, to: String, pounds: Int), _ law: Jurisdiction
  ) throws {
    for ends in [row.from, row.to] {
      let pay = try RedundancyPay(
        facts(born: "1940-01-01", from: "1985-01-01", ends: ends, pay: 2_000_00, law: law),
        rates: Tables.limits(law))
      #expect(pay.amount.pence == row.pounds * 100, "\(ends)")
    }
  }
}
