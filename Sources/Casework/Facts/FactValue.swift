import Restructure

/// The value of a recorded fact.
public enum FactValue: Hashable, Sendable {
  /// A day.
  case date(LocalDate)
  /// Personal words.
  case text(String)
  /// A number, 0 or more.
  case number(Int)
  /// It was done; nil where the day is not known.
  case done(on: LocalDate?)
  /// Words that were recorded and have been erased since: the fact stands, its words do not.
  case erased

  /// The day that the value names, if it names one.
  public var day: LocalDate? {
    switch self {
    case .date(let day): day
    case .done(let day): day
    case .text, .number, .erased: nil
    }
  }
}

extension FactValue: CustomStringConvertible {
  /// As it is written: `2016-11-24`, `2`, `yes`.
  public var description: String {
    switch self {
    case .date(let day): "\(day)"
    case .text(let words): words
    case .number(let number): "\(number)"
    case .done(let day): day.map { "\($0)" } ?? "yes"
    case .erased: "(erased)"
    }
  }
}
