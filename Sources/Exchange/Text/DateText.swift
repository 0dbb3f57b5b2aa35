import Restructure

/// Reads the two ways of writing a date that a folder may use.
public enum DateText {
  /// Why a text is not a date.
  public enum Failure: Error, Equatable {
    case noSuchDay
    case monthFirst
    case shortYear
    case tooEarly
    case serialNumber
    case timeOfDay
    case notADate

    /// What is wrong, to follow “which”.
    public var fault: String {
      switch self {
      case .noSuchDay: "is not a day in the calendar"
      case .monthFirst: "has no such month when read as day/month/year"
      case .shortYear: "has a year of fewer than four figures"
      case .tooEarly: "is before 1900"
      case .serialNumber: "is a spreadsheet's serial number"
      case .timeOfDay: "has a time of day after it"
      case .notADate: "is not a date as it is read here"
      }
    }

    /// What to write instead.
    public var remedy: String {
      switch self {
      case .serialNumber: "Format the column as a date before saving; write 2016-10-03."
      case .timeOfDay: "Format the column as a date without a time; write 2016-10-03."
      case .tooEarly:
        "Correct the year; some systems write 30/12/1899 for a date that is not known."
      default: "Write 2016-10-03, or 03/10/2016 for day/month/year."
      }
    }
  }

  /// Reads `2016-10-03`, or `03/10/2016` as day/month/year; anything else is refused.
  public static func read(_ text: String) throws(Failure) -> LocalDate {
    let date: LocalDate
    if let iso = LocalDate(iso: text) { date = iso } else { date = try notISO(text) }
    guard date >= earliest else { throw .tooEarly }
    return date
  }

  /// Reads `2016-10-03` from its bytes; nil for anything else, which is then read with care.
  static func readPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> LocalDate? {
    guard let date = LocalDate(isoBytes: bytes), date >= earliest else { return nil }
    return date
  }

  /// 1 January 1900: nothing in a plan for people at work is older, and an older date stands for an
  /// empty one.
  private static let earliest = LocalDate(dayNumber: -25_567)

  private static func isISO(_ bytes: String.UTF8View) -> Bool {
    bytes.count == 10
      && bytes.enumerated().allSatisfy { position, byte in
        position == 4 || position == 7 ? byte == UInt8(ascii: "-") : isFigure(byte)
      }
  }

  /// What is written like an ISO date and is none is no day of the calendar.
  private static func notISO(_ text: String) throws(Failure) -> LocalDate {
    if isISO(text.utf8) { throw .noSuchDay }
    return try dayMonthYear(text)
  }

  private static func dayMonthYear(_ text: String) throws(Failure) -> LocalDate {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, let day = number(parts[0], figures: 2),
      let month = number(parts[1], figures: 2), let year = number(parts[2], figures: 4)
    else { throw otherwise(text) }
    if parts[2].utf8.count < 4 { throw .shortYear }
    if let date = LocalDate(year: year, month: month, day: day) { return date }
    throw month > 12 && (1...12).contains(day) ? .monthFirst : .noSuchDay
  }

  private static func otherwise(_ text: String) -> Failure {
    if text.utf8.count == 5, text.utf8.allSatisfy(isFigure) { return .serialNumber }
    let parts = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }
    let isTimed =
      parts.count == 2 && parts[1].contains(":") && parts[1].utf8.first.map(isFigure) == true
    return isTimed ? .timeOfDay : .notADate
  }

  private static func number(_ text: Substring, figures: Int) -> Int? {
    guard (1...figures).contains(text.utf8.count), text.utf8.allSatisfy(isFigure) else {
      return nil
    }
    return Int(text)
  }

  private static func isFigure(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
