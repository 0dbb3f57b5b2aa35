/// A day in the calendar, with no time and no time zone.
///
/// Statutory periods are counted in days, so a date is a number of days and its arithmetic is
/// exact. Today's date never arises here: it arrives as an argument.
public struct LocalDate: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970 in the Gregorian calendar; earlier days are negative.
  public let dayNumber: Int

  /// The day that is `dayNumber` days after 1 January 1970.
  public init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// The day with this year, month (1 to 12) and day of the month, or nil if there is none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    dayNumber = Self.dayNumber(year: year, month: month, day: day)
  }

  /// The day written as ISO 8601, `2016-10-03`, or nil.
  @inlinable
  public init?(iso text: some StringProtocol) {
    self.init(isoBytes: text.utf8)
  }

  /// The day whose ISO 8601 form has these bytes, or nil.
  @inlinable
  public init?(isoBytes bytes: some Sequence<UInt8>) {
    var (year, month, day) = (0, 0, 0)
    var position = 0
    for byte in bytes {
      if position == 4 || position == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard position < 10, isDigit(byte) else { return nil }
        let figure = Int(byte - UInt8(ascii: "0"))
        if position < 4 {
          year = year * 10 + figure
        } else if position < 7 {
          month = month * 10 + figure
        } else {
          day = day * 10 + figure
        }
      }
      position += 1
    }
    guard position == 10 else { return nil }
    self.init(year: year, month: month, day: day)
  }

  public static func < (left: LocalDate, right: LocalDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// The day `days` later, or earlier if negative.
  public func adding(days: Int) -> LocalDate {
    LocalDate(dayNumber: dayNumber + days)
  }

  /// How many days a month has.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Counts from 1 March, so that a leap day is the last of its year.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The year, month (1 to 12) and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}

extension LocalDate: CustomStringConvertible {
  /// ISO 8601: `2016-10-03`.
  public var description: String {
    let (year, month, day) = components
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// As a letter writes it: `3 October 2016`.
  public var inWords: String {
    let (year, month, day) = components
    return "\(day) \(Self.monthNames[month - 1]) \(year)"
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private func padded(_ number: Int, to width: Int) -> String {
    let figures = String(number)
    return String(repeating: "0", count: max(0, width - figures.count)) + figures
  }
}
