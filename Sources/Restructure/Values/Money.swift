/// An amount of money, exact to the penny.
public struct Money: Hashable, Comparable, Sendable {
  /// The amount in pence; may be negative in a difference.
  public let pence: Int

  /// An amount of so many pence.
  public init(pence: Int) {
    self.pence = pence
  }

  public static func < (left: Money, right: Money) -> Bool {
    left.pence < right.pence
  }

  public static func + (left: Money, right: Money) -> Money {
    Money(pence: left.pence + right.pence)
  }

  public static func - (left: Money, right: Money) -> Money {
    Money(pence: left.pence - right.pence)
  }

  /// Reads `1,234.50`, `£1234.5` or `1234`; nil for anything else, for a negative amount, for
  /// more than two places, and from ten thousand million pounds.
  @inlinable
  public init?(parsing text: some StringProtocol) {
    self.init(figures: Substring(text))
  }

  /// Reads `1234.50` from its bytes; nil for every other way of writing an amount.
  @inlinable
  public init?(plain bytes: some Sequence<UInt8>) {
    guard let (pence, places) = plainDecimal(bytes, wholeFigures: 10, places: 2), places == 2 else {
      return nil
    }
    self.init(pence: pence)
  }

  /// The same for the one type of text that it is read from.
  @usableFromInline
  init?(figures text: Substring) {
    if let money = Self(plain: text.utf8) {
      self = money
      return
    }
    var figures = text.trimmed
    if figures.first == "£" { figures = figures.dropFirst().trimmed }
    let parts = figures.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let pounds = Self.pounds(parts[0]) else { return nil }
    var pence = 0
    if parts.count == 2 {
      guard (1...2).contains(parts[1].count), let value = Self.digits(parts[1]) else { return nil }
      pence = parts[1].count == 1 ? value * 10 : value
    }
    self.init(pence: pounds * 100 + pence)
  }

  private static func pounds(_ text: Substring) -> Int? {
    text.withoutThousandsMarks.flatMap(digits)
  }

  private static func digits(_ text: some StringProtocol) -> Int? {
    guard (1...10).contains(text.utf8.count), text.utf8.allSatisfy(isDigit) else { return nil }
    return Int(text)
  }
}

extension Money: CustomStringConvertible {
  /// A plain decimal: `1234.50`.
  public var description: String {
    let part = pence.magnitude % 100
    return "\(pence < 0 ? "-" : "")\(pence.magnitude / 100).\(part < 10 ? "0" : "")\(part)"
  }
}
