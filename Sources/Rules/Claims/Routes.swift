import Restructure

/// A rule that reaches the holders of a post.
struct Route {
  let rule: ClaimRule
  /// Whether it asks more of people with a case than the post that they hold.
  let asksMore: Bool

  init(_ rule: ClaimRule, asksMore: Bool) {
    self.rule = rule
    self.asksMore = asksMore
  }
}

/// Which rules can reach the holders of a post, found once for each post.
///
/// A post is known by its number among the posts that the staff list names.
struct Routes {
  private var byPost: [[Route]]
  private let plan: PlanInForce

  init(_ judge: ClaimJudge, from cases: StaffSelection) {
    plan = judge.plan
    let held = cases.staff.posts
    byPost = Array(repeating: [], count: held.values.count)
    var isAtRisk = [Bool](repeating: false, count: held.values.count)
    for row in cases.rows {
      if let number = held.number(at: row) { isAtRisk[number] = true }
    }
    for (number, post) in held.values.enumerated() where isAtRisk[number] {
      if let change = plan.changes[post], change.becomes.leavesSome {
        byPost[number].append(Route(.ownPost(change), asksMore: false))
      }
    }
    for row in plan.programme.ringFences {
      let named = Self.posts(namedBy: row, among: held, plan).filter { isAtRisk[$0] }
      guard !named.isEmpty else { continue }
      let route = Route(judge.rule(row), asksMore: !judge.asksOnlyForPost(row))
      for number in named { byPost[number].append(route) }
    }
  }

  /// The rules that reach the holders of a post, what remains of it first, then in the order of
  /// ring-fences.csv.
  subscript(number: Int) -> [Route] { byPost[number] }

  /// Whether the hours of the holders of a post may decide whether they fit.
  func readHours(ofHoldersOf number: Int) -> Bool {
    self[number].contains { route in
      switch route.rule {
      case .ownPost(let change):
        change.remainPositions == nil || plan.filledByHours.contains(change.post)
      case .ringFence(let row, _):
        plan.post(row.toPost)?.positions == nil || plan.filledByHours.contains(row.toPost)
      case .decision: true
      }
    }
  }

  /// A cell that only lists post ids is looked up; any other is tried on each post.
  private static func posts(
    namedBy row: RingFence, among held: SharedColumn<PostID>, _ plan: PlanInForce
  ) -> Set<Int> {
    if let listed = row.openTo.listedPosts { return Set(listed.compactMap(held.number)) }
    return Set(
      held.values.indices.filter { number in
        plan.posts[held.values[number]].map { row.openTo.names(holdersOf: $0) != .no } ?? false
      })
  }
}
