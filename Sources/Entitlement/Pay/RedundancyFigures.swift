import Restructure

/// The figures of a statutory redundancy payment under one set of readings, without words.
struct RedundancyFigures: Hashable {
  /// The day that ends the period of service.
  let relevantDate: LocalDate
  /// The statutory notice that was measured; nil where the question does not arise.
  let notice: NoticePeriod?
  let completeYears: Int
  /// The years that count, 20 at most; none where service is too short.
  let countedYears: Int
  let age: Int
  /// The counted years by band, the latest first.
  let bands: [Band]
  let weeks: HalfWeeks
  let limit: RateTable.Entry
  let weekUsed: ExactWeek
  let amount: Money

  struct Band: Hashable {
    let band: AgeBand
    var years: Int
  }

  /// The years of service without which nothing is due, and the most that count.
  static let (yearsNeeded, mostYears) = (2, 20)

  init(
    _ facts: RedundancyFacts, _ rates: RateTable, _ readings: Readings
  ) throws(EntitlementProblem) {
    let calendar = CalendarYears(readings)
    let start = try facts.service.date(for: .redundancyPay).day
    notice = try Self.notice(facts, readings)
    let extended = max(facts.ends, notice?.lastDay ?? facts.ends)
    relevantDate = extended
    completeYears = calendar.completeYears(from: start, to: extended)
    countedYears =
      completeYears < Self.yearsNeeded ? 0 : min(completeYears, Self.mostYears)
    age = calendar.age(born: facts.born, on: extended)
    // On the day after, the age is that of the first day of each counted year, years later.
    let counting =
      readings.takesOther(.birthdayOnFirstDay)
      ? calendar.age(born: facts.born, on: extended.adding(days: 1)) : age
    bands = Self.bands(years: countedYears, from: counting)
    weeks = HalfWeeks(halves: bands.reduce(0) { $0 + $1.band.halfWeeks * $1.years })
    limit = try rates.entry(on: readings.takesOther(.limitDate) ? extended : facts.ends)
    weekUsed = min(facts.week, ExactWeek(limit.value))
    amount = weekUsed.times(
      Int128(weeks.halves), over: 2, halfPennyDown: readings.takesOther(.halfPenny))
  }

  /// The statutory notice of a dismissal in which it may have been cut short.
  private static func notice(
    _ facts: RedundancyFacts, _ readings: Readings
  ) throws(EntitlementProblem) -> NoticePeriod? {
    let start = try facts.service.date(for: .notice).day
    switch facts.notice {
    case .inFull: return nil
    case .given(let day): return NoticePeriod(serviceFrom: start, given: day, readings: readings)
    case .none: return NoticePeriod(serviceFrom: start, given: facts.ends, readings: readings)
    }
  }

  /// Year 1 back began a year younger than the age at the end, and so on.
  private static func bands(years: Int, from age: Int) -> [Band] {
    var bands: [Band] = []
    for back in 0..<years {
      let band = AgeBand(ageAtStart: age - back - 1)
      if bands.last?.band == band {
        bands[bands.count - 1].years += 1
      } else {
        bands.append(Band(band: band, years: 1))
      }
    }
    return bands
  }
}
