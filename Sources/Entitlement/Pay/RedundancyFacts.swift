import Restructure

/// What a statutory redundancy payment depends on.
public struct RedundancyFacts: Hashable, Sendable {
  /// What notice the employer gave.
  public enum Notice: Hashable, Sendable {
    /// At least what the law asks for, or the question does not arise.
    case inFull
    /// On a day; what was missing of the statutory notice is added.
    case given(on: LocalDate)
    /// None, or pay in its stead.
    case none
  }

  /// The date of birth.
  public let born: LocalDate
  /// The days from which service counts.
  public let service: ServiceDates
  /// The day on which the contract ends.
  public let ends: LocalDate
  /// What notice was given.
  public let notice: Notice
  /// A week's pay before any limit.
  public let week: ExactWeek
  /// The law that decides.
  public let jurisdiction: Jurisdiction

  /// The facts of one dismissal for redundancy.
  public init(
    born: LocalDate, service: ServiceDates, ends: LocalDate, notice: Notice = .inFull,
    weeklyPay: Money, jurisdiction: Jurisdiction
  ) {
    self.init(
      born: born, service: service, ends: ends, notice: notice, week: ExactWeek(weeklyPay),
      jurisdiction: jurisdiction)
  }

  /// The same with a week's pay that may not end in whole pence.
  public init(
    born: LocalDate, service: ServiceDates, ends: LocalDate, notice: Notice = .inFull,
    week: ExactWeek, jurisdiction: Jurisdiction
  ) {
    self.born = born
    self.service = service
    self.ends = ends
    self.notice = notice
    self.week = week
    self.jurisdiction = jurisdiction
  }

  /// Insists on an order in which the dates can have happened.
  func check() throws(EntitlementProblem) {
    let start = try service.date(for: .redundancyPay)
    let forNotice = try service.date(for: .notice)
    for taken in [start, forNotice] {
      guard born < taken.day else {
        throw .wrongOrder(earlier: "the date of birth", born, later: taken.column, taken.day)
      }
      guard taken.day <= ends else {
        throw .wrongOrder(
          earlier: taken.column, taken.day, later: "the end of the employment", ends)
      }
    }
    if case .given(let day) = notice, day > ends {
      throw .wrongOrder(
        earlier: "the day on which notice was given", day, later: "the end of the employment", ends)
    }
  }
}
