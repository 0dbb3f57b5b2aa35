import Entitlement
import Restructure
import Testing

@Suite("Open points of law")
struct OpenPointTests {
  @Test("A birthday on the first day of a counted year is shown, and can be read the other way")
  func birthdayOnFirstDay() throws {
    // 41 on 1 December 2025, the first day of the latest counted year.
    let edge = try facts(born: "1984-12-01", from: "2020-12-01", ends: "2026-11-30")
    let rates = try Tables.limits(.greatBritain)
    let usual = try RedundancyPay(edge, rates: rates)
    #expect(usual.weeks.description == "6")
    #expect(usual.doubts.map(\.point) == [.birthdayOnFirstDay])
    let other = try RedundancyPay(
      edge, rates: rates, readings: Readings(otherwise: [.birthdayOnFirstDay]))
    #expect(other.weeks.description == "6.5")
    #expect(other.doubts.first?.otherwise == "it is £2,400.00 for 6 weeks")
  }

  @Test(
    "A day earlier or later there is no doubt",
    arguments: [("1984-11-30", "6.5"), ("1984-12-02", "6")])
  func noDoubt(born: String, weeks: String) throws {
    let pay = try RedundancyPay(
      facts(born: born, from: "2020-12-01", ends: "2026-11-30"),
      rates: Tables.limits(.greatBritain))
    #expect(pay.weeks.description == weeks)
    #expect(pay.doubts.isEmpty)
  }

  @Test("A start on 29 February is in doubt on one day, and only on that")
  func leapDay() throws {
    let rates = try Tables.limits(.greatBritain)
    for (ends, usualWeeks, doubtful) in [
      ("2026-02-26", "0", false), ("2026-02-27", "0", true), ("2026-02-28", "2", false),
    ] {
      let pay = try RedundancyPay(
        facts(born: "1990-01-01", from: "2024-02-29", ends: ends), rates: rates)
      #expect(pay.weeks.description == usualWeeks, "\(ends)")
      #expect(pay.doubts.contains { $0.point == .leapDay } == doubtful, "\(ends)")
    }
    let early = try RedundancyPay(
      facts(born: "1990-01-01", from: "2024-02-29", ends: "2026-02-27"), rates: rates,
      readings: Readings(otherwise: [.leapDay]))
    #expect(early.weeks.description == "2")
  }

  @Test("Half a penny is in doubt only where there is one")
  func halfPenny() throws {
    let rates = try Tables.limits(.greatBritain)
    let odd = try facts(born: "1999-03-01", from: "2018-11-01", ends: "2026-11-30", pay: 430_01)
    let usual = try RedundancyPay(odd, rates: rates)
    #expect(usual.doubts.map(\.point) == [.halfPenny])
    let other = try RedundancyPay(odd, rates: rates, readings: Readings(otherwise: [.halfPenny]))
    #expect(other.amount.pence == 2_795_06)
    let even = try RedundancyPay(
      facts(born: "1999-03-01", from: "2018-11-01", ends: "2026-11-30", pay: 430_02), rates: rates)
    #expect(even.doubts.isEmpty)
  }

  @Test("Every point says what is taken, what else could be, and where the doubt arises")
  func wording() {
    for point in OpenPoint.allCases {
      #expect(point.taken != point.other)
      #expect(!point.source.isEmpty)
    }
    #expect(Set(OpenPoint.allCases.map(\.taken)).count == OpenPoint.allCases.count)
  }

  @Test("Both laws cite every rule, and never the same provision")
  func citations() {
    for rule in StatutoryRule.allCases {
      let (britain, ireland) = (
        Jurisdiction.greatBritain.citation(rule), Jurisdiction.northernIreland.citation(rule)
      )
      #expect(britain.hasPrefix("ERA s"))
      #expect(ireland.hasPrefix("ERO "))
    }
  }
}
