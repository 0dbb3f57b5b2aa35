/// A full-time equivalent: an exact fraction of a full-time post.
///
/// Hours arrive as `0.6`, or as `24/36`, and are kept as whole numbers above and below the line,
/// so that three people at 24/36 fill exactly 2.0. A decimal with all five places
/// (`0.66667`) may stand for a fraction that does not end, so it knows the least it can stand for.
///
/// Reading a folder refuses fractions whose common denominator would pass
/// ``largestCommonDenominator``, and hours that add up to more than ``largestTotal``, so sums over
/// one folder are exact.
public struct FTE: Hashable, Sendable {
  /// The number above the line, in lowest terms.
  public let numerator: Int
  /// The number below the line, above zero.
  public let denominator: Int
  /// By how many halves of a unit in the fifth place the figure may be off: one for each decimal
  /// of five places that went into it, more where a level was applied.
  public let roundedParts: Int

  /// The largest common denominator that one folder's fractions may have.
  public static let largestCommonDenominator = 1_000_000_000_000
  /// The largest sum that one folder's hours may have, in full-time posts.
  public static let largestTotal = 4_000_000
  /// The number of places to which a decimal may be written.
  public static let places = 5
  /// Nothing of a post.
  public static let zero = FTE(whole: 0)

  /// A whole number of full-time posts.
  public init(whole: Int) {
    self.init(whole, over: 1)
  }

  /// A fraction; the denominator must be above zero.
  public init(_ numerator: Int, over denominator: Int, roundedParts: Int = 0) {
    let divisor = Swift.max(1, greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    self.numerator = numerator / Int(divisor)
    self.denominator = Swift.max(1, denominator / Int(divisor))
    self.roundedParts = roundedParts
  }

  /// The least this figure can stand for: half a unit in the fifth place less for each decimal
  /// that uses all five, and never less than nothing.
  public var least: FTE {
    guard roundedParts > 0 else { return self }
    let least = shifted(by: -roundedParts)
    return self >= .zero ? Swift.max(.zero, least) : least
  }

  /// The most this figure can stand for.
  public var most: FTE {
    roundedParts == 0 ? self : shifted(by: roundedParts)
  }

  private func shifted(by halves: Int) -> FTE {
    let exact = FTE(numerator, over: denominator)
    return exact + FTE(halves, over: 200_000)
  }

  /// This figure multiplied by a level, rounded down to five places where it does not end there.
  ///
  /// What rounding took away is remembered, so that it never decides whether somebody fits; a
  /// level of 100 % takes nothing away.
  public func multiplied(by level: Level) -> FTE {
    guard level != .whole else { return self }
    let above = Int128(numerator) * Int128(level.numerator) * 100_000
    let below = Int128(denominator) * Int128(level.denominator)
    let doubt = Int128(roundedParts) * Int128(level.numerator)
    let scaledDoubt = (doubt + Int128(level.denominator) - 1) / Int128(level.denominator)
    return FTE(
      Int(clamping: above / below), over: 100_000,
      roundedParts: Int(clamping: scaledDoubt + (above % below == 0 ? 0 : 2)))
  }
}

extension FTE {
  /// The exact sum; beyond a machine word, which reading a folder rules out, its whole part.
  public static func + (left: FTE, right: FTE) -> FTE {
    let rounded = Int(clamping: Int128(left.roundedParts) + Int128(right.roundedParts))
    let divisor = Int128(
      greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude))
    let common = Int128(left.denominator) / divisor * Int128(right.denominator)
    let sum =
      Int128(left.numerator) * (Int128(right.denominator) / divisor)
      + Int128(right.numerator) * (Int128(left.denominator) / divisor)
    let shared = Int128(greatestCommonDivisor(sum.magnitude, common.magnitude))
    guard let above = Int(exactly: sum / shared), let below = Int(exactly: common / shared) else {
      return FTE(Int(clamping: sum / common), over: 1, roundedParts: rounded)
    }
    return FTE(above, over: below, roundedParts: rounded)
  }

  public static func - (left: FTE, right: FTE) -> FTE {
    left + FTE(-right.numerator, over: right.denominator, roundedParts: right.roundedParts)
  }
}

extension FTE {
  /// So many of the same share; beyond a machine word, which reading a folder rules out, clamped.
  public static func * (count: Int, fte: FTE) -> FTE {
    let product = Int128(count) * Int128(fte.numerator)
    let shared = greatestCommonDivisor(product.magnitude, UInt128(fte.denominator))
    let divisor = max(1, Int128(shared))
    return FTE(
      Int(clamping: product / divisor), over: Int(clamping: Int128(fte.denominator) / divisor),
      roundedParts: Int(clamping: Int128(count) * Int128(fte.roundedParts)))
  }
}

extension FTE: Comparable {
  public static func < (left: FTE, right: FTE) -> Bool {
    Int128(left.numerator) * Int128(right.denominator)
      < Int128(right.numerator) * Int128(left.denominator)
  }

  public static func == (left: FTE, right: FTE) -> Bool {
    left.numerator == right.numerator && left.denominator == right.denominator
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(numerator)
    hasher.combine(denominator)
  }
}

extension FTE: CustomStringConvertible {
  /// A plain decimal where one ends within five places (`0.6`, `6.0`), else the fraction (`2/3`).
  public var description: String {
    guard 100_000 % denominator == 0 else { return "\(numerator)/\(denominator)" }
    return decimal
  }

  /// A plain decimal to five places, without trailing zeros beyond the first: `6.0`, `0.66667`.
  public var decimal: String {
    let doubled = Int128(numerator.magnitude) * 200_000 / Int128(denominator)
    let rounded = (doubled + 1) / 2
    let (whole, part) = rounded.quotientAndRemainder(dividingBy: 100_000)
    var figures = String(part)
    figures = String(repeating: "0", count: Self.places - figures.count) + figures
    while figures.count > 1, figures.last == "0" { figures.removeLast() }
    return "\(numerator < 0 && rounded > 0 ? "-" : "")\(whole).\(figures)"
  }
}
