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
  /// What the employer has to see to before it may pay; no part of the working.
  public let duties: [Step]

  /// The most weeks' pay of a lump sum.
  static let mostWeeks = 104

  /// Works out what a policy adds to a statutory payment.
  ///
  /// Where the law gives nothing, multiplied weeks are none either.
  public init(_ statutory: RedundancyPay, weeklyPay: Money, ends: LocalDate, _ terms: EmployerTerms)
  {
    self.init(statutory, week: ExactWeek(weeklyPay), ends: ends, terms)
  }

  /// The same with a week's pay that may not end in whole pence.
  public init(_ statutory: RedundancyPay, week: ExactWeek, ends: LocalDate, _ terms: EmployerTerms)
  {
    let used: ExactWeek =
      switch terms.weeksPay {
      case .statutory: statutory.weekUsed
      case .actual: week
      case .limited(let limit): max(statutory.weekUsed, min(week, ExactWeek(limit)))
      }
    var numerator = Int128(statutory.weeks.halves)
    var denominator = Int128(2)
    if let multiplier = terms.multiplier {
      numerator *= Int128(multiplier.numerator)
      denominator *= Int128(multiplier.denominator)
    }
    let isLimited = terms.multiplier != nil && numerator > denominator * Int128(Self.mostWeeks)
    if isLimited { (numerator, denominator) = (Int128(Self.mostWeeks), 1) }
    weeklyPayUsed = used.rounded
    weeks = Self.decimal(numerator, denominator)
    let sum = used.times(numerator, over: denominator)
    onTop = max(Money(pence: 0), sum - statutory.amount)
    total = statutory.amount + onTop
    let words = EmployerWords(
      statutory: statutory, terms: terms, weeks: weeks, weekUsed: used, sum: sum,
      onTop: onTop, isLimited: isLimited, ends: ends)
    steps = words.steps
    duties = words.duties
  }

  /// To five places at most, without needless noughts.
  private static func decimal(_ numerator: Int128, _ denominator: Int128) -> String {
    let scaled = (numerator * 200_000 + denominator) / (denominator * 2)
    let (whole, part) = scaled.quotientAndRemainder(dividingBy: 100_000)
    guard part > 0 else { return "\(whole)" }
    var places = String(part)
    places = String(repeating: "0", count: 5 - places.count) + places
    while places.last == "0" { places.removeLast() }
    return "\(whole).\(places)"
  }
}
