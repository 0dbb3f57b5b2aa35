import Restructure

/// What spreadsheets put into cells beside what their authors wrote.
enum CellText {
  /// The text without blanks at its ends and without characters that nobody can see; blanks that
  /// do not break are blanks.
  static func cleaned(_ text: String) -> String {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      var seen = String.UnicodeScalarView()
      for scalar in text.unicodeScalars where !isInvisible(scalar) {
        seen.append(isFixedBlank(scalar) ? " " : scalar)
      }
      return String(String(seen).trimmedText)
    }
    let blank = UInt8(ascii: " ")
    guard let first = text.utf8.first, let last = text.utf8.last else { return text }
    return first > blank && last > blank ? text : String(text.trimmedText)
  }

  /// The text without the apostrophe by which our tables mark a text that a spreadsheet would run as a
  /// formula.
  ///
  /// Nothing else has an apostrophe before `=`, `+`, `-`, `@`, a tab or a line break: that of *'t Hooft*
  /// stays. A text that itself begins so was given one more.
  static func unmarked(_ text: String) -> String {
    isMarked(text.utf8) ? String(text.dropFirst()) : text
  }

  /// Whether a text begins with an apostrophe, or several, before what may begin a formula.
  static func isMarked(_ bytes: some Sequence<UInt8>) -> Bool {
    var apostrophes = 0
    for byte in bytes {
      guard byte == UInt8(ascii: "'") else {
        return apostrophes > 0 && formulaStarts.contains(byte)
      }
      apostrophes += 1
    }
    return false
  }

  /// What a spreadsheet takes for the beginning of a formula, or drops to find one.
  static let formulaStarts = Array("=+-@\t\r\n".utf8)

  /// Whether a character has no width and no meaning in a table: soft hyphens, zero-width blanks,
  /// marks of writing direction, byte-order marks.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func isFixedBlank(_ scalar: Unicode.Scalar) -> Bool {
    [0xA0, 0x2007, 0x202F].contains(scalar.value)
  }

  /// Whether it is what a spreadsheet shows where a formula failed (`#N/A`) or a column was too
  /// narrow (`#####`).
  static func isSpreadsheetError(_ text: String) -> Bool {
    guard text.hasPrefix("#") else { return false }
    return errors.contains(text.uppercased())
      || text.utf8.count > 2 && text.utf8.allSatisfy { $0 == UInt8(ascii: "#") }
  }

  private static let errors: Set<String> = [
    "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
  ]

  /// Whether it is a long number as a spreadsheet shortens it: `1.23457E+11`.
  static func isShortenedNumber(_ text: String) -> Bool {
    // Most ids are no such thing, and this is asked of every one.
    guard text.utf8.contains(UInt8(ascii: "+")) else { return false }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "E" || $0 == "e" }
    guard parts.count == 2, parts[1].first == "+", isFigures(parts[1].dropFirst()) else {
      return false
    }
    let digits = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    return digits.count == 2 && digits[0].utf8.count == 1 && digits.allSatisfy(isFigures)
  }

  private static func isFigures(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Whether every character can be printed on one line.
  static func isPrintable(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F }
      return switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        false
      default: true
      }
    }
  }
}
