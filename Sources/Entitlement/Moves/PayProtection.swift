import Restructure

/// How long the pay of somebody who moves to lower-paid work stays protected, and its working.
public struct PayProtection: Sendable {
  /// The first day.
  public let from: LocalDate
  /// The last day.
  public let lastDay: LocalDate
  /// The working.
  public let steps: [Step]

  /// Protection for a period that an employer's policy names.
  public init(
    from start: LocalDate, for period: Period, source: String
  ) throws(EntitlementProblem) {
    from = start
    lastDay = try Self.lastDay(of: period, from: start)
    steps = [
      Step(
        "Pay is protected for \(period) from \(start.inWords), that day counted: until "
          + "\(lastDay.inWords).", source)
    ]
  }

  /// Teachers' safeguarding: a cash sum for three years at most.
  ///
  /// It counts from one of three days in the year, by when the decision was notified; which day
  /// belongs to which decision is unconfirmed, so that the day arrives as an argument.
  /// Source: the School Teachers' Pay and Conditions Document, read in secondary sources.
  public init(teacherSafeguardedFrom start: LocalDate) throws(EntitlementProblem) {
    from = start
    let period = Self.teacherPeriod
    lastDay = try Self.lastDay(of: period, from: start)
    let (_, month, day) = start.components
    let isUsual = day == 1 && [1, 4, 9].contains(month)
    steps = [
      Step(
        "A teacher's safeguarded sum, the old pay less the new, is paid for \(period) at most from "
          + "the relevant date, \(start.inWords): until \(lastDay.inWords). It ends earlier with a "
          + "move to another school, another post, or pay that has grown by as much.",
        Self.teacherSource
      ),
      Step(
        "Unconfirmed: the relevant date is one of 1 January, 1 April and 1 September, by when the "
          + "decision was notified"
          + (isUsual
            ? "; which of them it is was not found."
            : ", and \(start.inWords) is none of them."),
        Self.teacherSource),
    ]
  }

  /// How long teachers' pay is safeguarded, at most.
  public static let teacherPeriod = Period(3, .years)
  /// On what that rests.
  public static let teacherSource = "STPCD, England; Wales has a document of its own"

  private static func lastDay(
    of period: Period, from start: LocalDate
  ) throws(EntitlementProblem) -> LocalDate {
    let months: Int
    switch period.unit {
    case .days: return start.adding(days: period.count - 1)
    case .weeks: return start.adding(days: period.count * 7 - 1)
    case .months: months = period.count
    case .years: months = period.count * 12
    case .workingDays: throw .workingDays(period)
    }
    guard let after = CalendarYears.day(months, monthsAfter: start, elseNextMonth: true) else {
      throw .beyondCalendar
    }
    return after.adding(days: -1)
  }
}
