import Restructure

/// One step of a working: a sentence, and what it rests on.
public struct Step: Hashable, Sendable, CustomStringConvertible {
  /// The sentence, as a letter would have it.
  public let words: String
  /// The provision, the policy or the table; nil for plain arithmetic.
  public let source: String?

  /// A sentence and its source.
  public init(_ words: String, _ source: String? = nil) {
    self.words = words
    self.source = source
  }

  /// The sentence with its source in square brackets.
  public var description: String {
    source.map { "\(words) [\($0)]" } ?? words
  }
}

extension Money {
  /// As a letter writes it: `£7,885.50`.
  public var inWords: String {
    let text = description
    let isNegative = text.hasPrefix("-")
    let parts = (isNegative ? text.dropFirst() : Substring(text)).split(separator: ".")
    guard parts.count == 2 else { return "£\(text)" }
    var pounds = ""
    for (position, figure) in parts[0].reversed().enumerated() {
      if position > 0, position % 3 == 0 { pounds.append(",") }
      pounds.append(figure)
    }
    return (isNegative ? "-" : "") + "£" + String(pounds.reversed()) + "." + parts[1]
  }
}
