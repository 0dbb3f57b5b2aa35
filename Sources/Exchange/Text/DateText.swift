import Restructure

/// Reads the two ways of writing a date that a folder may use.
public enum DateText {
  /// Why a text is not a date.
  public enum Failure: Error, Equatable {
    case noSuchDay
    case monthFirst
    case shortYear
    case serialNumber
    case notADate

    /// What is wrong, to follow “which”.
    public var fault: String {
      switch self {
      case .noSuchDay: "is not a day in the calendar"
      case .monthFirst: "has no such month when read as day/month/year"
      case .shortYear: "has a year of two figures"
      case .serialNumber: "is a spreadsheet's serial number"
      case .notADate: "is not a date"
      }
    }

    /// What to write instead.
    public var remedy: String {
      switch self {
      case .serialNumber: "Format the column as a date before saving; write 2016-10-03."
      default: "Write 2016-10-03, or 03/10/2016 for day/month/year."
      }
    }
  }

  /// Reads `2016-10-03`, or `03/10/2016` as day/month/year; anything else is refused.
  public static func read(_ text: String) throws(Failure) -> LocalDate {
    let isISO = text.utf8.count == 10 && text.utf8.filter { $0 == UInt8(ascii: "-") }.count == 2
    if isISO {
      if let date = LocalDate(iso: text) { return date }
      throw text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || isFigure($0) }
        ? .noSuchDay : .notADate
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, let day = number(parts[0]), let month = number(parts[1]),
      let year = number(parts[2])
    else {
      throw text.utf8.count == 5 && text.utf8.allSatisfy(isFigure) ? .serialNumber : .notADate
    }
    if parts[2].count < 4 { throw .shortYear }
    if let date = LocalDate(year: year, month: month, day: day) { return date }
    throw month > 12 && day <= 12 ? .monthFirst : .noSuchDay
  }

  private static func number(_ figures: Substring) -> Int? {
    guard (1...4).contains(figures.utf8.count), figures.utf8.allSatisfy(isFigure) else {
      return nil
    }
    return Int(figures)
  }

  private static func isFigure(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// Reads yes and no as spreadsheets and YAML write them.
enum YesNo {
  static func read(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "y", "true": true
    case "no", "n", "false": false
    default: nil
    }
  }
}
