import Restructure

/// A week's pay worked out from a year's.
public struct WeeklyPay: Hashable, Sendable {
  /// The week's pay as it is multiplied.
  public let exact: ExactWeek
  /// The working.
  public let step: Step

  /// The week's pay to the nearest penny, as it is shown; half a penny upwards.
  public var amount: Money { exact.rounded }

  /// A year's pay divided by the weeks in a year; nil unless the weeks are above zero.
  public init?(annual: Money, weeksInAYear weeks: Decimal5, source: String) {
    guard let exact = ExactWeek(annual: annual, weeksInAYear: weeks) else { return nil }
    self.exact = exact
    step = Step(
      "A year's pay is \(annual.inWords). Divided by \(weeks) weeks in a year it is "
        + "\(exact.rounded.inWords) a week"
        + (exact.isExact ? "." : ", to the nearest penny; sums are rounded once, at their end."),
      source)
  }
}
