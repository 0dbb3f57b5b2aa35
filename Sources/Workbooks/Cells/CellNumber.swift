import Restructure

/// Writes the number of a cell as a reader of the sheet would: a day as a day, a share with its
/// sign, and never with the digits that only binary arithmetic adds.
public struct CellNumber: Sendable {
  /// Whether days are counted from 1904, as on old Macintoshes, and not from 1900.
  let countsFrom1904: Bool

  /// The text of a number, whose bytes stand as they are in the sheet.
  public func text(of bytes: some Collection<UInt8>, as format: NumberFormat) -> String {
    let written = String(decoding: bytes, as: UTF8.self)
    guard let number = Double(written), number.isFinite else { return written }
    switch format {
    case .plain: return Self.plain(number)
    case .percent: return Self.percentage(number)
    case .padded(let figures):
      let text = Self.plain(number)
      let isWhole = text.utf8.allSatisfy { (48...57).contains($0) }
      return isWhole ? String(repeating: "0", count: max(0, figures - text.count)) + text : text
    case .time:
      return (0..<1).contains(number) ? Self.time(Self.seconds(number)) : Self.plain(number)
    case .date: return day(number) ?? Self.plain(number)
    }
  }

  /// The day of a serial number of five figures that stands without a format in a column of dates.
  ///
  /// Fewer figures are a year or a slip of the pen, and stay what they are.
  public func dayOfBareNumber(_ bytes: some Collection<UInt8>) -> String? {
    guard bytes.count == 5, let serial = DecimalBytes.whole(bytes), serial >= 10_000 else {
      return nil
    }
    return day(Double(serial))
  }

  /// `2016-10-03`, with the time of day where there is one; nil for a number that is no day.
  private func day(_ number: Double) -> String? {
    guard (0..<2_958_466).contains(number) else { return nil }
    var serial = Int(number)
    var seconds = Self.seconds(number - Double(serial))
    if seconds == 86_400 { (serial, seconds) = (serial + 1, 0) }
    let text: String
    switch (countsFrom1904, serial) {
    case (true, _): text = LocalDate(dayNumber: serial - 24_107).description
    // The first spreadsheets took 1900 for a leap year, and every later one has kept its 60th day.
    case (false, 60): text = "1900-02-29"
    case (false, 1..<60): text = LocalDate(dayNumber: serial - 25_568).description
    case (false, _): text = LocalDate(dayNumber: serial - 25_569).description
    }
    return seconds == 0 ? text : "\(text) \(Self.time(seconds))"
  }

  private static func seconds(_ share: Double) -> Int { Int((share * 86_400).rounded()) }

  private static func time(_ seconds: Int) -> String {
    let parts = [seconds / 3_600, seconds / 60 % 60, seconds % 60]
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  private static func percentage(_ number: Double) -> String {
    // A share of fifteen figures; its hundredfold may have one figure more than a machine keeps.
    let shifted = number * 100
    let rounded = (shifted * 1e10).rounded() / 1e10
    return plain(abs(shifted - rounded) < abs(shifted) * 1e-14 ? rounded : shifted) + "%"
  }

  /// The shortest decimal that stands for the number; from sixteen figures on as a spreadsheet
  /// shortens it, since it has kept only fifteen of them.
  private static func plain(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    let text = number.description
    guard let mark = text.firstIndex(where: { $0 == "e" || $0 == "E" }),
      let power = Int(text[text.index(after: mark)...])
    else {
      guard abs(number) >= 1e15 else { return text }
      return scientific(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }
    let mantissa = text[..<mark]
    guard power < 0 else {
      return "\(mantissa)E+\(power)"
    }
    let isNegative = mantissa.hasPrefix("-")
    let figures = mantissa.filter { $0 != "." && $0 != "-" }
    return (isNegative ? "-" : "") + "0." + String(repeating: "0", count: -power - 1) + figures
  }

  private static func scientific(_ figures: String) -> String {
    let isNegative = figures.hasPrefix("-")
    let digits = isNegative ? figures.dropFirst() : figures[...]
    return (isNegative ? "-" : "") + "\(digits.prefix(1)).\(digits.dropFirst().prefix(14))"
      + "E+\(digits.count - 1)"
  }
}
