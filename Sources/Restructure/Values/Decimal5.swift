/// A signed decimal of up to five places, exact: the form in which papers print figures.
public struct Decimal5: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The value in hundred-thousandths.
  public let hundredThousandths: Int

  /// A value in hundred-thousandths.
  public init(hundredThousandths: Int) {
    self.hundredThousandths = hundredThousandths
  }

  /// A whole number.
  public init(whole: Int) {
    self.init(hundredThousandths: whole * 100_000)
  }

  /// Reads a whole number of up to ten figures, such as `87`, from its bytes; nil for every other way
  /// of writing a figure.
  @inlinable
  public init?(plain bytes: some Collection<UInt8>) {
    guard let value = plainWhole(bytes, figures: 10) else { return nil }
    self.init(whole: value)
  }

  /// Reads `-35.33`, `135.00` or `1,234.5`; nil for anything else, and from ten thousand million.
  ///
  /// The minus may be a dash, as word processors make one of it.
  public init?(parsing text: some StringProtocol) {
    var figures = Substring(text).trimmed
    let isNegative = figures.first?.isMinus == true
    if isNegative { figures = figures.dropFirst() }
    let parts = figures.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = parts[0].withoutThousandsMarks,
      whole.utf8.count <= 10
    else { return nil }
    let places = parts.count == 2 ? String(parts[1]) : ""
    guard places.utf8.count <= 5, !(whole + places).isEmpty,
      (whole + places).utf8.allSatisfy(isDigit)
    else { return nil }
    let padded = places + String(repeating: "0", count: 5 - places.utf8.count)
    guard let value = Int(whole + padded) else { return nil }
    self.init(hundredThousandths: isNegative ? -value : value)
  }

  public static func < (left: Decimal5, right: Decimal5) -> Bool {
    left.hundredThousandths < right.hundredThousandths
  }

  public static func + (left: Decimal5, right: Decimal5) -> Decimal5 {
    Decimal5(
      hundredThousandths: Int(
        clamping: Int128(left.hundredThousandths) + Int128(right.hundredThousandths)))
  }

  public static func - (left: Decimal5, right: Decimal5) -> Decimal5 {
    Decimal5(
      hundredThousandths: Int(
        clamping: Int128(left.hundredThousandths) - Int128(right.hundredThousandths)))
  }

  /// Without its sign.
  public var magnitude: Decimal5 {
    Decimal5(hundredThousandths: Int(clamping: hundredThousandths.magnitude))
  }

  /// A plain decimal with at least two places where it has any: `118.06`, `0.40`, `135`.
  public var description: String {
    let sign = hundredThousandths < 0 ? "-" : ""
    let (whole, part) = hundredThousandths.magnitude.quotientAndRemainder(dividingBy: 100_000)
    guard part > 0 else { return "\(sign)\(whole)" }
    var figures = String(part)
    figures = String(repeating: "0", count: 5 - figures.count) + figures
    while figures.count > 2, figures.last == "0" { figures.removeLast() }
    return "\(sign)\(whole).\(figures)"
  }
}
