import Restructure

/// From how many of today's posts a post is drawn, counted by role where one is given.
///
/// They are the posts that the plan's changes turn into it; where none do, those whose holders at
/// risk may be assimilated, matched or ring-fenced to it. Source: policies, section 4c.
struct SourceCount: Sendable {
  /// The roles, or the posts without one, that are certain.
  private(set) var certain: Set<String> = []
  /// Those that count as well if a missing fact turns out so.
  private(set) var possible: Set<String> = []
  /// The facts that are missing.
  private(set) var missing: [String] = []

  init(of target: PostID, _ plan: PlanInForce) {
    for change in plan.changesInto[target] ?? [] {
      let condition = plan.holds(change.condition)
      guard condition == .yes ? plan.changes[change.post]?.id == change.id : condition != .no
      else { continue }
      add(change.post, condition, plan)
    }
    guard certain.isEmpty, possible.isEmpty else { return }
    let modes: [RingFence.Mode] = [.assimilate, .match, .ringFence]
    for row in plan.programme.ringFences where row.toPost == target && modes.contains(row.mode) {
      let condition = plan.holds(row.condition)
      guard condition != .no else { continue }
      let posts = row.openTo.listedPosts.map { ids in ids.compactMap { plan.posts[$0] } }
      for post in posts ?? plan.programme.posts
      where plan.changes[post.id]?.putsHoldersAtRisk == true && post.kind.isEstablishment {
        let named = row.openTo.names(holdersOf: post)
        if named != .no { add(post.id, condition && named, plan) }
      }
    }
  }

  private mutating func add(_ id: PostID, _ truth: Truth, _ plan: PlanInForce) {
    let key = plan.posts[id]?.role.map { "role \($0.lowercased())" } ?? "post \(id)"
    if truth == .yes { certain.insert(key) } else { possible.insert(key) }
    missing += truth.missing.filter { !missing.contains($0) }
  }

  /// The least and the most that there can be.
  var range: ClosedRange<Int> { certain.count...certain.union(possible).count }
}
