import Restructure

/// The notice that the law makes an employer give.
///
/// Nothing in the first month of service; one week until two years are complete; then a week for
/// each complete year, and twelve weeks at most. Source: ERA s.86(1); ERO art.118(1).
public struct NoticePeriod: Hashable, Sendable {
  /// The most weeks that the law asks for.
  public static let mostWeeks = 12
  private static let daysInWeek = 7

  /// The weeks, 0 to 12.
  public let weeks: Int
  /// The day on which notice is given.
  public let given: LocalDate
  /// The last day of the notice; the day of giving itself where there are no weeks.
  public let lastDay: LocalDate
  /// The complete years of service that were counted.
  public let completeYears: Int

  /// The notice for continuous service from a day, given on a day.
  public init(serviceFrom: LocalDate, given: LocalDate, readings: Readings = Readings()) {
    let calendar = CalendarYears(readings)
    var counted = Self.weeks(serviceFrom, to: given, calendar)
    if readings.takesOther(.serviceForNotice) {
      // Longer notice completes more service, until twelve weeks or no further year.
      var longer = Self.weeks(
        serviceFrom, to: Self.lastDay(counted.weeks, given, readings), calendar)
      while longer.weeks > counted.weeks {
        counted = longer
        longer = Self.weeks(serviceFrom, to: Self.lastDay(counted.weeks, given, readings), calendar)
      }
    }
    weeks = counted.weeks
    completeYears = counted.years
    self.given = given
    lastDay = Self.lastDay(counted.weeks, given, readings)
  }

  /// The last day of the longest notice of the law, which is enough for any service.
  public static func longest(given: LocalDate, readings: Readings = Readings()) -> LocalDate {
    lastDay(mostWeeks, given, readings)
  }

  private static func weeks(
    _ start: LocalDate, to day: LocalDate, _ calendar: CalendarYears
  ) -> (weeks: Int, years: Int) {
    let years = calendar.completeYears(from: start, to: day)
    if years >= 2 { return (min(years, mostWeeks), years) }
    return (calendar.isMonthComplete(from: start, to: day) ? 1 : 0, years)
  }

  private static func lastDay(_ weeks: Int, _ given: LocalDate, _ readings: Readings) -> LocalDate {
    guard weeks > 0 else { return given }
    return given.adding(
      days: weeks * daysInWeek - (readings.takesOther(.dayOfGiving) ? 1 : 0))
  }

  /// The last day on which so many weeks' notice can be given so as to end by a day.
  func latestGiving(endingBy end: LocalDate, _ readings: Readings) -> LocalDate {
    end.adding(days: given.dayNumber - Self.lastDay(weeks, given, readings).dayNumber)
  }
}
