import Entitlement
import Foundation
import Restructure
import Testing

/// The tables that ship, read as the program reads them.
enum Tables {
  static func limits(_ law: Jurisdiction) throws -> RateTable {
    try RateTable(
      name: "The limit on a week's pay in \(law.name)",
      csv: text(law == .greatBritain ? "weekly-pay-limit-gb.csv" : "weekly-pay-limit-ni.csv"))
  }

  static func teachers() throws -> TeacherTerms {
    try TeacherTerms(csv: text("teacher-notice-dates.csv"))
  }

  static func text(_ name: String) throws -> String {
    var root = URL(filePath: #filePath)
    for _ in 1...3 { root.deleteLastPathComponent() }
    return try String(
      contentsOf: root.appending(path: "Database/Reference/\(name)"), encoding: .utf8)
  }
}

/// The day that a test writes in ISO.
func day(_ iso: String) throws -> LocalDate {
  try #require(LocalDate(iso: iso), "\(iso)")
}

/// A dismissal with one date of service for every purpose.
func facts(
  born: String, from: String, ends: String, pay: Int = 400_00,
  notice: RedundancyFacts.Notice = .inFull, law: Jurisdiction = .greatBritain
) throws -> RedundancyFacts {
  let start = try day(from)
  return RedundancyFacts(
    born: try day(born), service: ServiceDates(continuousFrom: start, redundancyFrom: start),
    ends: try day(ends), notice: notice, weeklyPay: Money(pence: pay), jurisdiction: law)
}
