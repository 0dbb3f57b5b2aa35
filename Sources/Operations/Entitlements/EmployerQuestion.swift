import Entitlement
import Restructure

/// What an employer pays beyond the law: typed terms, or else those of the programme's policy.
struct EmployerQuestion {
  private let question: PayQuestion
  private let subject: CaseSubject?
  private let law: Jurisdiction
  private let readings: Readings

  init(
    _ question: PayQuestion, _ subject: CaseSubject?, _ law: Jurisdiction, _ readings: Readings
  ) {
    self.question = question
    self.subject = subject
    self.law = law
    self.readings = readings
  }

  /// What is added to a statutory payment; nothing where no terms are named, or where the
  /// regulations that allow it do not reach, which is then said.
  func answer(
    _ statutory: RedundancyPay, _ week: ExactWeek, _ ends: LocalDate
  ) throws(OperationFailure) -> (pay: EmployerPay?, remark: String?, doubt: Doubt?) {
    guard let terms = try terms(on: ends) else { return (nil, nil, nil) }
    let nation = question.options.nation ?? subject?.programme.nation
    guard law == .greatBritain, nation != .scotland else {
      let name = nation == .scotland ? "Scotland" : law.name
      return (
        nil,
        "The policy's redundancy pay is not worked out: the regulations of 2006 that allow it cover "
          + "England and Wales, and those of \(name) were not read. [SI 2006/2914]", nil
      )
    }
    let pay = EmployerPay(statutory, week: week, ends: ends, terms)
    guard question.options.isTeacher(subject?.holding) else { return (pay, nil, nil) }
    let isCovered = readings.takesOther(.teachersCompensation)
    let doubt = Doubt(
      .teachersCompensation, readings,
      otherwise: isCovered
        ? "the policy adds nothing to the statutory payment"
        : "\(pay.onTop.inWords) is paid on top, \(pay.total.inWords) in all")
    return (isCovered ? pay : nil, nil, doubt)
  }

  private func terms(on ends: LocalDate) throws(OperationFailure) -> EmployerTerms? {
    var weeksPay: EmployerTerms.WeeksPay = .statutory
    var sources: [String] = []
    if question.actualPay {
      weeksPay = .actual
      sources.append("--actual-pay")
    } else if let entry = try subject?.term("redundancy-weekly-pay-limit", on: ends) {
      switch entry.value {
      case .nothing: weeksPay = .actual
      case .money(let limit): weeksPay = .limited(to: limit)
      case .count, .number, .share, .period: return nil
      }
      sources.append("policy: \(entry.basis.cited)")
    }
    var multiplier = question.multiplier
    if multiplier != nil {
      sources.append("--multiplier")
    } else if let entry = try subject?.term("redundancy-multiplier", on: ends),
      case .share(let share) = entry.value
    {
      multiplier = share
      let source = "policy: \(entry.basis.cited)"
      if !sources.contains(source) { sources.append(source) }
    }
    guard weeksPay != .statutory || multiplier != nil else { return nil }
    return EmployerTerms(
      weeksPay: weeksPay, multiplier: multiplier, source: sources.joined(separator: "; "))
  }
}
