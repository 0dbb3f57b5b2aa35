import Restructure

/// A new post is open to nobody.
///
/// A post into which holders move with their own, and a row that only adds up its parts, are not
/// open and need not be; nor is a post whose condition does not hold now.
enum UnclaimedPost {
  static func findings(_ reading: PlanReading) -> [Finding] {
    let plan = reading.plan
    let opened = Set(plan.programme.ringFences.map(\.toPost))
    let totals = Set(plan.programme.newPosts.compactMap(\.partOf))
    return plan.programme.newPosts.compactMap { post in
      guard post.kind.isEstablishment, !opened.contains(post.id), !totals.contains(post.id),
        plan.holds(post.condition) == .yes, let message = message(for: post, plan)
      else { return nil }
      return Finding(
        .unclaimedPost, subject: post.id, message: message,
        remedy: "Say in ring-fences.csv who may claim it, if only “open”.", source: post.cited,
        place: post.place)
    }
  }

  private static func message(for post: Post, _ plan: PlanInForce) -> String? {
    let becoming = plan.changesInto[post.id] ?? []
    if plan.continuedPosts.contains(post.id) {
      let sources = becoming.filter { !$0.becomes.endsPost }.compactMap { plan.posts[$0.post] }
      return beyond(sources, of: post)
    }
    let merged = becoming.filter { $0.becomes == .merge && plan.posts[$0.post] != nil }
    guard merged.isEmpty else {
      return "\(merged.map(\.post).joinedInWords) \(merged.count == 1 ? "is" : "are") merged into "
        + "\(post.named), and no ring-fence opens it to anybody"
    }
    return "no present post becomes \(post.named), and no ring-fence opens it to anybody"
  }

  /// A post that grows: the chairs beyond those of the posts that become it.
  private static func beyond(_ sources: [Post], of post: Post) -> String? {
    let chairs = sources.compactMap(\.positions)
    guard let positions = post.positions, chairs.count == sources.count else { return nil }
    let more = positions - chairs.reduce(0, +)
    guard more > 0 else { return nil }
    return "\(post.named) has \(counted(positions, "place")), \(more) more than the "
      + "\(sources.count == 1 ? "post that becomes" : "posts that become") it, and no ring-fence "
      + "opens \(more == 1 ? "that one" : "those") to anybody"
  }
}
