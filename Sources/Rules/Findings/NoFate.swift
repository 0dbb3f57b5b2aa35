import Restructure

/// A post is named and the plan does not say what becomes of it.
///
/// Silence is not a promise that the post stays. A row inside another row shares its fate.
enum NoFate {
  static func findings(_ reading: PlanReading) -> [Finding] {
    let plan = reading.plan
    return plan.programme.posts.compactMap { post in
      guard plan.changes[post.id] == nil else { return nil }
      if let whole = post.partOf, plan.changes[whole] != nil { return nil }
      if let suspended = plan.suspendedChanges[post.id]?.first,
        let condition = plan.condition(suspended.condition)
      {
        return finding(post, suspended: suspended, condition)
      }
      return Finding(
        .noFate, subject: post.id,
        message: "\(post.named) is named, and nothing says what becomes of it",
        remedy: "Add its row to changes.csv, if only “retain”.", source: post.cited,
        place: post.place)
    }
  }

  private static func finding(
    _ post: Post, suspended: PostChange, _ condition: Condition
  ) -> Finding {
    let state = condition.value == .notKnown ? "is not known" : "does not hold"
    return Finding(
      .noFate, subject: post.id,
      message:
        "\(post.named) \(suspended.becomes.inWords) if “\(condition.asks)”, which \(state); "
        + "nothing says what becomes of it otherwise",
      remedy: "Say what happens if the condition fails, in a row without a condition.",
      source: suspended.cited, place: suspended.place)
  }
}
