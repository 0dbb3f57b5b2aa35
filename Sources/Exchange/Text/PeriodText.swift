import Restructure

/// Reads lengths of time as policies write them.
public enum PeriodText {
  /// More of any unit than a policy could mean; it keeps every later sum of days within bounds.
  private static let largest = 9_999

  /// `1 week`, `10 working days`; nil for anything else.
  public static func read(_ text: String) -> Period? {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    guard words.count >= 2, let count = WholeNumber.read(words[0]), count <= largest else {
      return nil
    }
    let unit = words.dropFirst().joined(separator: " ")
    return Period.Unit.allCases
      .first { $0.rawValue == unit || $0.rawValue.dropLast() == unit }
      .map { Period(count, $0) }
  }
}
