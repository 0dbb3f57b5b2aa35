import Restructure

/// A week's pay as it is multiplied: exact, however its pence end.
///
/// The Acts have no rule for rounding, so that a sum is rounded once, at its end, and a week's pay
/// that follows from a year's is not rounded before it.
public struct ExactWeek: Hashable, Comparable, Sendable {
  private let pence: Int128
  private let divisor: Int128
  /// How it is written where it has no end in pence: `£22,600.00 ÷ 52`.
  private let origin: String?

  /// A sum of whole pence.
  public init(_ money: Money) {
    pence = Int128(money.pence)
    divisor = 1
    origin = nil
  }

  /// A year's pay over the weeks in a year; nil unless the weeks are above zero.
  public init?(annual: Money, weeksInAYear weeks: Decimal5) {
    guard weeks.hundredThousandths > 0, annual.pence >= 0 else { return nil }
    pence = Int128(annual.pence) * 100_000
    divisor = Int128(weeks.hundredThousandths)
    origin = pence % divisor == 0 ? nil : "\(annual.inWords) ÷ \(weeks)"
  }

  public static func < (left: Self, right: Self) -> Bool {
    left.pence * right.divisor < right.pence * left.divisor
  }

  /// To the nearest penny, as it is shown; half a penny upwards.
  public var rounded: Money { times(1, over: 1) }

  /// Whether it ends in whole pence.
  var isExact: Bool { origin == nil }

  /// `£434.62 (exactly £22,600.00 ÷ 52)`, or the sum alone where it is exact.
  var inWords: String {
    rounded.inWords + (origin.map { " (exactly \($0))" } ?? "")
  }

  /// So many of it, rounded once to the nearest penny; half a penny upwards, unless it is read the
  /// other way.
  func times(_ number: Int128, over parts: Int128, halfPennyDown: Bool = false) -> Money {
    let (above, below) = (number * pence, parts * divisor)
    let doubled = 2 * above + below - (halfPennyDown ? 1 : 0)
    return Money(pence: Int(clamping: doubled / (2 * below)))
  }
}
