import Restructure

/// A test of the policy, in the entry of a mode or in a pool, leaves a group out.
///
/// The plan is judged again under the same policy as though nobody failed the test.
enum ExcludedByPolicy {
  static func findings(_ reading: PlanReading) -> [Finding] {
    guard let policy = reading.programme.policy else { return [] }
    return policy.relaxations.flatMap { relaxation in
      relaxation.findings(reading)
    }
  }
}

/// A policy without one of its tests, and where the test stands.
struct PolicyRelaxation {
  let policy: Policy
  /// What the rule does as it stands, to begin a message.
  let does: String
  /// The mode, or the pool's name.
  let subject: String
  let basis: PolicyBasis
  let groupings: [StaffGrouping]
  /// The mode whose rows it concerns; nil is every row.
  let mode: RingFence.Mode?

  fileprivate func findings(_ reading: PlanReading) -> [Finding] {
    var programme = reading.programme
    programme.policy = policy
    let relaxed = RowRules(ClaimJudge(PlanInForce(programme, on: reading.plan.on)))
    let reached = reading.kinds(withRoute: false).map { ($0, rows(for: $0, relaxed, reading)) }
    let opened = Dictionary(uniqueKeysWithValues: reached.filter { !$0.1.isEmpty })
    let places = Set(opened.values.joined().map(\.place))
    let exclusion = Exclusion(
      reading: reading, groupings: groupings,
      letIn: Set(places.flatMap { reading.claimants[$0] ?? [] }).sorted())
    return exclusion.leftOut(of: opened.keys.sorted()) { group in
      reading.kinds(withRoute: true).contains { kind in
        group.grouping.group(of: kind, reading) == group
          && !rows(for: kind, relaxed, reading).isEmpty
      }
    }
    .map { leftOut in
      let rows = leftOut.kinds.flatMap { opened[$0] ?? [] }.sorted { $0.place < $1.place }
      return Finding(
        .excludedGroup, subject: subject,
        message: "\(does); \(reading.inWords(leftOut)), whom "
          + "\(rows.map(\.id).withoutRepeats.joinedInWords) would let in otherwise, have no route "
          + "at all",
        remedy: "Ask whether that is meant, and what the group is offered instead.",
        source: basis.cited, place: basis.place)
    }
  }

  /// The rows under which a kind of people may claim, or may turn out to, without the test.
  private func rows(
    for kind: Int, _ relaxed: RowRules, _ reading: PlanReading
  ) -> [RingFence] {
    let example = reading.book.example(of: reading.book.kinds[kind])
    guard let post = reading.plan.posts[example.post] else { return [] }
    return relaxed.judge.ringFences(naming: post).filter { row in
      (mode == nil || row.mode == mode) && relaxed.mayClaim(example, under: row)
    }
  }
}
