/// How much of something remains, as an exact share: 60 % is `60/100`; it may exceed 100 %.
public struct Level: Hashable, Sendable {
  /// The number above the line, never negative.
  public let numerator: Int
  /// The number below the line, above zero.
  public let denominator: Int

  /// All of it.
  public static let whole = Level(numerator: 1, denominator: 1)

  private init(numerator: Int, denominator: Int) {
    let divisor = max(1, Int(greatestCommonDivisor(numerator.magnitude, denominator.magnitude)))
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// Reads `60%`, `62.5%` or `0.6`; nil for anything else, for a negative share, and for one
  /// beyond 10,000 %.
  public init?(parsing text: some StringProtocol) {
    var figures = Substring(text)
    figures = figures.trimmed
    let isPercentage = figures.last == "%"
    if isPercentage { figures = figures.dropLast().trimmed }
    guard let share = try? FTE(parsing: figures), share <= FTE(whole: isPercentage ? 10_000 : 100)
    else { return nil }
    self.init(
      numerator: share.numerator, denominator: share.denominator * (isPercentage ? 100 : 1))
  }

  /// A number of places at this level, rounded down.
  public func applied(toPlaces places: Int) -> Int {
    Int(clamping: Int128(places) * Int128(numerator) / Int128(denominator))
  }
}

extension Level: CustomStringConvertible {
  /// As a percentage: `60%`, `62.5%`.
  public var description: String {
    let percentage = FTE(numerator * 100, over: denominator).decimal
    return (percentage.hasSuffix(".0") ? String(percentage.dropLast(2)) : percentage) + "%"
  }
}

extension Substring {
  /// The text without blanks at either end.
  var trimmed: Substring {
    var text = drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
