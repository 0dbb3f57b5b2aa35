import Restructure

/// Decides who may claim which post, and keeps the reason.
///
/// Without a policy only the row's own columns test a claim: pattern, hours and grade block
/// nobody unless the row says so. Source: interface, section 1.
public struct ClaimJudge: Sendable {
  public let plan: PlanInForce
  /// The rules that open a post, in the order of the file.
  private let rules: [PostID: [RingFence]]
  private let matches: [PostPair: PostMatch]
  /// Positions of the rows that only list posts, by post, and of those that have to be tried.
  private let listing: [PostID: [Int]]
  private let testing: [Int]

  private struct PostPair: Hashable, Sendable {
    let from: PostID
    let to: PostID
  }

  /// Judges claims under a plan.
  public init(_ plan: PlanInForce) {
    self.plan = plan
    rules = Dictionary(grouping: plan.programme.ringFences, by: \.toPost)
    matches = Dictionary(
      plan.programme.matches.map { (PostPair(from: $0.fromPost, to: $0.toPost), $0) },
      uniquingKeysWith: { first, _ in first })
    var listing: [PostID: [Int]] = [:]
    var testing: [Int] = []
    for (position, row) in plan.programme.ringFences.enumerated() {
      guard let posts = row.openTo.listedPosts else {
        testing.append(position)
        continue
      }
      for post in Set(posts) { listing[post, default: []].append(position) }
    }
    self.listing = listing
    self.testing = testing
  }

  /// The rows that name the holders of a post, or those of them who pass its tests of the person;
  /// in the order of ring-fences.csv, whatever their conditions.
  public func ringFences(naming post: Post) -> [RingFence] {
    let rows = plan.programme.ringFences
    let tried = testing.filter { rows[$0].openTo.names(holdersOf: post) == .yes }
    return ((listing[post.id] ?? []) + tried).sorted().map { rows[$0] }
  }

  /// Every rule under which a post is opened, or left to its own holders.
  public func rules(opening post: PostID) -> [ClaimRule] {
    let own = plan.changes[post].flatMap { change in
      change.becomes.leavesSome ? ClaimRule.ownPost(change) : nil
    }
    return (own.map { [$0] } ?? []) + (rules[post] ?? []).map { .ringFence($0) }
  }

  /// Today's posts whose holders are at risk and are named by a row, in the order of posts.csv.
  public func posts(namedBy row: RingFence) -> [PostID] {
    let candidates =
      row.openTo.listedPosts.map { listed in Set(listed).compactMap { plan.posts[$0] } }
      ?? plan.programme.posts.filter { row.openTo.names(holdersOf: $0) == .yes }
    return candidates.filter { post in
      plan.changes[post.id]?.putsHoldersAtRisk == true && post.kind.isEstablishment
        && !post.isKnownVacant
    }
    .sorted { $0.place < $1.place }.map(\.id)
  }

  /// The tests of one claim in order, up to and including the first that fails.
  public func tests(of holding: Postholding, under rule: ClaimRule) -> [ClaimTest] {
    var tests: [ClaimTest] = []
    for test in lazyTests(of: holding, under: rule) {
      tests.append(test)
      if test.holds == .no { break }
    }
    return tests
  }

  /// Whether somebody may claim under a rule.
  public func outcome(of holding: Postholding, under rule: ClaimRule) -> Truth {
    var outcome = Truth.yes
    for test in lazyTests(of: holding, under: rule) {
      outcome = outcome && test.holds
      if outcome == .no { return .no }
    }
    return outcome
  }

  private func lazyTests(
    of holding: Postholding, under rule: ClaimRule
  ) -> some Sequence<ClaimTest> {
    let steps: [@Sendable (Postholding, ClaimRule) -> ClaimTest?] = [
      hasCase, isNamed, conditionOfRule, conditionOfPost, isQualified, isMatch, isGradeNear,
    ]
    return steps.lazy.compactMap { $0(holding, rule) }
  }

  // MARK: - The tests

  private func hasCase(_ holding: Postholding, _ rule: ClaimRule) -> ClaimTest? {
    caseTest(of: holding)
  }

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
        source: source, nearestChange: "if the plan put post \(holding.post) at risk")
    case .noCase(let reason):
      return ClaimTest(
        .hasCase, reason.truth, fact: reason.words, source: source,
        nearestChange: reason.nearestChange(from: holding.post))
    }
  }

  private func conditionOfRule(_ holding: Postholding, _ rule: ClaimRule) -> ClaimTest? {
    guard case .ringFence(let row) = rule else { return nil }
    return condition(row.condition, source: rule.source)
  }

  private func conditionOfPost(_ holding: Postholding, _ rule: ClaimRule) -> ClaimTest? {
    guard case .ringFence(let row) = rule, let post = plan.newPosts[row.toPost],
      post.condition != row.condition
    else { return nil }
    return condition(post.condition, source: post.source ?? post.place.description)
  }

  private func condition(_ name: String?, source: String) -> ClaimTest? {
    guard let condition = plan.condition(name) else { return nil }
    let asks = "“\(condition.asks)”"
    let change =
      switch condition.value {
      case .holds: "if \(asks) held"
      case .level: "if \(asks) stood above 0%"
      case .notKnown: "if \(asks) were known to hold"
      }
    return ClaimTest(
      .condition, plan.holds(name), fact: "\(asks) \(condition.value.inWords)", source: source,
      nearestChange: change)
  }

  private func isNamed(_ holding: Postholding, _ rule: ClaimRule) -> ClaimTest? {
    switch rule {
    case .ownPost(let change):
      return ClaimTest(
        .named, Truth(change.post == holding.post),
        fact: "what remains of \(change.post) is claimed by its own holders; this person holds "
          + holding.post,
        source: rule.source, nearestChange: "if they held \(change.post)")
    case .ringFence(let row):
      let truth = claimant(holding).map { row.openTo.names($0) } ?? .no
      return ClaimTest(
        .named, truth, fact: namedFact(truth, row, holding), source: rule.source,
        nearestChange: truth.missing.isEmpty
          ? "if \(row.id) (\(row.place)) also named \(holding.post)"
          : "if this were known: \(truth.missing.joinedInWords)")
    }
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

  private func isQualified(_ holding: Postholding, _ rule: ClaimRule) -> ClaimTest? {
    guard case .ringFence(let row) = rule, let post = plan.post(row.toPost),
      let needed = post.requires
    else { return nil }
    let source = post.source ?? post.place.description
    guard let held = holding.qualifications else {
      return ClaimTest(
        .qualified, .notKnown(["qualifications of \(holding.employee)"]),
        fact: "the post requires \(needed); nothing is recorded of this person's qualifications",
        source: source, nearestChange: "if they hold \(needed)")
    }
    let unmet = needed.firstUnmet(by: held)
    return ClaimTest(
      .qualified, Truth(unmet == nil),
      fact: "the post requires \(needed); recorded: \(held.joined(separator: ", "))",
      source: source, nearestChange: unmet.map { "if they held \($0.joinedAsChoice)" })
  }

  private func isMatch(_ holding: Postholding, _ rule: ClaimRule) -> ClaimTest? {
    guard case .ringFence(let row) = rule, let least = row.minMatch else { return nil }
    guard let match = matches[PostPair(from: holding.post, to: row.toPost)] else {
      return ClaimTest(
        .match, .notKnown(["the match of \(holding.post) and \(row.toPost)"]),
        fact: "\(least)% is needed; nobody has assessed \(holding.post) against \(row.toPost)",
        source: rule.source, nearestChange: "if a match of at least \(least)% were assessed")
    }
    return ClaimTest(
      .match, Truth(match.percent >= least),
      fact: "\(least)% is needed; the match is \(match.percent)% (\(match.place))",
      source: rule.source,
      nearestChange: "if the match were at least \(least)%: it is \(match.percent)%")
  }

  private func isGradeNear(_ holding: Postholding, _ rule: ClaimRule) -> ClaimTest? {
    guard case .ringFence(let row) = rule, let widest = row.maxGradeGap,
      let from = plan.posts[holding.post], let to = plan.post(row.toPost)
    else { return nil }
    guard let gap = GradeGap.between(from.grade, to.grade) else {
      return ClaimTest(
        .gradeGap, .notKnown(["the distance in grades of \(from.id) and \(to.id)"]),
        fact: "at most \(counted(widest, "grade")) apart is allowed; the grades are "
          + "\(from.grade ?? "not known") and \(to.grade ?? "not known")",
        source: rule.source, nearestChange: "if both grades stood on one numbered scale")
    }
    return ClaimTest(
      .gradeGap, Truth(gap <= widest),
      fact: "at most \(counted(widest, "grade")) apart is allowed; \(from.grade ?? "") and "
        + "\(to.grade ?? "") are \(gap) apart",
      source: rule.source,
      nearestChange: "if the grades were \(counted(gap - widest, "grade")) nearer")
  }

  private func claimant(_ holding: Postholding) -> Claimant? {
    plan.posts[holding.post].map { post in
      Claimant(
        holding: holding, post: post, isAtRisk: plan.standing(of: holding) == .atRisk,
        isProtected: plan.isProtected(holding))
    }
  }
}
