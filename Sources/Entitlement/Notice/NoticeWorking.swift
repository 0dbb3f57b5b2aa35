import Restructure

/// The notice of one dismissal with its working: the law's, and the contract's where it is longer.
public struct NoticeWorking: Sendable {
  /// What the law asks for.
  public let statutory: NoticePeriod
  /// The last day under the contract or the employer's policy; nil where neither is named.
  public let contractLastDay: LocalDate?
  /// The last day of the notice; nil where no notice is due at all.
  public let lastDay: LocalDate?
  /// The working, step by step.
  public let steps: [Step]
  /// The open points that decide something here.
  public let doubts: [Doubt]
  /// What the dates of service do not prove.
  public let notProven: [String]

  /// Notice given on a day, with what a contract promises.
  public init(
    service: ServiceDates, given: LocalDate, contract: ContractNotice? = nil,
    jurisdiction: Jurisdiction, readings: Readings = Readings()
  ) throws(EntitlementProblem) {
    let start = try service.date(for: .notice, in: jurisdiction)
    guard start.day <= given else {
      throw .wrongOrder(
        earlier: start.column, start.day, later: "the day on which notice is given", given)
    }
    let figures = try Figures(start.day, given, contract, readings)
    statutory = figures.statutory
    contractLastDay = figures.contract
    lastDay = figures.lastDay
    notProven = [start.notProven].compactMap(\.self)
    steps = Self.steps(start, figures, contract, jurisdiction, readings)
    var doubts: [Doubt] = []
    for point in [OpenPoint.dayOfGiving, .serviceForNotice, .leapDay] {
      let other = try Figures(start.day, given, contract, readings.turning(point))
      guard other.lastDay != figures.lastDay || other.statutory.weeks != statutory.weeks else {
        continue
      }
      doubts.append(
        Doubt(
          point, readings,
          otherwise: other.lastDay.map {
            "the last day is \($0.inWords), with \(counted(other.statutory.weeks, "week")) by law"
          } ?? "no notice is due"))
    }
    self.doubts = doubts
  }

  private struct Figures {
    let statutory: NoticePeriod
    let contract: LocalDate?

    init(
      _ start: LocalDate, _ given: LocalDate, _ promised: ContractNotice?, _ readings: Readings
    ) throws(EntitlementProblem) {
      statutory = NoticePeriod(serviceFrom: start, given: given, readings: readings)
      contract = try promised?.lastDay(given: given, notBefore: statutory.lastDay, readings)
    }

    var lastDay: LocalDate? {
      guard let contract else { return statutory.weeks > 0 ? statutory.lastDay : nil }
      return max(contract, statutory.lastDay)
    }
  }

  private static func steps(
    _ start: ServiceDates.Taken, _ figures: Figures, _ contract: ContractNotice?,
    _ law: Jurisdiction, _ readings: Readings
  ) -> [Step] {
    let notice = figures.statutory
    var steps = [
      Step(
        "Continuous service runs from \(start.day.inWords); notice is given on "
          + "\(notice.given.inWords), with \(counted(notice.completeYears, "complete year")).",
        law.citation(.countingService)),
      rule(notice, law),
    ]
    if notice.weeks > 0 {
      steps.append(
        Step(
          "\(counted(notice.weeks, "week")) from then \(notice.weeks == 1 ? "ends" : "end") on "
            + "\(notice.lastDay.inWords)."))
    }
    guard let contract, let end = figures.contract else { return steps }
    switch contract {
    case .period(let period, let source):
      steps.append(Step("The employer's own notice is \(period), to \(end.inWords).", source))
    case .termDates(let terms, let rank):
      guard
        let reached = terms.end(given: notice.given, notBefore: notice.lastDay, rank)
      else { break }
      steps.append(teacherStep(terms, rank, notice, reached, readings))
    }
    steps.append(
      Step(
        end > notice.lastDay
          ? "The longer notice prevails: the last day is \(end.inWords)."
          : "The law's notice is at least as long and prevails: the last day is "
            + "\(notice.lastDay.inWords).", law.citation(.longerNotice)))
    return steps
  }

  private static func rule(_ notice: NoticePeriod, _ law: Jurisdiction) -> Step {
    let words =
      switch notice.weeks {
      case 0: "In the first month of service the law asks for no notice."
      case 1:
        "From one month of service until two years are complete, the law asks for one week."
      case NoticePeriod.mostWeeks:
        "From twelve complete years, the law asks for twelve weeks, and for no more."
      default:
        "From two complete years, the law asks for a week for each: "
          + "\(counted(notice.weeks, "week"))."
      }
    return Step(words, law.citation(.notice))
  }

  private static func teacherStep(
    _ terms: TeacherTerms, _ rank: TeacherTerms.Rank, _ notice: NoticePeriod,
    _ reached: (day: LocalDate, by: LocalDate), _ readings: Readings
  ) -> Step {
    let byLaw = notice.latestGiving(endingBy: reached.day, readings)
    let who = rank == .head ? "A head teacher's" : "A teacher's"
    let latest =
      byLaw < reached.by
      ? "by \(byLaw.inWords), because the law's notice is the longer there"
      : "by \(reached.by.inWords)"
    return Step(
      "\(who) contract ends with a term: for \(reached.day.inWords), notice must be given \(latest). "
        + "The contract itself is to be checked: the dates may speak of resignations only.",
      terms.source)
  }
}
