import Entitlement
import Restructure

/// What a command says about a redundancy payment; each goes before what a folder or a case says.
public struct PayQuestion: Sendable {
  /// Facts of service, law and terms.
  public var options = EntitlementOptions()
  public var born: LocalDate?
  /// The day on which the employment ends.
  public var ends: LocalDate?
  /// The day on which notice was given.
  public var noticeGiven: LocalDate?
  /// Whether no notice was given, or pay in its stead.
  public var withoutNotice = false
  public var weeklyPay: Money?
  public var annualSalary: Money?
  /// By how much a year's pay is divided.
  public var weeksInAYear: Decimal5?
  /// By how much the employer multiplies the statutory weeks.
  public var multiplier: Level?
  /// Whether the employer counts the actual week's pay.
  public var actualPay = false
  /// Whether a letter asks, whose command has no options for what is lacking.
  var isForLetter = false
  /// The day from which pay in lower-paid work would be protected.
  public var protectedFrom: LocalDate?

  /// Nothing said.
  public init() {}
}

/// The answer to a question about redundancy pay.
public struct PayAnswer: Sendable {
  /// The case; nil where the facts were typed.
  public let subject: String?
  public let law: Jurisdiction
  public let statutory: RedundancyPay
  /// The week's pay before any limit.
  public let weeklyPay: Money
  /// How it follows from a year's pay; nil where it was given.
  public let weeklyPayStep: Step?
  /// The finding by which the payment is lost; nil where none stands.
  public let lost: Step?
  /// What the employer's policy adds; nil where no policy says anything.
  public let employer: EmployerPay?
  /// Pay protection on a move; nil where it was not asked for.
  public let protection: PayProtection?
  /// What the answer had to take for granted.
  public let remarks: [String]
  /// That notice was taken to have been given in full, where the payment hangs on it.
  public let assumedNotice: String?
  /// The open points that decide something.
  public let doubts: [Doubt]

  /// What is due by statute: nothing where the payment is lost, whatever it would have been.
  public var statutoryDue: Money { lost == nil ? statutory.amount : Money(pence: 0) }

  /// How many steps there are from the week's pay on.
  private static let fromTheWeek = 3

  /// The steps of the statutory payment, with how the week's pay was found before its limit.
  public var steps: [Step] {
    guard let weeklyPayStep else { return statutory.steps }
    return statutory.steps.dropLast(Self.fromTheWeek) + [weeklyPayStep]
      + statutory.steps.suffix(Self.fromTheWeek)
  }

  /// What is paid by law and by the employer's policy together.
  var inAll: Money { employer?.total ?? statutoryDue }

  /// Whether the law gives a payment, and it is not lost.
  var isDue: Bool { statutory.weeks.halves > 0 && lost == nil }

  /// The steps that a letter shows: where nothing is due those that say why, since a week's pay is then
  /// multiplied with nothing.
  var stepsInLetters: [Step] {
    if let lost { return [lost] }
    return isDue ? steps : Array(statutory.steps.dropLast(Self.fromTheWeek))
  }
}
