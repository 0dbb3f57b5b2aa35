import Restructure

/// Decides who may claim which post, and keeps the reason.
///
/// A claim meets the row's own columns first, then what the policy asks of the row's mode. Without
/// a policy the columns are all: pattern, hours and grade block nobody unless the row says so. What
/// people with authority have decided stands above both. Source: interface, section 1; policies,
/// section 4.
public struct ClaimJudge: Sendable {
  public let plan: PlanInForce
  let matches: MatchBook
  /// Answers the policy's conditions; nil where no policy is in force.
  let policy: PolicyJudge?
  private let entries: [RingFence.Mode: EntryTest]
  private let rows: RingFenceIndex

  /// Judges claims under a plan.
  public init(_ plan: PlanInForce) {
    self.plan = plan
    let matches = MatchBook(plan.programme.matches)
    self.matches = matches
    policy = plan.policy.map { PolicyJudge(plan, $0, matches) }
    entries = Dictionary(
      (plan.programme.policy?.modes ?? []).map { ($0.mode, EntryTest($0)) },
      uniquingKeysWith: { first, _ in first })
    rows = RingFenceIndex(plan.programme.ringFences)
  }

  /// A row as a rule, with the tier at which it runs.
  public func rule(_ row: RingFence) -> ClaimRule {
    .ringFence(row, tier: plan.tier(of: row))
  }

  /// The rows that name the holders of a post, or those of them who pass its tests of the person;
  /// in the order of ring-fences.csv, whatever their conditions.
  public func ringFences(naming post: Post) -> [RingFence] {
    rows(naming: post) { $0 == .yes }
  }

  /// The rows that name the holders of a post, and those of which it is not known.
  public func ringFences(perhapsNaming post: Post) -> [RingFence] {
    rows(naming: post) { $0 != .no }
  }

  private func rows(naming post: Post, _ isWanted: (Truth) -> Bool) -> [RingFence] {
    rows.rows(listing: post.id) { isWanted(named(holdersOf: post, by: $0)) }
  }

  /// Whether a row names the holders of a post; where it names a pool, whether any who is listed
  /// may belong to it.
  private func named(holdersOf post: Post, by row: RingFence) -> Truth {
    let truth = row.openTo.names(holdersOf: post)
    guard truth == .yes, row.openTo.asksForPool else { return truth }
    let holders = plan.staffByPost[post.id]
    return holders.isEmpty
      ? truth : holders.reduce(.no) { $0 || named(plan.programme.staff[$1], by: row).holds }
  }

  /// Every rule under which a post is opened, or left to its own holders.
  public func rules(opening post: PostID) -> [ClaimRule] {
    let own = plan.changes[post].flatMap { change in
      change.becomes.leavesSome ? ClaimRule.ownPost(change) : nil
    }
    return (own.map { [$0] } ?? []) + rows.rows(opening: post).map(rule)
  }

  /// Every rule under which a post is opened to one person: a decision that gives them a place in
  /// it goes first.
  public func rules(opening post: PostID, to holding: Postholding) -> [ClaimRule] {
    plan.rules(deciding: holding).filter { $0.toPost == post } + rules(opening: post)
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

  /// Every test of one claim in order, those after a failing one as well.
  public func allTests(of holding: Postholding, under rule: ClaimRule) -> [ClaimTest] {
    Array(lazyTests(of: holding, under: rule))
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

  /// Whether a row asks no more of people with a case than the post that they hold, so that no test
  /// has to be put to each of them.
  public func asksOnlyForPost(_ row: RingFence) -> Bool {
    row.openTo.listedPosts != nil && row.condition == nil && row.minMatch == nil
      && row.maxGradeGap == nil && entry(of: row.mode) == nil
      && plan.asks(of: row.toPost) { $0.condition == nil && $0.requires == nil } != false
  }

  typealias Step = (Postholding) -> ClaimTest?

  private func lazyTests(
    of holding: Postholding, under rule: ClaimRule
  ) -> some Sequence<ClaimTest> {
    steps(under: rule).lazy.compactMap { $0(holding) }
  }

  private func steps(under rule: ClaimRule) -> [Step] {
    switch rule {
    case .ownPost(let change):
      [caseTest, { named($0, asHolderOf: change) }, { undecided($0, for: change.post) }]
    case .decision(let decision, let post):
      [
        caseBesideDecision, { decided($0, by: decision, rule) }, { excluded($0, from: post) },
        { _ in conditionOfPost(post) },
      ]
    case .ringFence(let row, _):
      [
        caseTest, { named($0, by: row) }, { undecided($0, for: row.toPost) },
        { _ in condition(row.condition, source: rule.source) },
        { _ in isUnderOneCondition(row) ? nil : conditionOfPost(row.toPost) },
        { qualified($0, for: row) }, { settled(alike($0, under: row), $0, for: row) },
        { settled(gradesNear($0, under: row), $0, for: row) },
      ] + entrySteps(of: row)
    }
  }

  /// Whether the post depends on nothing but what the row depends on.
  private func isUnderOneCondition(_ row: RingFence) -> Bool {
    plan.newPosts[row.toPost]?.condition == row.condition
  }

  /// What the policy asks of claims in a mode; nil where it says nothing of the mode.
  func entry(of mode: RingFence.Mode) -> EntryTest? {
    entries[mode]
  }
}
