import Restructure

extension PolicyJudge {
  /// Condition 6: service of at least a length on the day of judgement.
  func service(
    _ length: Threshold<Period>, _ kind: PolicyCondition.ServiceKind, _ subject: PolicySubject
  ) -> ConditionAnswer {
    let day = judgedOn(subject)
    let asked: Period
    let threshold: String
    switch period(length) {
    case .missing(let fact):
      return ConditionAnswer(.service, .notKnown([fact]), fact: "\(fact) is not known", date: day)
    case .notAsked(let words):
      return ConditionAnswer(
        .service, .yes, fact: "the policy asks for no service: \(words)", threshold: words,
        date: day)
    case .value(let value, let words): (asked, threshold) = (value, words)
    }
    let holding = subject.holding
    guard let start = kind.start(of: holding) else {
      return ConditionAnswer(
        .service, .notKnown(["the start of the \(kind.inWords) of \(holding.employee)"]),
        fact: "\(threshold) of \(kind.inWords) is asked for, and no start is recorded",
        threshold: threshold, date: day)
    }
    guard let complete = ServicePeriod.lastDay(of: asked, from: start) else {
      return ConditionAnswer(
        .service, .notKnown(["when \(asked) of service are complete"]),
        fact: "\(threshold) of \(kind.inWords) is asked for, which the calendar cannot tell",
        threshold: threshold, date: day)
    }
    let leap = start.components.month == 2 && start.components.day == 29
    let doubt = leap ? ", counting a start on 29 February to the last day of a month" : ""
    let isComplete = complete <= day || asked.count == 0
    return ConditionAnswer(
      .service, Truth(isComplete),
      fact: "\(threshold) of \(kind.inWords) is asked for; it runs from \(start.inWords) and "
        + "completes \(asked) on \(complete.inWords)\(doubt)",
      threshold: threshold, date: day,
      change: NearestChange(
        "if another \(ServicePeriod.length(from: day, to: complete)) of service were complete "
          + "(\(asked) on \(complete))", .time, by: complete.dayNumber - day.dayNumber),
      opposite: NearestChange("if the service were shorter than \(asked)", .nature))
  }
}

extension PolicyCondition.ServiceKind {
  fileprivate func start(of holding: Postholding) -> LocalDate? {
    switch self {
    case .continuous: holding.continuousServiceFrom
    case .employed: holding.employedFrom
    case .redundancy: holding.redundancyServiceFrom
    }
  }

  fileprivate var inWords: String {
    switch self {
    case .continuous: "continuous service"
    case .employed: "service with this employer"
    case .redundancy: "service that counts for redundancy"
    }
  }
}
