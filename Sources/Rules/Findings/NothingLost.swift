import Restructure

/// A post is reduced or at risk, yet as many remain.
enum NothingLost {
  static func findings(_ reading: PlanReading) -> [Finding] {
    reading.programme.changes.compactMap { change in
      guard reading.plan.changes[change.post]?.id == change.id, change.becomes.leavesSome,
        let post = reading.plan.posts[change.post],
        let size = sizes(of: post, after: reading.plan.remainder(of: change)),
        size.remains >= size.today
      else { return nil }
      let level = reading.plan.condition(change.condition).map { condition in
        if case .level(let level) = condition.value {
          return "; that is at \(level) of “\(condition.asks)”, a setting of programme.yaml"
        }
        return ""
      }
      return Finding(
        .nothingLost, subject: post.id,
        message: "\(post.named) \(change.becomes.inWords), yet \(size.remains) remain of "
          + "\(size.today) \(size.unit)\(level ?? "")",
        remedy: "Check what remains, or try another level: forecast --set.",
        source: change.cited, place: change.place)
    }
  }

  private static func sizes(
    of post: Post, after seats: Seats
  ) -> (today: FTE, remains: FTE, unit: String)? {
    switch seats.capacity {
    case .positions(let remains):
      post.positions.map { (FTE(whole: $0), FTE(whole: remains), "posts") }
    case .fte(let remains): post.fte.map { ($0, remains, "FTE") }
    case .notKnown: nil
    }
  }
}
