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
struct Routes {
  private var byPost: [PostID: [Route]] = [:]
  private let plan: PlanInForce

  init(_ judge: ClaimJudge, from cases: StaffSelection) {
    plan = judge.plan
    let held = cases.staff.posts
    let posts = Set(Set(cases.rows.compactMap(held.number)).map { held.values[$0] })
    byPost.reserveCapacity(posts.count)
    for post in posts {
      if let change = plan.changes[post], change.becomes.leavesSome {
        byPost[post, default: []].append(Route(.ownPost(change), asksMore: false))
      }
    }
    for row in plan.programme.ringFences {
      let named = Self.posts(namedBy: row, among: posts, plan)
      guard !named.isEmpty else { continue }
      let route = Route(judge.rule(row), asksMore: !judge.asksOnlyForPost(row))
      for post in named { byPost[post, default: []].append(route) }
    }
  }

  /// The rules that reach the holders of a post, what remains of it first, then in the order of
  /// ring-fences.csv.
  subscript(post: PostID) -> [Route] { byPost[post] ?? [] }

  /// Whether the hours of the holders of a post may decide whether they fit.
  func readHours(ofHoldersOf post: PostID) -> Bool {
    self[post].contains { route in
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
    namedBy row: RingFence, among posts: Set<PostID>, _ plan: PlanInForce
  ) -> Set<PostID> {
    if let listed = row.openTo.listedPosts { return Set(listed.filter(posts.contains)) }
    return posts.filter { id in
      plan.posts[id].map { row.openTo.names(holdersOf: $0) != .no } ?? false
    }
  }
}
