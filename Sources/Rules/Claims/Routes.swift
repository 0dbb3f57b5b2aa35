import Restructure

/// A rule that reaches the holders of a post.
struct Route {
  let rule: ClaimRule
  /// Whether it asks more of people with a case than the post that they hold.
  let asksMore: Bool
  /// The number of the rule: the same for everybody whom it reaches, and no other rule's.
  let number: Int
}

/// Which rules can reach the holders of a post, found once for each post.
///
/// A post is known by its number among the posts that the staff list names.
struct Routes {
  private var byPost: [[Route]]
  /// How many rules have a number.
  private(set) var count = 0
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
        byPost[number].append(Route(rule: .ownPost(change), asksMore: false, number: count))
        count += 1
      }
    }
    for row in plan.programme.ringFences {
      let named = Self.posts(namedBy: row, among: held, plan) { isAtRisk[$0] }
      guard !named.isEmpty else { continue }
      let route = Route(
        rule: judge.rule(row), asksMore: !judge.asksOnlyForPost(row), number: count)
      count += 1
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
        plan.asks(of: row.toPost) { $0.positions != nil } != true
          || plan.filledByHours.contains(row.toPost)
      case .decision: true
      }
    }
  }

  /// A cell that only lists post ids is looked up; any other is tried on each post.
  private static func posts(
    namedBy row: RingFence, among held: SharedColumn<PostID>, _ plan: PlanInForce,
    where isWanted: (Int) -> Bool
  ) -> [Int] {
    guard let listed = row.openTo.listedPosts else {
      return held.values.indices.filter { number in
        isWanted(number)
          && plan.posts[held.values[number]].map { row.openTo.names(holdersOf: $0) != .no } ?? false
      }
    }
    let named = listed.compactMap(held.number).filter(isWanted)
    // A cell may list a post twice.
    return named.count > 1 ? Array(Set(named)) : named
  }
}
