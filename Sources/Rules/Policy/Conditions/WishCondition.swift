import Restructure

extension PolicyJudge {
  /// Condition 10: a wish for the post is recorded, ranked no lower than this and given by a day.
  ///
  /// A wish that is dated after the answer's day has not been given.
  func wish(
    _ rankAtMost: Int?, by day: LocalDate?, _ subject: PolicySubject
  ) -> ConditionAnswer {
    let employee = subject.holding.employee
    let post = subject.toPost?.id ?? "the post claimed"
    let asked = [
      "a wish for \(post)", rankAtMost.map { "ranked \($0) or higher" },
      day.map { "given by \($0.inWords)" },
    ].compactMap(\.self).joined(separator: ", ")
    let give = NearestChange("if they had given \(asked)", .act)
    let withdraw = NearestChange("if they had not given \(asked)", .act)
    let wishes = (wishes[employee] ?? []).filter {
      $0.post == post && ($0.givenOn.map { $0 <= plan.on } ?? true)
    }
    guard let wish = wishes.min(by: { $0.rank < $1.rank }) else {
      return ConditionAnswer(
        .wish, .no, fact: "no wish of \(employee) for \(post) is recorded; \(asked) is asked for",
        threshold: asked, date: plan.on, change: give, opposite: withdraw)
    }
    let recorded = "\(post) is their choice number \(wish.rank)"
    if let rankAtMost, wish.rank > rankAtMost {
      return ConditionAnswer(
        .wish, .no, fact: "\(recorded) (\(wish.place)); \(asked) is asked for", threshold: asked,
        date: plan.on, change: give, opposite: withdraw)
    }
    guard let day else {
      return ConditionAnswer(
        .wish, .yes, fact: "\(recorded) (\(wish.place)); \(asked) is asked for", threshold: asked,
        date: plan.on, change: give, opposite: withdraw)
    }
    guard let given = wish.givenOn else {
      return ConditionAnswer(
        .wish, .notKnown(["the day on which \(employee) gave the wish for \(post)"]),
        fact: "\(recorded), on a day that is not recorded (\(wish.place)); \(asked) is asked for",
        threshold: asked, date: plan.on)
    }
    return ConditionAnswer(
      .wish, Truth(given <= day),
      fact: "\(recorded), given on \(given.inWords) (\(wish.place)); \(asked) is asked for",
      threshold: asked, date: plan.on, change: give, opposite: withdraw)
  }
}
