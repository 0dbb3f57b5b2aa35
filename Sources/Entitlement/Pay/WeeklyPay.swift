import Restructure

/// A week's pay worked out from a year's.
public struct WeeklyPay: Hashable, Sendable {
  /// The week's pay, to the nearest penny; half a penny upwards.
  public let amount: Money
  /// The working.
  public let step: Step

  /// A year's pay divided by the weeks in a year; nil unless the weeks are above zero.
  public init?(annual: Money, weeksInAYear weeks: Decimal5, source: String) {
    guard weeks.hundredThousandths > 0, annual.pence >= 0 else { return nil }
    let divisor = Int128(weeks.hundredThousandths)
    let doubled = Int128(annual.pence) * 200_000 + divisor
    amount = Money(pence: Int(clamping: doubled / (divisor * 2)))
    step = Step(
      "A year's pay is \(annual.inWords). Divided by \(weeks) weeks in a year it is "
        + "\(amount.inWords) a week.", source)
  }
}
