import Entitlement
import Restructure
import Testing

@Suite("The employer's own redundancy pay")
struct EmployerPayTests {
  /// Ten and a half weeks, 820.00 a week, limit 751.00: 7,885.50 by law.
  private func statutory(from: String = "2017-12-01", pay: Int = 820_00) throws -> RedundancyPay {
    try RedundancyPay(
      facts(born: "1982-06-15", from: from, ends: "2026-11-30", pay: pay),
      rates: Tables.limits(.greatBritain))
  }

  /// Week's pay that counts, multiplier, weeks, on top of the statutory payment in pence.
  static let rows:
    [(weeksPay: EmployerTerms.WeeksPay, multiplier: String?, weeks: String, onTop: Int)] = [
      (.statutory, nil, "10.5", 0),
      // Regulation 5: 10.5 times 69.00.
      (.actual, nil, "10.5", 724_50),
      (.limited(to: Money(pence: 800_00)), nil, "10.5", 514_50),
      (.limited(to: Money(pence: 700_00)), nil, "10.5", 0),
      (.limited(to: Money(pence: 900_00)), nil, "10.5", 724_50),
      // Regulation 6: 15.75 weeks, 21 weeks, the statutory sum deducted.
      (.statutory, "150%", "15.75", 3_942_75),
      (.actual, "150%", "15.75", 5_029_50),
      (.actual, "200%", "21", 9_334_50),
      (.actual, "100%", "10.5", 724_50),
      // Less than the law gives adds nothing, and takes nothing away.
      (.statutory, "50%", "5.25", 0),
      (.statutory, "2/3", "7", 0),
      // 103.95 weeks, and 105 of which 104 may be paid.
      (.actual, "990%", "103.95", 77_353_50),
      (.actual, "1000%", "104", 77_394_50),
      (.actual, "10000%", "104", 77_394_50),
    ]

  @Test("What is paid on top, with the statutory payment deducted", arguments: rows)
  func onTop(
    row: (weeksPay: EmployerTerms.WeeksPay, multiplier: String?, weeks: String, onTop: Int)
  ) throws {
    let multiplier = try row.multiplier.map { try #require(Level(parsing: $0)) }
    let pay = EmployerPay(
      try statutory(), weeklyPay: Money(pence: 820_00), ends: try day("2026-11-30"),
      EmployerTerms(weeksPay: row.weeksPay, multiplier: multiplier, source: "the policy"))
    #expect(pay.weeks == row.weeks)
    #expect(pay.onTop.pence == row.onTop)
    #expect(pay.total.pence == 7_885_50 + row.onTop)
    #expect(pay.steps.contains { $0.source?.contains("the policy") == true })
    #expect(
      pay.steps.contains { $0.source?.contains("reg.6(5)") == true } == (row.multiplier != nil))
  }

  @Test("Where the law gives nothing, the policy adds nothing")
  func nothing() throws {
    let pay = EmployerPay(
      try statutory(from: "2025-12-01"), weeklyPay: Money(pence: 820_00),
      ends: try day("2026-11-30"),
      EmployerTerms(weeksPay: .actual, multiplier: Level(parsing: "300%"), source: "the policy"))
    #expect(pay.total.pence == 0)
    #expect(pay.steps.count == 1)
  }

  @Test("The decision is due within six months")
  func sixMonths() throws {
    let pay = EmployerPay(
      try statutory(), weeklyPay: Money(pence: 820_00), ends: try day("2026-08-31"),
      EmployerTerms(weeksPay: .actual, multiplier: Level(parsing: "150%"), source: "the policy"))
    #expect(pay.duties.map(\.words).filter { $0.contains("28 February 2027") }.count == 1)
    #expect(!pay.steps.contains { $0.words.contains("within six months") })
  }

  @Test("Very large sums neither trap nor wrap")
  func large() throws {
    let most = 9_999_999_999_99
    let pay = EmployerPay(
      try statutory(pay: most), weeklyPay: Money(pence: most), ends: try day("2026-11-30"),
      EmployerTerms(weeksPay: .actual, multiplier: Level(parsing: "10000%"), source: "the policy"))
    #expect(pay.total.pence == 104 * most)
  }

  /// Annual pence, weeks in a year, pence a week.
  static let weekly: [(annual: Int, weeks: String, pence: Int)] = [
    (52_000_00, "52", 1_000_00), (50_198_00, "52", 965_35), (30_000_00, "52.143", 575_34),
    (30_000_00, "52.14", 575_37), (1, "52", 0), (26, "52", 1), (25, "52", 0),
  ]

  @Test("A week's pay follows from a year's, to the nearest penny", arguments: weekly)
  func weeksPay(row: (annual: Int, weeks: String, pence: Int)) throws {
    let weeks = try #require(Decimal5(parsing: row.weeks))
    let pay = try #require(
      WeeklyPay(annual: Money(pence: row.annual), weeksInAYear: weeks, source: "the policy"))
    #expect(pay.amount.pence == row.pence)
    #expect(pay.step.words.contains("Divided by \(row.weeks) weeks"))
  }

  @Test("No weeks in a year give no week's pay", arguments: ["0", "-52"])
  func noWeeks(text: String) throws {
    let weeks = try #require(Decimal5(parsing: text))
    #expect(
      WeeklyPay(annual: Money(pence: 1), weeksInAYear: weeks, source: "the policy") == nil)
  }
}
