import Restructure

extension PolicyJudge {
  /// Condition 7: holds a qualification, or can reach it within a period.
  ///
  /// Where none is named it is what the post claimed requires.
  func holds(
    _ what: QualificationTest?, _ within: Threshold<Period>?, _ subject: PolicySubject
  ) -> ConditionAnswer {
    let name: ClaimTest.Name = what == nil ? .qualified : .holds
    let day = judgedOn(subject)
    guard let needed = what ?? subject.toPost?.requires else {
      return ConditionAnswer(
        name, .yes, fact: "\(subject.toPost?.id ?? "the post") requires no qualification", date: day
      )
    }
    var last: LocalDate?
    var threshold = needed.description
    switch within.map(period) {
    case .missing(let fact):
      return ConditionAnswer(name, .notKnown([fact]), fact: "\(fact) is not known", date: day)
    case .value(let period, let words):
      last = ServicePeriod.deadline(of: period, from: day)
      threshold += " within \(words)"
    case nil, .notAsked: break
    }
    let deadline = last.map { ", or can hold it by \($0.inWords)" } ?? ""
    guard let recorded = subject.holding.qualifications else {
      return ConditionAnswer(
        name, .notKnown(["qualifications of \(subject.holding.employee)"]),
        fact: "\(needed) is needed\(deadline); nothing is recorded of this person's qualifications",
        threshold: threshold, date: day,
        change: NearestChange("if they hold \(needed)", .fact))
    }
    let unmet = needed.unmet(by: Qualifications(recorded).names(by: last))
    return ConditionAnswer(
      name, Truth(unmet == nil),
      fact: "\(needed) is needed\(deadline); recorded: \(recorded.joined(separator: ", "))",
      threshold: threshold, date: day,
      change: NearestChange(
        "if they held \(unmet ?? needed.description)\(last.map { " by \($0.inWords)" } ?? "")",
        .qualification),
      opposite: NearestChange("if they did not hold \(needed)", .nature))
  }
}
