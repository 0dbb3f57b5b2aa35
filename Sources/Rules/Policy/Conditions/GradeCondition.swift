import Restructure

extension PolicyJudge {
  /// How far a claim may go up and down; nil is any distance.
  struct GradeLimits {
    var up: Int?
    var down: Int?
    /// As the policy or the row puts it.
    var words: String
  }

  /// Condition 2: the post claimed is no further up or down than this on a scale.
  func gradeGap(
    _ up: Threshold<Int>?, _ down: Threshold<Int>?, on scale: String?, _ subject: PolicySubject
  ) -> ConditionAnswer {
    if let widest = subject.row?.maxGradeGap {
      let words = "\(counted(widest, "grade")) up or down, as the row itself says"
      return gradeGap(
        GradeLimits(up: widest, down: widest, words: words), on: scale, subject)
    }
    switch (up.map(grades), down.map(grades)) {
    case (.missing(let fact), _), (_, .missing(let fact)):
      return ConditionAnswer(.gradeGap, .notKnown([fact]), fact: "\(fact) is not known")
    case (let up, let down):
      return gradeGap(limits(up, down), on: scale, subject)
    }
  }

  private func limits(_ up: AskedFigure<Int>?, _ down: AskedFigure<Int>?) -> GradeLimits {
    func read(_ figure: AskedFigure<Int>?) -> (Int?, String) {
      switch figure {
      case .value(let grades, let words): (grades, words)
      case .notAsked(let words): (nil, words)
      case nil, .missing: (nil, "any distance")
      }
    }
    let (upward, upWords) = read(up)
    let (downward, downWords) = read(down)
    if upward == 0, downward == 0 {
      return GradeLimits(up: 0, down: 0, words: "the same grade")
    }
    let words =
      upWords == downWords ? "\(upWords) up or down" : "\(upWords) up and \(downWords) down"
    return GradeLimits(up: upward, down: downward, words: words)
  }

  private func gradeGap(
    _ limits: GradeLimits, on scale: String?, _ subject: PolicySubject
  ) -> ConditionAnswer {
    let from = plan.posts[subject.holding.post]
    let to = subject.toPost
    let grades = GradeGap.inWords(from?.grade, to?.grade)
    guard let steps = steps(from: from?.grade, to: to?.grade, on: scale) else {
      let posts = [subject.holding.post, to?.id ?? "the post claimed"].joinedInWords
      return ConditionAnswer(
        .gradeGap, .notKnown(["the distance in grades of \(posts)"]),
        fact: "\(limits.words) is allowed; \(grades)", threshold: limits.words,
        change: NearestChange(
          scale.map { "if both grades stood on the scale \($0)" }
            ?? "if both grades stood on one numbered scale", .fact))
    }
    let excess = steps >= 0 ? limits.up.map { steps - $0 } : limits.down.map { -steps - $0 }
    let over = max(0, excess ?? 0)
    return ConditionAnswer(
      .gradeGap, Truth(over == 0),
      fact: "\(limits.words) is allowed; \(grades): \(distance(steps))", threshold: limits.words,
      change: NearestChange(
        "if the grades were \(counted(over, "grade")) nearer", .likeness, by: over * 10),
      opposite: NearestChange("if the grades were further apart than \(limits.words)", .nature))
  }

  private func distance(_ steps: Int) -> String {
    switch steps {
    case 0: "the same"
    case 1...: "\(counted(steps, "grade")) up"
    default: "\(counted(-steps, "grade")) down"
    }
  }

  /// How many steps the second grade stands above the first: on the scale that is named, or
  /// without one as numbered grades are counted.
  func steps(from first: String?, to second: String?, on scale: String?) -> Int? {
    guard let scale else { return GradeGap.steps(from: first, to: second) }
    guard let scale = policy.scale(named: scale), let one = first.flatMap(scale.step),
      let other = second.flatMap(scale.step)
    else { return nil }
    return other - one
  }
}
