import Restructure

/// A statutory redundancy payment, with its working.
///
/// A week's pay, up to the limit, for each half or whole week that the counted years are worth.
/// Source: ERA ss.155, 162 and 227; ERO arts.190, 197 and 23.
public struct RedundancyPay: Sendable {
  /// The day that ends the period of service: the end of the contract, or later where statutory
  /// notice was not given in full.
  public let relevantDate: LocalDate
  /// The complete years of service on that day.
  public let completeYears: Int
  /// The years that count, 20 at most; none where service is too short.
  public let countedYears: Int
  /// The age in whole years on that day.
  public let age: Int
  /// The weeks' pay; 0 where nothing is due.
  public let weeks: HalfWeeks
  /// The week's pay that counts: the person's own, or the limit.
  public var weeklyPayUsed: Money { weekUsed.rounded }
  /// The same as it is multiplied.
  let weekUsed: ExactWeek
  /// The limit on a week's pay, with its days and its source.
  public let limit: RateTable.Entry
  /// The payment; zero where nothing is due.
  public let amount: Money
  /// The working, step by step.
  public let steps: [Step]
  /// The open points that decide something here.
  public let doubts: [Doubt]
  /// What the dates of service do not prove.
  public let notProven: [String]

  /// Works out the payment of one dismissal.
  public init(
    _ facts: RedundancyFacts, rates: RateTable, readings: Readings = Readings()
  ) throws(EntitlementProblem) {
    try facts.check()
    let figures = try RedundancyFigures(facts, rates, readings)
    relevantDate = figures.relevantDate
    completeYears = figures.completeYears
    countedYears = figures.countedYears
    age = figures.age
    weeks = figures.weeks
    weekUsed = figures.weekUsed
    limit = figures.limit
    amount = figures.amount
    steps = try RedundancyWords(facts, figures, readings).steps
    doubts = Self.doubts(facts, rates, readings, figures)
    let start = try facts.service.date(for: .redundancyPay, in: facts.jurisdiction)
    let forNotice = try facts.service.date(for: .notice, in: facts.jurisdiction)
    notProven = [start.notProven, figures.notice == nil ? nil : forNotice.notProven]
      .compactMap(\.self)
  }

  /// The points that a payment can turn on.
  private static let points: [OpenPoint] = [
    .birthdayOnFirstDay, .leapDay, .limitDate, .halfPenny, .dayOfGiving, .serviceForNotice,
  ]

  /// Those whose other reading gives other figures.
  private static func doubts(
    _ facts: RedundancyFacts, _ rates: RateTable, _ readings: Readings, _ taken: RedundancyFigures
  ) -> [Doubt] {
    points.compactMap { point in
      do throws(EntitlementProblem) {
        let other = try RedundancyFigures(facts, rates, readings.turning(point))
        guard
          (other.amount, other.weeks, other.relevantDate)
            != (taken.amount, taken.weeks, taken.relevantDate)
        else { return nil }
        return Doubt(
          point, readings,
          otherwise: "it is \(other.amount.inWords) for \(other.weeks.inWords)"
            + (other.relevantDate == taken.relevantDate
              ? "" : ", with the relevant date \(other.relevantDate.inWords)"))
      } catch {
        return Doubt(point, readings, otherwise: "it cannot be worked out: \(error.message)")
      }
    }
  }
}
