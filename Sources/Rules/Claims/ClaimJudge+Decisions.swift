import Restructure

/// What people with authority have decided, as tests of a claim.
extension ClaimJudge {
  /// That somebody has a case, where they have one: a decision may also give a place to a person
  /// whom the plan does not put at risk, such as somebody seconded in.
  func caseBesideDecision(_ holding: Postholding) -> ClaimTest? {
    let test = caseTest(of: holding)
    return test.holds == .yes ? test : nil
  }

  /// The decision that gives somebody a place.
  func decided(_ holding: Postholding, by decision: HumanDecision, _ rule: ClaimRule) -> ClaimTest {
    let isAbout = plan.rules(deciding: holding).contains { $0.id == rule.id }
    let whose =
      decision.kind == .swap
      ? "the place of \(decision.with ?? "a volunteer") in \(rule.toPost), who leaves by agreement"
      : "a place in \(rule.toPost)"
    return ClaimTest(
      .decided, Truth(isAbout),
      fact: "\(decision.employee) is given \(whose), by \(decision.cited)",
      source: rule.source, date: decision.on,
      change: NearestChange("if they too were given a place by a decision", .act))
  }

  /// Whether no decision bars somebody from claiming a post: they are excluded from it, or have
  /// been given a place and so claim nothing; nil where none speaks of it.
  func undecided(_ holding: Postholding, for post: PostID) -> ClaimTest? {
    if let exclusion = exclusion(of: holding, from: post) {
      return standsAgainst(exclusion, "they may not claim \(exclusion.toPost ?? "any post")")
    }
    guard case .decision(let decision, let given)? = plan.rules(deciding: holding).first else {
      return nil
    }
    return standsAgainst(decision, "they are given a place in \(given), and claim no other")
  }

  /// Whether a decision that gives somebody a place is met by one that excludes them from it.
  func excluded(_ holding: Postholding, from post: PostID) -> ClaimTest? {
    guard let exclusion = exclusion(of: holding, from: post), exclusion.toPost == post else {
      return nil
    }
    return standsAgainst(exclusion, "they may not claim \(post)")
  }

  private func exclusion(of holding: Postholding, from post: PostID) -> HumanDecision? {
    plan.decided.deciding(holding).first {
      $0.kind == .exclude && ($0.toPost == nil || $0.toPost == post)
    }
  }

  private func standsAgainst(_ decision: HumanDecision, _ what: String) -> ClaimTest {
    ClaimTest(
      .undecided, .no, fact: "\(what), by \(decision.cited)",
      source: decision.evidence ?? decision.place.description, date: decision.on,
      change: NearestChange("if decision \(decision.id) were reversed", .act))
  }

  /// The decision that declares a post suitable for somebody.
  func decision(declaring post: PostID, suitableFor holding: Postholding) -> HumanDecision? {
    plan.decided.deciding(holding).first { $0.kind == .suitable && $0.toPost == post }
  }

  /// A test of likeness under a row, as it stands or as a decision has settled it.
  func settled(_ test: ClaimTest?, _ holding: Postholding, for row: RingFence) -> ClaimTest? {
    guard let test, let decision = decision(declaring: row.toPost, suitableFor: holding) else {
      return test
    }
    return ClaimTest(
      test.name, .yes, fact: "\(test.fact); \(decision.declaringSuitable)", source: test.source,
      threshold: test.threshold, date: decision.on)
  }
}
