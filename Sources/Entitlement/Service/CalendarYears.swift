import Restructure

/// Counts years and months by the calendar, as periods of employment are counted.
///
/// Source: ERA s.210(2), a month is a calendar month and a year twelve of them; s.211(1), the first
/// day and the last both belong to the period.
struct CalendarYears {
  /// Whether 29 February returns on 28 February, and not on 1 March, in other years.
  let leapDayReturnsEarly: Bool

  init(_ readings: Readings) {
    leapDayReturnsEarly = readings.takesOther(.leapDay)
  }

  /// How many anniversaries of a day have come by another day; 0 if that is earlier.
  func anniversaries(of start: LocalDate, by day: LocalDate) -> Int {
    let (from, to) = (start.components, day.components)
    var anniversary = (from.month, from.day)
    if anniversary == (2, 29), LocalDate.length(ofMonth: 2, in: to.year) == 28 {
      anniversary = leapDayReturnsEarly ? (2, 28) : (3, 1)
    }
    return max(0, to.year - from.year - ((to.month, to.day) < anniversary ? 1 : 0))
  }

  /// The years that are complete in a period from a day to a day, both included.
  func completeYears(from start: LocalDate, to end: LocalDate) -> Int {
    anniversaries(of: start, by: end.adding(days: 1))
  }

  /// The last day of a period of so many years that starts on a day; nil beyond the calendar.
  func lastDay(ofYears years: Int, from start: LocalDate) -> LocalDate? {
    guard
      let anniversary = Self.day(
        years * 12, monthsAfter: start, elseNextMonth: !leapDayReturnsEarly)
    else { return nil }
    return anniversary.adding(days: -1)
  }

  /// The age in whole years on a day; a year is reached on the birthday itself.
  func age(born: LocalDate, on day: LocalDate) -> Int {
    anniversaries(of: born, by: day)
  }

  /// Whether a month is complete in a period from a day to a day, both included.
  ///
  /// Where the next month has no such day, the month is complete on its last.
  func isMonthComplete(from start: LocalDate, to end: LocalDate) -> Bool {
    guard let next = Self.day(1, monthsAfter: start, elseNextMonth: true) else { return false }
    return next <= end.adding(days: 1)
  }

  /// Whether a period is complete between a day and another, both included.
  func isComplete(
    _ period: Period, from start: LocalDate, to end: LocalDate
  ) throws(EntitlementProblem) -> Bool {
    let days = end.dayNumber - start.dayNumber + 1
    switch period.unit {
    case .days: return days >= period.count
    case .weeks: return days / 7 >= period.count
    case .months:
      let after = Self.day(period.count, monthsAfter: start, elseNextMonth: true)
      return after.map { $0 <= end.adding(days: 1) } ?? false
    case .years: return completeYears(from: start, to: end) >= period.count
    case .workingDays: throw .workingDays(period)
    }
  }

  /// The same day so many months later; nil beyond the calendar.
  ///
  /// Where that month is too short it is its last day, or else the first of the month after.
  static func day(
    _ months: Int, monthsAfter start: LocalDate, elseNextMonth: Bool = false
  ) -> LocalDate? {
    let (year, month, day) = start.components
    guard (1...9999).contains(year), (0...120_000).contains(months) else { return nil }
    let total = year * 12 + month - 1 + months
    let (later, laterMonth) = (total / 12, total % 12 + 1)
    let length = LocalDate.length(ofMonth: laterMonth, in: later)
    let found = LocalDate(year: later, month: laterMonth, day: min(day, length))
    return day > length && elseNextMonth ? found?.adding(days: 1) : found
  }
}
