/// A full-time equivalent: an exact fraction of a full-time post.
///
/// Hours arrive as `0.6`, or as `24/36`, and are kept as whole numbers above and below the line,
/// so that three people at 24/36 fill exactly 2.0. A decimal with all five places
/// (`0.66667`) may stand for a fraction that does not end, so it knows the least it can stand for.
///
/// Reading a folder refuses fractions whose common denominator would pass
/// ``largestCommonDenominator``, so sums over one folder stay inside a machine word.
public struct FTE: Hashable, Sendable {
  /// The number above the line, in lowest terms.
  public let numerator: Int
  /// The number below the line, above zero.
  public let denominator: Int
  /// How many five-place decimals went into this figure, each of which may be rounded.
  public let roundedParts: Int

  /// The largest common denominator that one folder's fractions may have.
  public static let largestCommonDenominator = 1_000_000_000_000
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
  /// that uses all five.
  public var least: FTE {
    roundedParts == 0 ? self : shifted(by: -roundedParts)
  }

  /// The most this figure can stand for.
  public var most: FTE {
    roundedParts == 0 ? self : shifted(by: roundedParts)
  }

  private func shifted(by halves: Int) -> FTE {
    let exact = FTE(numerator, over: denominator)
    return exact + FTE(halves, over: 200_000)
  }

  /// This figure multiplied by a level and rounded down to five places.
  public func multiplied(by level: Level) -> FTE {
    let above = Int128(numerator) * Int128(level.numerator) * 100_000
    let below = Int128(denominator) * Int128(level.denominator)
    return FTE(Int(clamping: above / below), over: 100_000)
  }
}

extension FTE {
  public static func + (left: FTE, right: FTE) -> FTE {
    let divisor = Int(
      greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude))
    let common = left.denominator / divisor * right.denominator
    return FTE(
      left.numerator * (common / left.denominator) + right.numerator * (common / right.denominator),
      over: common, roundedParts: left.roundedParts + right.roundedParts)
  }

  public static func - (left: FTE, right: FTE) -> FTE {
    left + FTE(-right.numerator, over: right.denominator, roundedParts: right.roundedParts)
  }

  public static func * (count: Int, fte: FTE) -> FTE {
    FTE(count * fte.numerator, over: fte.denominator, roundedParts: count * fte.roundedParts)
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
    let sign = numerator < 0 ? "-" : ""
    let doubled = Int128(numerator.magnitude) * 200_000 / Int128(denominator)
    let (whole, part) = ((doubled + 1) / 2).quotientAndRemainder(dividingBy: 100_000)
    var figures = String(part)
    figures = String(repeating: "0", count: Self.places - figures.count) + figures
    while figures.count > 1, figures.last == "0" { figures.removeLast() }
    return "\(sign)\(whole).\(figures)"
  }
}

extension FTE {
  /// Why a text is not a full-time equivalent.
  public enum ParseFailure: Error, Equatable {
    case notANumber
    case negative
    case tooManyPlaces
    case tooLarge
  }

  /// Reads `0.6`, `6`, `.5` or `24/36`.
  public init(parsing text: some StringProtocol) throws(ParseFailure) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      self = try Self.decimal(parts[0])
    case 2:
      let above = try Self.decimal(parts[0])
      let below = try Self.decimal(parts[1])
      guard below.numerator > 0 else { throw .notANumber }
      let (numerator, over) = above.numerator.multipliedReportingOverflow(by: below.denominator)
      let (denominator, alsoOver) =
        above.denominator.multipliedReportingOverflow(by: below.numerator)
      guard !over, !alsoOver else { throw .tooLarge }
      self.init(numerator, over: denominator)
      guard self.denominator <= 1_000_000 else { throw .tooLarge }
    default:
      throw .notANumber
    }
  }

  private static func decimal(_ text: some StringProtocol) throws(ParseFailure) -> FTE {
    var figures = ArraySlice(text.utf8)
    while figures.first == UInt8(ascii: " ") { figures.removeFirst() }
    while figures.last == UInt8(ascii: " ") { figures.removeLast() }
    let negative = figures.first == UInt8(ascii: "-")
    if negative { figures.removeFirst() }
    var value = 0
    var digits = 0
    var places: Int?
    for byte in figures {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
        places = places.map { $0 + 1 }
      case UInt8(ascii: ".") where places == nil:
        places = 0
      default:
        throw .notANumber
      }
      guard value < 1_000_000_000_000 else { throw .tooLarge }
    }
    guard digits > 0 else { throw .notANumber }
    guard !negative || value == 0 else { throw .negative }
    guard places ?? 0 <= Self.places else { throw .tooManyPlaces }
    guard value / powerOfTen(places ?? 0) < 1_000_000 else { throw .tooLarge }
    return FTE(value, over: powerOfTen(places ?? 0), roundedParts: places == Self.places ? 1 : 0)
  }

  private static func powerOfTen(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { product, _ in product * 10 }
  }
}

func greatestCommonDivisor(_ left: UInt, _ right: UInt) -> UInt {
  var (a, b) = (left, right)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}
