import Restructure

/// A post ends, is filled, and no ring-fence reaches its holders.
///
/// A known vacancy harms nobody; an empty staff list does not make a post vacant.
enum UnruledPost {
  static func findings(_ reading: PlanReading) -> [Finding] {
    reading.programme.posts.compactMap { post in
      guard let change = reading.plan.changes[post.id], ends(change, reading.plan),
        post.kind.isEstablishment, !post.isKnownVacant
      else { return nil }
      guard reading.ringFences(reachingHoldersOf: post).isEmpty else { return nil }
      return Finding(
        .unruledPost, subject: post.id,
        message:
          "\(post.named) \(change.becomes.inWords) and no ring-fence reaches "
          + reading.holdersInWords(of: post),
        remedy: "Open a post of the new structure to them in ring-fences.csv, or say that they "
          + "have none.",
        source: change.cited, place: change.place)
    }
  }

  /// Whether nothing of the post is left to its holders.
  private static func ends(_ change: PostChange, _ plan: PlanInForce) -> Bool {
    guard change.becomes.leavesSome else { return change.becomes.endsPost }
    switch plan.remainder(of: change).capacity {
    case .positions(let places): return places == 0
    case .fte(let fte): return fte == .zero
    case .notKnown: return false
    }
  }
}
