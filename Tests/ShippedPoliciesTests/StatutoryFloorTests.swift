import Exchange
import Foundation
import Restructure
import Testing

@Suite("The statutory floor")
struct StatutoryFloorTests {
  private func floor() throws -> Policy {
    try #require(PolicyReader.shipped("statutory-floor")?.policy)
  }

  private func day(_ text: String) throws -> LocalDate {
    try #require(LocalDate(iso: text))
  }

  static let limits: [(term: String, day: String, pence: Int?)] = [
    ("weekly-pay-limit", "2013-01-31", nil),
    ("weekly-pay-limit", "2013-02-01", 450_00),
    ("weekly-pay-limit", "2014-04-05", 450_00),
    ("weekly-pay-limit", "2014-04-06", 464_00),
    ("weekly-pay-limit", "2016-11-24", 479_00),
    ("weekly-pay-limit", "2019-04-05", 508_00),
    ("weekly-pay-limit", "2019-04-06", 525_00),
    ("weekly-pay-limit", "2020-04-05", 525_00),
    ("weekly-pay-limit", "2020-04-06", 538_00),
    ("weekly-pay-limit", "2023-04-06", 643_00),
    ("weekly-pay-limit", "2026-04-05", 719_00),
    ("weekly-pay-limit", "2026-04-06", 751_00),
    ("weekly-pay-limit", "2027-04-05", 751_00),
    ("weekly-pay-limit", "2027-04-06", nil),
    ("weekly-pay-limit-northern-ireland", "2015-03-21", 470_00),
    ("weekly-pay-limit-northern-ireland", "2015-03-22", 490_00),
    ("weekly-pay-limit-northern-ireland", "2016-02-13", 490_00),
    ("weekly-pay-limit-northern-ireland", "2016-02-14", 500_00),
    ("weekly-pay-limit-northern-ireland", "2018-04-05", 500_00),
    ("weekly-pay-limit-northern-ireland", "2018-04-06", 530_00),
    ("weekly-pay-limit-northern-ireland", "2026-04-06", 783_00),
  ]

  @Test("The limit on a week's pay is that of its day, and of no other", arguments: limits)
  func weeklyPay(row: (term: String, day: String, pence: Int?)) throws {
    let floor = try floor()
    let term = try #require(floor.term(named: row.term))
    let value = term.entry(on: try day(row.day))?.value
    #expect(value == row.pence.map { .money(Money(pence: $0)) })
  }

  static let awards: [(day: String, days: Int?)] = [
    ("2013-04-05", nil), ("2013-04-06", 90), ("2026-04-05", 90), ("2026-04-06", 180),
    ("2026-04-07", 180),
  ]

  @Test("The protective award doubles on 6 April 2026", arguments: awards)
  func protectiveAward(row: (day: String, days: Int?)) throws {
    let term = try #require(floor().term(named: "protective-award"))
    let value = term.entry(on: try day(row.day))?.value
    #expect(value == row.days.map { .period(Period($0, .days)) })
  }

  @Test("Consultation is 30 days from 20 dismissals and 45 from 100, and nothing below 20")
  func consultation() throws {
    let term = try #require(floor().term(named: "consultation"))
    #expect(term.entry(on: try day("2016-10-03")) == nil)
    let rows = term.entries.map { [$0.dismissalsAtLeast, Self.days($0.value)] }
    #expect(rows == [[20, 30], [100, 45]])
  }

  private static func days(_ value: Term.Value) -> Int? {
    if case .period(let period) = value, period.unit == .days { period.count } else { nil }
  }

  @Test("Notice is a week from one month, a week a year from two years, and twelve at most")
  func notice() throws {
    let term = try #require(floor().term(named: "notice"))
    #expect(term.entries.count == 12)
    #expect(term.entries.first?.serviceAtLeast == Period(1, .months))
    #expect(term.entries.first?.value == .period(Period(1, .weeks)))
    for (entry, years) in zip(term.entries.dropFirst(), 2...12) {
      #expect(entry.serviceAtLeast == Period(years, .years))
      #expect(entry.value == .period(Period(years, .weeks)))
    }
  }

  @Test("What the law's sources leave unconfirmed says so")
  func unconfirmedIsLabelled() throws {
    let floor = try floor()
    for name in ["trial", "notice", "re-engagement", "protective-award"] {
      let last = try #require(floor.term(named: name)?.entries.last)
      #expect(last.basis.assumption?.hasPrefix("Unconfirmed: ") == true, "\(name)")
    }
    let northernIreland = try #require(floor.term(named: "weekly-pay-limit-northern-ireland"))
    #expect(northernIreland.entries.prefix(2).allSatisfy { $0.basis.assumption != nil })
  }
}
