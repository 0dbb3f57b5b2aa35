import Restructure

/// What an employer pays for redundancy by its own policy.
public struct EmployerTerms: Hashable, Sendable {
  /// The week's pay that the policy counts.
  public enum WeeksPay: Hashable, Sendable {
    /// As the law limits it.
    case statutory
    /// The actual week's pay, without a limit.
    case actual
    /// The actual week's pay up to the employer's own limit.
    case limited(to: Money)
  }

  /// The week's pay that counts.
  public let weeksPay: WeeksPay
  /// By how much the statutory weeks are multiplied; nil leaves them as they are.
  public let multiplier: Level?
  /// Where the policy says so.
  public let source: String

  /// Terms of a policy.
  public init(weeksPay: WeeksPay, multiplier: Level?, source: String) {
    self.weeksPay = weeksPay
    self.multiplier = multiplier
    self.source = source
  }
}

/// Redundancy pay by an employer's policy under the Discretionary Compensation Regulations 2006.
///
/// Either statutory weeks at a week's pay above the limit (reg. 5), or a lump sum of at most 104
/// weeks' pay (reg. 6) from which the statutory payment is deducted. They cover people eligible for
/// the Local Government Pension Scheme in England and Wales. Source: SI 2006/2914 regs.5 and 6.
public struct EmployerPay: Sendable {
  /// The weeks' pay as a plain decimal, to five places.
  public let weeks: String
  /// The week's pay that counts.
  public let weeklyPayUsed: Money
  /// What is paid on top of the statutory payment.
  public let onTop: Money
  /// The statutory payment and what is paid on top.
  public let total: Money
  /// The working, step by step.
  public let steps: [Step]

  /// The most weeks' pay of a lump sum.
  static let mostWeeks = 104

  /// Works out what a policy adds to a statutory payment.
  ///
  /// Where the law gives nothing, multiplied weeks are none either.
  public init(_ statutory: RedundancyPay, weeklyPay: Money, ends: LocalDate, _ terms: EmployerTerms)
  {
    let used: Money =
      switch terms.weeksPay {
      case .statutory: statutory.weeklyPayUsed
      case .actual: weeklyPay
      case .limited(let limit): max(statutory.weeklyPayUsed, min(weeklyPay, limit))
      }
    var numerator = Int128(statutory.weeks.halves)
    var denominator = Int128(2)
    if let multiplier = terms.multiplier {
      numerator *= Int128(multiplier.numerator)
      denominator *= Int128(multiplier.denominator)
    }
    let isLimited = terms.multiplier != nil && numerator > denominator * Int128(Self.mostWeeks)
    if isLimited { (numerator, denominator) = (Int128(Self.mostWeeks), 1) }
    weeklyPayUsed = used
    weeks = Self.decimal(numerator, denominator)
    let sum = Self.sum(numerator, denominator, of: used)
    onTop = max(Money(pence: 0), sum - statutory.amount)
    total = statutory.amount + onTop
    steps = Self.steps(
      statutory, terms, weeks: weeks, used: used, sum: sum, onTop: onTop, total: total,
      isLimited: isLimited, ends: ends)
  }

  /// Rounded once, at the end; half a penny upwards.
  private static func sum(_ numerator: Int128, _ denominator: Int128, of pay: Money) -> Money {
    let doubled = numerator * Int128(pay.pence) * 2 + denominator
    return Money(pence: Int(clamping: doubled / (denominator * 2)))
  }

  private static func decimal(_ numerator: Int128, _ denominator: Int128) -> String {
    let scaled = (numerator * 200_000 + denominator) / (denominator * 2)
    var (whole, part) = (scaled / 100_000, String(scaled % 100_000))
    if part == "0" { return "\(whole)" }
    part = String(repeating: "0", count: 5 - part.count) + part
    while part.last == "0" { part.removeLast() }
    whole = scaled / 100_000
    return "\(whole).\(part)"
  }

  private static func steps(
    _ statutory: RedundancyPay, _ terms: EmployerTerms, weeks: String, used: Money, sum: Money,
    onTop: Money, total: Money, isLimited: Bool, ends: LocalDate
  ) -> [Step] {
    guard statutory.weeks.halves > 0 else {
      return [
        Step(
          "The policy builds on the statutory weeks, and there are none: it adds nothing.",
          terms.source)
      ]
    }
    var steps: [Step] = [weeksPayStep(used, statutory, terms)]
    guard let multiplier = terms.multiplier else {
      steps.append(
        Step(
          "\(weeks) weeks at \(used.inWords) make \(sum.inWords), which is \(onTop.inWords) more than "
            + "the statutory payment.", "SI 2006/2914 reg.5"))
      steps.append(Step("Together \(total.inWords) is paid."))
      return steps
    }
    steps.append(
      Step(
        "The policy multiplies the \(statutory.weeks) statutory weeks by \(multiplier)"
          + (isLimited ? "; at most \(mostWeeks) weeks may be paid" : "") + ": \(weeks) weeks.",
        "\(terms.source); SI 2006/2914 reg.6(3)-(4)"))
    steps.append(
      Step(
        "\(weeks) weeks at \(used.inWords) make \(sum.inWords). The statutory payment of "
          + "\(statutory.amount.inWords) is deducted, which leaves \(onTop.inWords).",
        "SI 2006/2914 reg.6(5)"))
    steps.append(Step("Together \(total.inWords) is paid."))
    if let decide = CalendarYears.day(6, monthsAfter: ends) {
      steps.append(
        Step(
          "The decision to pay it must be made within six months after the employment ends, by "
            + "\(decide.inWords), and not beside added pension for the same exit.",
          "SI 2006/2914 reg.6(1)-(2)"))
    }
    return steps
  }

  private static func weeksPayStep(
    _ used: Money, _ statutory: RedundancyPay, _ terms: EmployerTerms
  ) -> Step {
    switch terms.weeksPay {
    case .statutory:
      Step("The policy counts a week's pay as the law limits it: \(used.inWords).", terms.source)
    case .actual:
      Step("The policy counts the actual week's pay: \(used.inWords).", terms.source)
    case .limited(let limit):
      Step(
        "The policy counts the actual week's pay up to \(limit.inWords): \(used.inWords).",
        terms.source)
    }
  }
}
