import Entitlement
import Restructure

extension LocalDate {
  /// The day that lies a period later; nil where it is counted in working days, which need a
  /// calendar, or lies beyond the years that a date can have.
  public func adding(_ period: Period) -> LocalDate? {
    guard (0...100_000).contains(period.count) else { return nil }
    switch period.unit {
    case .days: return adding(days: period.count)
    case .weeks: return adding(days: 7 * period.count)
    case .months: return adding(months: period.count)
    case .years: return adding(months: 12 * period.count)
    case .workingDays: return nil
    }
  }

  /// The last day of a period that begins on this day; nil where it is counted in working days of which
  /// nothing is known.
  public func lastDay(of period: Period, _ workingDays: WorkingDays?) -> LocalDate? {
    guard period.unit == .workingDays else { return adding(period)?.adding(days: -1) }
    return workingDays?.lastDay(of: period.count, from: self)
  }

  /// The same day so many months later, or the last day of that month where it is shorter.
  func adding(months: Int) -> LocalDate? {
    let (year, month, day) = components
    let total = year * 12 + month - 1 + months
    guard total >= 12 else { return nil }
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    return LocalDate(
      year: newYear, month: newMonth,
      day: Swift.min(day, LocalDate.length(ofMonth: newMonth, in: newYear)))
  }

  /// Whether a length of service that began on this day is complete on another: both its first and
  /// its last day are worked (ERA 1996 s.211).
  public func completes(_ period: Period, on day: LocalDate) -> Bool {
    adding(period).map { $0 <= day.adding(days: 1) } ?? false
  }

  /// The day of the week, Monday being 1 and Sunday 7.
  var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }
}
