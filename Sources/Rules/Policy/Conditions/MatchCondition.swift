import Restructure

extension PolicyJudge {
  /// Condition 3: the two posts are alike to at least a percentage, or were declared suitable.
  func match(_ least: Threshold<Int>, _ subject: PolicySubject) -> ConditionAnswer {
    if let own = subject.row?.minMatch {
      return match(own, "\(own)%, as the row itself says", subject)
    }
    switch percentage(least) {
    case .missing(let fact):
      return ConditionAnswer(.match, .notKnown([fact]), fact: "\(fact) is not known")
    case .notAsked(let words):
      return ConditionAnswer(
        .match, .yes, fact: "the policy asks for no match: \(words)", threshold: words)
    case .value(let percent, let words): return match(percent, words, subject)
    }
  }

  private func match(
    _ least: Int, _ threshold: String, _ subject: PolicySubject
  ) -> ConditionAnswer {
    let (from, to) = (subject.holding.post, subject.toPost?.id ?? "the post claimed")
    guard let match = matches.match(from, to) else {
      return ConditionAnswer(
        .match, .notKnown(["the match of \(from) and \(to)"]),
        fact: "\(threshold) is needed; nobody has assessed \(from) against \(to)",
        threshold: threshold,
        change: NearestChange("if a match of at least \(least)% were assessed", .fact))
    }
    return ConditionAnswer(
      .match, Truth(match.percent >= least),
      fact: "\(threshold) is needed; the match is \(match.inWords)",
      threshold: threshold,
      change: NearestChange(
        "if the match were at least \(least)%: it is \(match.percent)%", .likeness,
        by: least - match.percent),
      opposite: NearestChange("if the match were below \(least)%", .nature))
  }
}
