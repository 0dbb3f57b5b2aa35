import Restructure

extension PolicyJudge {
  /// Condition 4: the post claimed is drawn from so many of today's roles.
  func sources(
    _ test: PolicyCondition.CountTest, _ subject: PolicySubject
  ) -> ConditionAnswer {
    let asked = test.inWords
    guard let post = subject.toPost else {
      return ConditionAnswer(
        .sources, .notKnown(["which post is claimed"]), fact: "no post is claimed",
        threshold: asked)
    }
    let count = sources[post.id] ?? SourceCount(of: post.id, plan)
    let range = count.range
    let truths = Set(range.map(test.isMet))
    let truth: Truth = truths.count == 1 ? Truth(truths.contains(true)) : .notKnown(count.missing)
    let number =
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    let off = max(
      test.atLeast.map { $0 - range.upperBound } ?? 0,
      test.atMost.map { range.lowerBound - $0 } ?? 0)
    return ConditionAnswer(
      .sources, truth,
      fact: "\(post.id) is drawn from \(number) of today's posts or roles; \(asked) is asked for",
      threshold: asked,
      change: truth.missing.isEmpty
        ? NearestChange(
          "if \(post.id) were drawn from \(asked) of today's posts or roles: it is drawn from "
            + number, .plan, by: off) : nil,
      opposite: NearestChange("if \(post.id) were not drawn from \(asked)", .plan))
  }
}

extension PolicyCondition.CountTest {
  /// *exactly 1*, *at least 2*, *1 to 3*.
  var inWords: String {
    switch (atLeast, atMost) {
    case (let least?, let most?): least == most ? "exactly \(least)" : "\(least) to \(most)"
    case (let least?, nil): "at least \(least)"
    case (nil, let most?): "at most \(most)"
    case (nil, nil): "any number"
    }
  }
}
