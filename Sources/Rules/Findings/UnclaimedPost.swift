import Restructure

/// A new post is open to nobody.
///
/// A post into which holders move with their own, and a row that only adds up its parts, are not
/// open and need not be; nor is a post whose condition does not hold now. A post whose every row
/// names only people who are not at risk is open to nobody either; words that name nobody are
/// `vague-pool`'s matter.
enum UnclaimedPost {
  static func findings(_ reading: PlanReading) -> [Finding] {
    let plan = reading.plan
    let rows = Dictionary(grouping: plan.programme.ringFences, by: \.toPost)
    let totals = Set(plan.programme.newPosts.compactMap(\.partOf))
    return plan.programme.newPosts.compactMap { post in
      guard post.kind.isEstablishment, !totals.contains(post.id),
        plan.holds(post.condition) == .yes
      else { return nil }
      if let rows = rows[post.id] { return openToNobody(post, rows, reading) }
      guard let message = message(for: post, plan) else { return nil }
      return Finding(
        .unclaimedPost, subject: post.id, message: message,
        remedy: "Say in ring-fences.csv who may claim it, if only “open”.", source: post.cited,
        place: post.place)
    }
  }

  /// A post that is opened, but only to people who are not at risk.
  private static func openToNobody(
    _ post: Post, _ rows: [RingFence], _ reading: PlanReading
  ) -> Finding? {
    guard let first = rows.first,
      rows.allSatisfy({ $0.openTo.stated.isEmpty && !mayReachSomebody($0, reading) })
    else { return nil }
    let named = rows.map { "\($0.id) names “\($0.openTo.text)”" }.joinedInWords
    return Finding(
      .unclaimedPost, subject: post.id,
      message: "\(post.named) is open to nobody at risk: \(named)",
      remedy: "Name posts that end, are reduced or are at risk, and are not vacant.",
      source: rows.map(\.cited).withoutRepeats.joined(separator: "; "), place: first.place)
  }

  /// Whether a row names the holders of a post at risk, or would if the post were better described.
  private static func mayReachSomebody(_ row: RingFence, _ reading: PlanReading) -> Bool {
    reading.postsAtRisk.posts(namedBy: row.openTo).contains { !$0.post.isKnownVacant }
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
