import Restructure

/// Notice that a contract or an employer's policy promises beside the law's.
public enum ContractNotice: Sendable {
  /// A length of time, with where it is promised.
  case period(Period, source: String)
  /// Teachers' term dates.
  case termDates(TeacherTerms, TeacherTerms.Rank)

  /// The last day of notice given on a day, which must not come before another.
  func lastDay(
    given: LocalDate, notBefore statutory: LocalDate, _ readings: Readings
  ) throws(EntitlementProblem) -> LocalDate {
    switch self {
    case .period(let period, _):
      guard let end = try Self.end(of: period, from: given) else { throw .beyondCalendar }
      return readings.takesOther(.dayOfGiving) ? end.adding(days: -1) : end
    case .termDates(let terms, let rank):
      guard let end = terms.end(given: given, notBefore: statutory, rank) else {
        throw .beyondCalendar
      }
      return end.day
    }
  }

  /// The day so long after another that the first is not counted.
  private static func end(
    of period: Period, from given: LocalDate
  ) throws(EntitlementProblem) -> LocalDate? {
    guard (0...9_999).contains(period.count) else { return nil }
    switch period.unit {
    case .days: return given.adding(days: period.count)
    case .weeks: return given.adding(days: period.count * 7)
    case .months: return CalendarYears.day(period.count, monthsAfter: given)
    case .years: return CalendarYears.day(period.count * 12, monthsAfter: given)
    case .workingDays: throw .workingDays(period)
    }
  }
}
