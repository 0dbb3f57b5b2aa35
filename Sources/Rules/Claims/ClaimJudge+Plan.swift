import Restructure

/// The tests that the plan itself asks for, each in the order in which it is put.
extension ClaimJudge {
  /// Whether somebody has a case, which every claim needs.
  public func caseTest(of holding: Postholding) -> ClaimTest {
    let change = plan.changes[holding.post]
    let source = change.map { $0.source ?? $0.place.description } ?? holding.place.description
    switch plan.standing(of: holding) {
    case .atRisk:
      return ClaimTest(
        .hasCase, .yes, fact: "post \(holding.post) \(change?.becomes.inWords ?? "changes")",
        source: source)
    case .affected:
      return ClaimTest(
        .hasCase, .no, fact: "affected without being at risk: the post itself goes on",
        source: source,
        change: NearestChange("if the plan put post \(holding.post) at risk", .plan))
    case .noCase(.leavesByAgreement(let decision)):
      let reason = NoCaseReason.leavesByAgreement(decision)
      return ClaimTest(
        .hasCase, .no, fact: reason.words, source: decision.evidence ?? decision.place.description,
        date: decision.on,
        change: NearestChange(reason.nearestChange(from: holding.post), .act))
    case .noCase(let reason):
      return ClaimTest(
        .hasCase, reason.truth, fact: reason.words, source: source,
        change: NearestChange(reason.nearestChange(from: holding.post), .plan))
    }
  }

  /// Whether what remains of a post is the person's own.
  func named(_ holding: Postholding, asHolderOf change: PostChange) -> ClaimTest {
    ClaimTest(
      .named, Truth(change.post == holding.post),
      fact: "what remains of \(change.post) is claimed by its own holders; this person holds "
        + holding.post,
      source: ClaimRule.ownPost(change).source,
      change: NearestChange("if they held \(change.post)", .nature))
  }

  /// Whether a row names the person.
  func named(_ holding: Postholding, by row: RingFence) -> ClaimTest {
    let truth = claimant(holding).map { row.openTo.names($0) } ?? .no
    return ClaimTest(
      .named, truth, fact: namedFact(truth, row, holding), source: row.source ?? "\(row.place)",
      change: truth.missing.isEmpty
        ? NearestChange("if \(row.id) (\(row.place)) also named \(holding.post)", .plan)
        : .knowing(truth.missing))
  }

  private func namedFact(_ truth: Truth, _ row: RingFence, _ holding: Postholding) -> String {
    switch truth {
    case .yes: "\(row.id) is open to \(row.openTo.text); this person holds \(holding.post)"
    case .no where row.openTo.alternatives.isEmpty:
      "\(row.id) says only \(row.openTo.text), which names nobody"
    case .no: "\(row.id) is open to \(row.openTo.text); this person holds \(holding.post)"
    case .notKnown(let facts):
      "\(row.id) is open to \(row.openTo.text); not known: \(facts.joinedInWords)"
    }
  }

  private func claimant(_ holding: Postholding) -> Claimant? {
    plan.posts[holding.post].map { post in
      Claimant(
        holding: holding, post: post, isAtRisk: plan.standing(of: holding) == .atRisk,
        isProtected: plan.isProtected(holding),
        membership: { [policy] pool in
          policy?.membership(of: holding, in: pool) ?? .notKnown(["who is in the pool \(pool)"])
        })
    }
  }

  /// Whether the condition of a row holds; nil where it has none.
  func condition(_ name: String?, source: String) -> ClaimTest? {
    guard let condition = plan.condition(name) else { return nil }
    return ClaimTest(
      .condition, plan.holds(name), fact: "“\(condition.asks)” \(condition.value.inWords)",
      source: source, change: condition.changeToHold)
  }

  /// Whether the condition under which a new post exists holds.
  func conditionOfPost(_ id: PostID) -> ClaimTest? {
    guard let post = plan.newPosts[id] else { return nil }
    return condition(post.condition, source: post.source ?? post.place.description)
  }

  /// Whether somebody holds what the post requires, unless the policy gives time to reach it and
  /// asks for it itself.
  func qualified(_ holding: Postholding, for row: RingFence) -> ClaimTest? {
    guard let post = plan.post(row.toPost), let needed = post.requires,
      policy == nil || entry(of: row.mode)?.asksForRequirement != true
    else { return nil }
    let source = post.source ?? post.place.description
    guard let recorded = holding.qualifications else {
      return ClaimTest(
        .qualified, .notKnown(["qualifications of \(holding.employee)"]),
        fact: "the post requires \(needed); nothing is recorded of this person's qualifications",
        source: source, threshold: needed.description,
        change: NearestChange("if they hold \(needed)", .fact))
    }
    let unmet = needed.unmet(by: Qualifications(recorded).held)
    return ClaimTest(
      .qualified, Truth(unmet == nil),
      fact: "the post requires \(needed); recorded: \(recorded.joined(separator: ", "))",
      source: source, threshold: needed.description,
      change: unmet.map { NearestChange("if they held \($0)", .qualification) })
  }

  /// Whether the two posts are as alike as the row itself asks.
  func alike(_ holding: Postholding, under row: RingFence) -> ClaimTest? {
    guard let least = row.minMatch else { return nil }
    let source = row.source ?? row.place.description
    let needed = "\(least)% is needed" + (replaces(row, \.asksForMatch) ? Self.ownFigure : "")
    guard let match = matches.match(holding.post, row.toPost) else {
      return ClaimTest(
        .match, .notKnown(["the match of \(holding.post) and \(row.toPost)"]),
        fact: "\(needed); nobody has assessed \(holding.post) against \(row.toPost)",
        source: source, threshold: "\(least)%",
        change: NearestChange("if a match of at least \(least)% were assessed", .fact))
    }
    return ClaimTest(
      .match, Truth(match.percent >= least),
      fact: "\(needed); the match is \(match.inWords)",
      source: source, threshold: "\(least)%",
      change: NearestChange(
        "if the match were at least \(least)%: it is \(match.percent)%", .likeness,
        by: least - match.percent))
  }

  /// Whether the two grades are as near as the row itself asks, in either direction.
  func gradesNear(_ holding: Postholding, under row: RingFence) -> ClaimTest? {
    guard let widest = row.maxGradeGap, let from = plan.posts[holding.post],
      let to = plan.post(row.toPost)
    else { return nil }
    let source = row.source ?? row.place.description
    let threshold = counted(widest, "grade")
    let allowed =
      "at most \(threshold) apart is allowed"
      + (replaces(row, \.asksForGrades) ? Self.ownFigure : "")
    let scale = policy == nil ? nil : entry(of: row.mode)?.scale
    let steps =
      policy?.steps(from: from.grade, to: to.grade, on: scale)
      ?? (policy == nil ? GradeGap.steps(from: from.grade, to: to.grade) : nil)
    guard let gap = steps.map(abs) else {
      return ClaimTest(
        .gradeGap, .notKnown(["the distance in grades of \(from.id) and \(to.id)"]),
        fact: "\(allowed); \(GradeGap.inWords(from.grade, to.grade))",
        source: source, threshold: threshold,
        change: NearestChange(
          scale.map { "if both grades stood on the scale \($0)" }
            ?? "if both grades stood on one numbered scale", .fact))
    }
    return ClaimTest(
      .gradeGap, Truth(gap <= widest),
      fact: "\(allowed); \(from.grade ?? "") and \(to.grade ?? "") are \(gap) apart",
      source: source, threshold: threshold,
      change: NearestChange(
        "if the grades were \(counted(gap - widest, "grade")) nearer", .likeness,
        by: (gap - widest) * 10))
  }

  private static let ownFigure = ", by the row itself in place of the policy"

  /// Whether a figure of the row stands in place of one that the policy asks for.
  private func replaces(_ row: RingFence, _ asks: (EntryTest) -> Bool) -> Bool {
    policy != nil && entry(of: row.mode).map(asks) == true
  }
}
