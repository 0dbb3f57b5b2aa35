import Restructure

/// Reads whole numbers as people count with them.
enum WholeNumber {
  /// The largest that is read: nine figures, so that sums of them stay within a machine word.
  static let largest = 999_999_999

  /// A number of up to nine figures, without sign or separators.
  static func read(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count <= 9, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  /// A whole percentage, with its sign or without: `80%`, `80`.
  static func readPercentage(_ text: String) -> Int? {
    let figures = text.hasSuffix("%") ? text.dropLast().trimmedText : text[...]
    guard figures.utf8.count <= 3, let value = read(figures), value <= 100 else { return nil }
    return value
  }
}
