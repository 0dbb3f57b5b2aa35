import Restructure

/// Puts the figures of a redundancy payment into the sentences that a letter shows.
struct RedundancyWords {
  private let facts: RedundancyFacts
  private let figures: RedundancyFigures
  private let start: ServiceDates.Taken
  private let calendar: CalendarYears
  private let week: CalculationDate
  private var law: Jurisdiction { facts.jurisdiction }

  init(
    _ facts: RedundancyFacts, _ figures: RedundancyFigures, _ readings: Readings
  ) throws(EntitlementProblem) {
    self.facts = facts
    self.figures = figures
    start = try facts.service.date(for: .redundancyPay)
    calendar = CalendarYears(readings)
    week = CalculationDate(
      serviceFrom: try facts.service.date(for: .notice).day, ends: facts.ends, readings)
  }

  /// The whole working in order.
  var steps: [Step] {
    [relevantDate, service] + (figures.countedYears > 0 ? years : [tooShort])
      + [calculationDate, weeksPay, sum]
  }

  private var relevantDate: Step {
    let end = facts.ends.inWords
    guard let notice = figures.notice else {
      return Step(
        "The employment ends on \(end), which is the relevant date.", law.citation(.relevantDate))
    }
    let given =
      facts.notice == .none
      ? "The employment ends on \(end) without notice."
      : "Notice was given on \(notice.given.inWords), and the employment ends on \(end)."
    guard notice.lastDay > facts.ends else {
      return Step(
        "\(given) The law asks for \(counted(notice.weeks, "week")) of notice, and this is no shorter: "
          + "for service and for the amount, the last day is the relevant date.",
        law.citation(.relevantDate))
    }
    return Step(
      "\(given) The law asks for \(counted(notice.weeks, "week")) of notice, to "
        + "\(notice.lastDay.inWords): for service and for the amount, that is the relevant date.",
      law.citation(.extendedDate))
  }

  private var service: Step {
    Step(
      "Service that counts for redundancy pay runs from \(start.day.inWords) to "
        + "\(figures.relevantDate.inWords), both days included: "
        + "\(counted(figures.completeYears, "complete year")).", law.citation(.countingService))
  }

  private var tooShort: Step {
    let complete = calendar.lastDay(ofYears: RedundancyFigures.yearsNeeded, from: start.day)
    return Step(
      "Two complete years are needed"
        + (complete.map { ", and they would be complete on \($0.inWords)" } ?? "")
        + ". So no redundancy payment is due by law.", law.citation(.qualifyingService))
  }

  private var years: [Step] {
    var steps: [Step] = [
      Step(
        "At least two complete years are needed, and there are \(figures.completeYears).",
        law.citation(.qualifyingService))
    ]
    if figures.completeYears > RedundancyFigures.mostYears {
      steps.append(
        Step(
          "Only the latest \(RedundancyFigures.mostYears) years count.", law.citation(.mostYears)))
    }
    steps.append(
      Step(
        "The age on \(figures.relevantDate.inWords) is \(figures.age). Counted back from that day, "
          + "year by year: \(figures.bands.map(words).joined(separator: "; ")).",
        law.citation(.bands)))
    steps.append(Step("Together that is \(figures.weeks.inWords)."))
    return steps
  }

  private func words(_ counted: RedundancyFigures.Band) -> String {
    let weeks = HalfWeeks(halves: counted.band.halfWeeks * counted.years)
    let each = HalfWeeks(halves: counted.band.halfWeeks)
    return Restructure.counted(counted.years, "year")
      + " in which the age was \(counted.band.words), "
      + (counted.years == 1
        ? "counts \(weeks.inWords)" : "at \(each.inWords) each, make \(weeks.inWords)")
  }

  private var calculationDate: Step {
    Step(
      "The week's pay is that of \(week.day.inWords), the day on which statutory notice "
        + "would be given so as to end on \(facts.ends.inWords).", law.citation(.weeksPay))
  }

  private var weeksPay: Step {
    let limit = figures.limit
    let capped = facts.week > ExactWeek(limit.value)
    var words =
      "A week's pay is \(facts.week.rounded.inWords). The limit from \(limit.from.inWords) is "
      + "\(limit.value.inWords) a week, so "
      + (capped ? "no more than \(limit.value.inWords) counts." : "the whole of it counts.")
    if let unconfirmed = limit.unconfirmed { words += " Unconfirmed: \(unconfirmed)." }
    return Step(words, "\(law.citation(.weeksPayLimit)); \(limit.source)")
  }

  private var sum: Step {
    guard figures.weeks.halves > 0 else {
      return Step("The statutory redundancy payment is \(figures.amount.inWords).")
    }
    return Step(
      "The statutory redundancy payment is \(figures.weeks.inWords) at "
        + "\(figures.weekUsed.inWords): \(figures.amount.inWords).", law.citation(.bands))
  }
}
