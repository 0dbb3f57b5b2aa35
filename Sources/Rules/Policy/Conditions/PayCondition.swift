import Restructure

extension PolicyJudge {
  /// Condition 2: the pay of the two grades differs by no more than a share of today's.
  func payGap(_ widest: Threshold<Level>, _ subject: PolicySubject) -> ConditionAnswer {
    let share: Level
    let threshold: String
    switch self.share(widest) {
    case .missing(let fact):
      return ConditionAnswer(.payGap, .notKnown([fact]), fact: "\(fact) is not known")
    case .notAsked(let words):
      return ConditionAnswer(
        .payGap, .yes, fact: "the policy sets no limit: \(words)", threshold: words)
    case .value(let value, let words): (share, threshold) = (value, words)
    }
    let grades = [plan.posts[subject.holding.post]?.grade, subject.toPost?.grade]
    if let first = grades[0], let second = grades[1],
      GradeGap.folded(first) == GradeGap.folded(second)
    {
      return ConditionAnswer(
        .payGap, .yes, fact: "both posts are graded \(first)", threshold: threshold)
    }
    guard let now = pay(of: grades[0]), let then = pay(of: grades[1]) else {
      let missing = zip(grades, [subject.holding.post, subject.toPost?.id ?? "the post claimed"])
        .filter { pay(of: $0.0) == nil }
        .map { grade, post in grade.map { "the pay of grade \($0)" } ?? "the grade of post \(post)"
        }
      return ConditionAnswer(
        .payGap, .notKnown(missing),
        fact: "the two may differ by \(threshold); not known: \(missing.joinedInWords)",
        threshold: threshold)
    }
    let apart = Money(pence: Int(clamping: (Int128(then.pence) - Int128(now.pence)).magnitude))
    let allowed = Money(
      pence: Int(
        clamping: Int128(now.pence) * Int128(share.numerator) / Int128(share.denominator)))
    let over = max(0, apart.pence - allowed.pence)
    return ConditionAnswer(
      .payGap, Truth(over == 0),
      fact: "\(grades[0] ?? "") is paid £\(now) a year and \(grades[1] ?? "") £\(then), £\(apart) "
        + "apart; \(threshold) of today's is £\(allowed)",
      threshold: threshold,
      change: NearestChange(
        "if the pay of the two grades were £\(Money(pence: over)) nearer", .likeness,
        by: over / 10_000),
      opposite: NearestChange("if the pay of the two grades were further apart", .nature))
  }

  /// A year's pay at the top of a grade, on the first scale that gives it.
  private func pay(of grade: String?) -> Money? {
    guard let grade else { return nil }
    return policy.scales.lazy.compactMap { scale in
      scale.step(of: grade).flatMap { scale.steps[$0].pay }
    }.first
  }
}
