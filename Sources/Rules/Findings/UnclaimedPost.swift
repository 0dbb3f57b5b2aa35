import Restructure

/// A new post is open to nobody.
///
/// A post into which holders move with their own, and a row that only adds up its parts, are not
/// open and need not be.
enum UnclaimedPost {
  static func findings(_ reading: PlanReading) -> [Finding] {
    let plan = reading.plan
    let opened = Set(plan.programme.ringFences.map(\.toPost))
    let totals = Set(plan.programme.newPosts.compactMap(\.partOf))
    let continued = Set(
      plan.programme.changes.filter { $0.becomes != .merge && $0.becomes != .disestablish }
        .compactMap(\.toPost))
    return plan.programme.newPosts.compactMap { post in
      guard post.kind.isEstablishment, !opened.contains(post.id), !totals.contains(post.id),
        !continued.contains(post.id)
      else { return nil }
      return Finding(
        .unclaimedPost, subject: post.id,
        message: "\(post.named) is new, and no ring-fence opens it to anybody",
        remedy: "Say in ring-fences.csv who may claim it, if only “open”.", source: post.cited,
        place: post.place)
    }
  }
}
