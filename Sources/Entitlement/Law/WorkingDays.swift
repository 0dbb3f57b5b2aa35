import Restructure

/// The working days of a nation: Monday to Friday, less its bank holidays.
///
/// The days on which one employer closes besides are not among them, which is unconfirmed wherever a
/// period in working days decides something.
/// Source: the Banking and Financial Dealings Act 1971, proclamations under it, and common law, as the
/// reference table lists them.
public struct WorkingDays: Hashable, Sendable {
  /// What about a period in working days no source confirms.
  public static let label =
    "Monday to Friday, less bank holidays; unconfirmed: days on which the employer closes besides"

  private let holidays: Set<LocalDate>
  /// The first and the last day of which anything is known: whole years.
  public let first: LocalDate
  public let last: LocalDate

  /// Reads the table's days of one nation: columns for England and Wales, Scotland and Northern
  /// Ireland say *yes* or *no*.
  public init(csv text: String, of nation: Nation) throws(ReferenceProblem) {
    let columns = ["england-and-wales", "scotland", "northern-ireland"]
    let reading = try ReferenceText(text, columns: ["date"] + columns + ["name", "source"])
    let column =
      switch nation {
      case .england, .wales: 1
      case .scotland: 2
      case .northernIreland: 3
      }
    var holidays: Set<LocalDate> = []
    var latest: LocalDate?
    for row in reading.rows {
      let day = try row.date(0)
      if let latest, day <= latest {
        throw row.problem("\(day) does not come after the day before")
      }
      latest = day
      guard (1...3).allSatisfy({ row.cells[$0] == "yes" || row.cells[$0] == "no" }) else {
        throw row.problem("a nation's cell is neither yes nor no")
      }
      guard day.isWeekday else { throw row.problem("\(day) is no Monday to Friday") }
      _ = try row.text(5)
      if row.cells[column] == "yes" { holidays.insert(day) }
    }
    guard let earliest = try reading.rows.first?.date(0), let latest,
      let first = LocalDate(year: earliest.components.year, month: 1, day: 1),
      let last = LocalDate(year: latest.components.year, month: 12, day: 31)
    else { throw ReferenceProblem(line: 1, message: "there is no row") }
    self.holidays = holidays
    self.first = first
    self.last = last
  }

  /// Whether people work on a day; nil outside the years of the table.
  public func isWorkingDay(_ day: LocalDate) -> Bool? {
    guard first <= day, day <= last else { return nil }
    return day.isWeekday && !holidays.contains(day)
  }

  /// The last day of a period of so many working days that begins on a day, which counts if it is a
  /// working day itself; nil where the period leaves the years of the table, or is none.
  public func lastDay(of count: Int, from start: LocalDate) -> LocalDate? {
    guard count > 0 else { return nil }
    var left = count
    var day = start
    while let isWorkingDay = isWorkingDay(day) {
      if isWorkingDay { left -= 1 }
      if left == 0 { return day }
      day = day.adding(days: 1)
    }
    return nil
  }
}

extension LocalDate {
  /// Whether it is a Monday, Tuesday, Wednesday, Thursday or Friday.
  fileprivate var isWeekday: Bool { ((dayNumber + 3) % 7 + 7) % 7 < 5 }
}
