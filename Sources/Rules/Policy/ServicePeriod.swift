import Restructure

/// Lengths of service, counted by the calendar.
///
/// A month runs from a day to the day before the same day of the next month, and both ends count:
/// service from 1 September 2024 completes two years on 31 August 2026. Where a month has no such
/// day it ends on its last. Source: Employment Rights Act 1996, sections 210(2) and 211(1); for a
/// start on 29 February no authority is known, and answers say so.
enum ServicePeriod {
  /// The last day of a period that starts on a day; nil where the calendar has none, or where
  /// working days would have to be told from holidays.
  static func lastDay(of period: Period, from start: LocalDate) -> LocalDate? {
    guard (0...100_000).contains(period.count) else { return nil }
    switch period.unit {
    case .days: return start.adding(days: period.count - 1)
    case .weeks: return start.adding(days: period.count * 7 - 1)
    case .months: return lastDay(ofMonths: period.count, from: start)
    case .years: return lastDay(ofMonths: period.count * 12, from: start)
    case .workingDays: return nil
    }
  }

  private static func lastDay(ofMonths months: Int, from start: LocalDate) -> LocalDate? {
    let (year, month, day) = start.components
    let total = year * 12 + month - 1 + months
    let (lastYear, lastMonth) = (total / 12, total % 12 + 1)
    if let sameDay = LocalDate(year: lastYear, month: lastMonth, day: day) {
      return sameDay.adding(days: -1)
    }
    return LocalDate(
      year: lastYear, month: lastMonth,
      day: LocalDate.length(ofMonth: lastMonth, in: lastYear))
  }

  /// How much later the second day is, in whole months and days: *3 months*, *1 month and 2 days*.
  static func length(from first: LocalDate, to second: LocalDate) -> String {
    var months = 0
    var reached = first
    while let next = day(months + 1, monthsAfter: first), next <= second {
      months += 1
      reached = next
    }
    let days = second.dayNumber - reached.dayNumber
    let parts = [
      months > 0 ? counted(months, "month") : nil,
      days > 0 || months == 0 ? counted(days, "day") : nil,
    ]
    return parts.compactMap(\.self).joinedInWords
  }

  /// The same day so many months later, or the last day of that month where it is shorter.
  static func day(_ months: Int, monthsAfter start: LocalDate) -> LocalDate? {
    let (year, month, day) = start.components
    let total = year * 12 + month - 1 + months
    let (lastYear, lastMonth) = (total / 12, total % 12 + 1)
    let length = LocalDate.length(ofMonth: lastMonth, in: lastYear)
    return LocalDate(year: lastYear, month: lastMonth, day: min(day, length))
  }

  /// The day by which something is to be reached that may take a period from a day.
  static func deadline(of period: Period, from start: LocalDate) -> LocalDate? {
    guard (0...100_000).contains(period.count) else { return nil }
    switch period.unit {
    case .days: return start.adding(days: period.count)
    case .weeks: return start.adding(days: period.count * 7)
    case .months: return day(period.count, monthsAfter: start)
    case .years: return day(period.count * 12, monthsAfter: start)
    case .workingDays: return nil
    }
  }
}
