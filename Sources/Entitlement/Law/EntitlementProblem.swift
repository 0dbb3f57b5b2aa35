import Restructure

/// Why an entitlement cannot be worked out; nothing is ever guessed in its place.
public enum EntitlementProblem: Error, Hashable, Sendable {
  /// A table says nothing of a day.
  case noRate(table: String, day: LocalDate, first: LocalDate, last: LocalDate)
  /// Two dates stand in an order in which they cannot have happened.
  case wrongOrder(earlier: String, LocalDate, later: String, LocalDate)
  /// No date of service is known.
  case noService
  /// A period is in working days, and the holidays are not known.
  case workingDays(Period)
  /// A date lies outside the years with which the calendar reckons.
  case beyondCalendar

  /// What is wrong, naming the date.
  public var message: String {
    switch self {
    case .noRate(let table, let day, let first, let last):
      "\(table) is not known for \(day.inWords) (\(day)): the table runs from \(first) to \(last)"
        + (day > last || day < first ? "" : ", with a gap there")
    case .wrongOrder(let earlier, let first, let later, let second):
      "\(earlier), \(first.inWords) (\(first)), does not come before \(later), \(second.inWords) (\(second))"
    case .noService: "no date is known from which service counts"
    case .workingDays(let period):
      "\(period) cannot be counted here: on which days the employer works is not known"
    case .beyondCalendar: "a date lies outside the years 1 to 9999"
    }
  }

  /// What to do about it.
  public var remedy: String {
    switch self {
    case .noRate:
      "No other year's figure stands in for it: add the row with its source to the reference table, "
        + "or ask for another day."
    case .wrongOrder: "Correct one of the two dates."
    case .noService:
      "Give continuous_service_from, employed_from or redundancy_service_from in staff.csv, or "
        + "--service-from."
    case .workingDays: "State the period in days, weeks or months."
    case .beyondCalendar: "Correct the date."
    }
  }
}
