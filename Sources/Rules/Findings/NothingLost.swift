import Restructure

/// A post is reduced or at risk, yet as many remain.
enum NothingLost {
  static func findings(_ reading: PlanReading) -> [Finding] {
    let plan = reading.plan
    return plan.programme.changes.compactMap { change in
      guard plan.changes[change.post]?.id == change.id, change.becomes.leavesSome,
        let post = plan.posts[change.post], !losesHours(post, change, plan),
        let remains = remains(of: post, after: plan.remainder(of: change))
      else { return nil }
      let level = plan.condition(change.condition).map { condition in
        if case .level(let level) = condition.value {
          return "; that is at \(level) of “\(condition.asks)”, a setting of programme.yaml"
        }
        return ""
      }
      return Finding(
        .nothingLost, subject: post.id,
        message: "\(post.named) \(change.becomes.inWords), yet \(remains)\(level ?? "")",
        remedy: "Check what remains, or try another level: forecast --set.",
        source: change.cited, place: change.place)
    }
  }

  /// Whether hours go although the chairs stay; chairs are what places are counted in.
  private static func losesHours(
    _ post: Post, _ change: PostChange, _ plan: PlanInForce
  ) -> Bool {
    guard let today = post.fte, let stated = change.remainFTE,
      let level = plan.level(change.condition)
    else { return false }
    return (level == .whole ? stated : stated.multiplied(by: level)) < today
  }

  /// What remains in words, where it is no less than there is today.
  private static func remains(of post: Post, after seats: Seats) -> String? {
    switch seats.capacity {
    case .positions(let places):
      guard let today = post.positions, places >= today else { return nil }
      return places == today
        ? "\(today == 1 ? "it remains" : "all \(today) posts remain")"
        : "\(counted(places, "post remains", "posts remain")) where there are \(today) today"
    case .fte(let fte):
      guard let today = post.fte, fte >= today else { return nil }
      return fte == today
        ? "all \(today) FTE remains" : "\(fte) FTE remains where there is \(today) today"
    case .notKnown:
      return nil
    }
  }
}
