import Entitlement
import Restructure
import TestSupport
import Testing

@Suite("Against an independent method")
struct IndependentTests {
  /// Draws days that lie on and around each other's anniversaries more often than chance would.
  private static func draw(
    _ random: inout SplitMix64
  ) -> (born: LocalDate, from: LocalDate, ends: LocalDate, pay: Int) {
    let first = LocalDate(year: 2009, month: 2, day: 1)?.dayNumber ?? 0
    let last = LocalDate(year: 2027, month: 4, day: 5)?.dayNumber ?? 0
    let ends = LocalDate(dayNumber: Int.random(in: first...last, using: &random))
    let isLeap = Int.random(in: 0..<8, using: &random) == 0
    let end = isLeap ? LocalDate(year: 2024, month: 2, day: 28) ?? ends : ends
    let service = Int.random(in: 0...42, using: &random)
    let age = service + Int.random(in: 16...30, using: &random)
    let from = near(end, years: service, &random)
    let born = near(end, years: age, &random)
    return (born, min(from, end), end, Int.random(in: 1_00...1_500_00, using: &random))
  }

  /// A day within three of an anniversary, or anywhere in the year before it.
  private static func near(
    _ end: LocalDate, years: Int, _ random: inout SplitMix64
  ) -> LocalDate {
    let (year, month, day) = end.components
    let same =
      LocalDate(year: year - years, month: month, day: day)
      ?? LocalDate(year: year - years, month: 3, day: 1) ?? end
    return Bool.random(using: &random)
      ? same.adding(days: Int.random(in: -2...3, using: &random))
      : same.adding(days: -Int.random(in: 0...365, using: &random))
  }

  @Test("Weeks and amount agree in thousands of drawn cases", arguments: UInt64(1)...20)
  func payAgrees(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let rates = try Tables.limits(.greatBritain)
    var entitled = 0
    for _ in 0..<500 {
      let (born, from, end, weekly) = Self.draw(&random)
      guard born < from else { continue }
      let facts = RedundancyFacts(
        born: born, service: ServiceDates(redundancyFrom: from), ends: end,
        weeklyPay: Money(pence: weekly), jurisdiction: .greatBritain)
      let limit = try #require(
        RateTableTests.britain.first { $0.from <= "\(end)" && "\(end)" <= $0.to })
      for generous in [false, true] {
        let expected = IndependentPay(
          born: born, from: from, to: end, pay: min(weekly, limit.pence), generous: generous)
        let pay = try RedundancyPay(
          facts, rates: rates,
          readings: Readings(otherwise: generous ? [.birthdayOnFirstDay] : []))
        #expect(pay.completeYears == expected.years, "\(born) \(from) \(end)")
        #expect(pay.weeks.halves == expected.halfWeeks, "\(born) \(from) \(end)")
        #expect(
          pay.amount.pence == expected.halfPence / 2 + expected.halfPence % 2,
          "\(born) \(from) \(end) \(weekly)")
        // The doubt is shown just where the other method finds another figure.
        let other = IndependentPay(
          born: born, from: from, to: end, pay: 1, generous: !generous)
        #expect(
          pay.doubts.contains { $0.point == .birthdayOnFirstDay }
            == (other.halfWeeks != expected.halfWeeks), "\(born) \(from) \(end)")
        if expected.halfWeeks > 0 { entitled += 1 }
      }
    }
    #expect(entitled > 500)
  }

  @Test("Notice agrees, day for day, around every step", arguments: UInt64(1)...20)
  func noticeAgrees(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<40 {
      let given = LocalDate(dayNumber: Int.random(in: 14_000...22_000, using: &random))
      let years = Int.random(in: 0...14, using: &random)
      let start = min(
        given,
        Self.near(given, years: years, &random).adding(
          days: -Int.random(in: 0...1, using: &random) * 30))
      let notice = NoticePeriod(serviceFrom: start, given: given)
      let expected = IndependentNotice.weeks(from: start, given: given)
      #expect(notice.weeks == expected, "\(start) \(given)")
      #expect(notice.lastDay.dayNumber - given.dayNumber == expected * 7)
    }
  }

  @Test("Notice agrees on starts at the end of a month and on 29 February")
  func noticeAtMonthEnds() throws {
    for start in [
      "2024-01-29", "2024-01-30", "2024-01-31", "2024-02-29", "2023-12-31", "2025-01-31",
    ] {
      for days in 20...800 {
        let (first, given) = (try day(start), try day(start).adding(days: days))
        #expect(
          NoticePeriod(serviceFrom: first, given: given).weeks
            == IndependentNotice.weeks(from: first, given: given), "\(start) \(given)")
      }
    }
  }

  @Test("More service, more age or more pay never gives less", arguments: UInt64(21)...25)
  func monotone(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let rates = try Tables.limits(.greatBritain)
    for _ in 0..<200 {
      let (born, from, end, weekly) = Self.draw(&random)
      guard born < from else { continue }
      func pay(_ born: LocalDate, _ from: LocalDate, _ weekly: Int) throws -> Money {
        try RedundancyPay(
          RedundancyFacts(
            born: born, service: ServiceDates(redundancyFrom: from), ends: end,
            weeklyPay: Money(pence: weekly), jurisdiction: .greatBritain), rates: rates
        ).amount
      }
      let base = try pay(born, from, weekly)
      let back = Int.random(in: 1...400, using: &random)
      #expect(try pay(born.adding(days: -back - 1), from.adding(days: -back), weekly) >= base)
      #expect(try pay(born.adding(days: -back), from, weekly) >= base)
      #expect(try pay(born, from, weekly + back) >= base)
    }
  }
}
