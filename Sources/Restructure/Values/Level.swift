/// How much of something remains, as an exact share: 60 % is `60/100`; it may exceed 100 %.
public struct Level: Hashable, Sendable {
  /// The number above the line, never negative.
  public let numerator: Int
  /// The number below the line, above zero.
  public let denominator: Int

  /// All of it.
  public static let whole = Level(numerator: 1, denominator: 1)

  private init(numerator: Int, denominator: Int) {
    let divisor = max(1, greatestCommonDivisor(numerator, denominator))
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// Reads `60%`, `62.5%`, `0.6` or `2/3`; nil for anything else, for a negative share, and for
  /// one beyond 10,000 %.
  ///
  /// A share above one needs its per-cent sign: a bare `60` may be meant as 60 %, and a bare `2`
  /// as 2 % or as twice as many.
  public init?(parsing text: some StringProtocol) {
    var figures = Substring(text).trimmed
    let isPercentage = figures.last == "%"
    if isPercentage { figures = figures.dropLast().trimmed }
    guard let share = try? FTE(parsing: figures), share <= FTE(whole: isPercentage ? 10_000 : 1),
      !(isPercentage && figures.contains("/"))
    else { return nil }
    self.init(
      numerator: share.numerator, denominator: share.denominator * (isPercentage ? 100 : 1))
  }

  /// Whether it is more than another.
  public func isAbove(_ other: Level) -> Bool {
    Int128(numerator) * Int128(other.denominator) > Int128(other.numerator) * Int128(denominator)
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
