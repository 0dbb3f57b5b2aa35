import Restructure

/// The kinds of value that a fact can have.
public enum FactKind: Hashable, Sendable {
  /// A day.
  case date
  /// Words, which are personal and can be erased.
  case text
  /// A number of people or things, 0 or more.
  case wholeNumber
  /// Something that was done: *yes*, or better, the day on which it was done.
  case yes

  /// What to write for it.
  public var form: String {
    switch self {
    case .date: "a date such as 2016-11-24"
    case .text: "words"
    case .wholeNumber: "a whole number"
    case .yes: "yes, or the date on which it was done"
    }
  }

  /// A stand-in for the value where a command is shown: `DATE`.
  public var placeholder: String {
    switch self {
    case .date: "DATE"
    case .text: "TEXT"
    case .wholeNumber: "NUMBER"
    case .yes: "yes"
    }
  }

  /// Reads a value, or gives nil where the text is not of this kind.
  public func parse(_ text: some StringProtocol) -> FactValue? {
    let text = text.trimmedText
    switch self {
    case .date: return LocalDate(iso: text).map(FactValue.date)
    case .text: return text.isEmpty ? nil : .text(String(text))
    case .wholeNumber:
      guard text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) else {
        return nil
      }
      return Int(text).map(FactValue.number)
    case .yes:
      if text.lowercased() == "yes" { return .done(on: nil) }
      return LocalDate(iso: text).map { .done(on: $0) }
    }
  }
}
