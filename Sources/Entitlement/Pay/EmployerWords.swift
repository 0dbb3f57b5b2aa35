import Restructure

/// Puts what an employer's policy adds into the sentences that a letter shows.
struct EmployerWords {
  let statutory: RedundancyPay
  let terms: EmployerTerms
  let weeks: String
  let weekUsed: ExactWeek
  /// The weeks at that pay, before anything is deducted.
  let sum: Money
  let onTop: Money
  /// Whether the regulations cut the weeks to their most.
  let isLimited: Bool
  let ends: LocalDate

  /// The whole working in order.
  var steps: [Step] {
    guard statutory.weeks.halves > 0 else {
      return [
        Step(
          "The policy builds on the statutory weeks, and there are none: it adds nothing.",
          terms.source)
      ]
    }
    let total = Step("Together \((statutory.amount + onTop).inWords) is paid.")
    guard let multiplier = terms.multiplier else { return [weeksPay, difference, total] }
    return [weeksPay, multiplied(by: multiplier), deduction, total]
  }

  /// What the employer has to see to: a lump sum in place of the statutory weeks is decided in time.
  var duties: [Step] {
    guard statutory.weeks.halves > 0, terms.multiplier != nil else { return [] }
    return [deadline].compactMap(\.self)
  }

  private var weeksPay: Step {
    let used = weekUsed.rounded.inWords
    switch terms.weeksPay {
    case .statutory:
      return Step("The policy counts a week's pay as the law limits it: \(used).", terms.source)
    case .actual: return Step("The policy counts the actual week's pay: \(used).", terms.source)
    case .limited(let limit):
      return Step(
        "The policy counts the actual week's pay up to \(limit.inWords), and no less than the law: "
          + "\(used).", terms.source)
    }
  }

  private var difference: Step {
    Step(
      "\(weeks) weeks at \(weekUsed.inWords) make \(sum.inWords), which is \(onTop.inWords) more "
        + "than the statutory payment.", "SI 2006/2914 reg.5")
  }

  private func multiplied(by multiplier: Level) -> Step {
    Step(
      "The policy multiplies the \(statutory.weeks) statutory weeks by \(multiplier)"
        + (isLimited ? "; at most \(EmployerPay.mostWeeks) weeks may be paid" : "")
        + ": \(weeks) weeks. The week's pay is that of the day on which the employment ends.",
      "\(terms.source); SI 2006/2914 reg.6(3)-(4)")
  }

  private var deduction: Step {
    Step(
      "\(weeks) weeks at \(weekUsed.inWords) make \(sum.inWords). The statutory payment of "
        + "\(statutory.amount.inWords) is deducted, which leaves \(onTop.inWords).",
      "SI 2006/2914 reg.6(5)")
  }

  private var deadline: Step? {
    CalendarYears.day(6, monthsAfter: ends).map { last in
      Step(
        "The decision to pay it must be made within six months after the employment ends, by "
          + "\(last.inWords), and not beside added pension for the same exit.",
        "SI 2006/2914 reg.6(1)-(2)")
    }
  }
}
