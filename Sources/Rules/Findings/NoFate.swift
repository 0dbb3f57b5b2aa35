import Restructure

/// A post is named and the plan does not say what becomes of it, or says two things at once.
///
/// Silence is not a promise that the post stays. A row inside another row shares its fate as long
/// as nobody is listed in it; but a function does not end with the post that performs it.
enum NoFate {
  static func findings(_ reading: PlanReading) -> [Finding] {
    let plan = reading.plan
    let parts = Dictionary(
      grouping: plan.programme.posts.filter { $0.partOf != nil }, by: { $0.partOf ?? "" })
    return plan.programme.posts.compactMap { post in
      if let rivals = plan.rivalChanges[post.id] { return contradictory(post, rivals, plan) }
      guard plan.changes[post.id] == nil else { return nil }
      if let suspended = plan.suspendedChanges[post.id] {
        return conditional(post, suspended, plan)
      }
      if let inside = parts[post.id], inside.allSatisfy({ plan.changes[$0.id] != nil }) {
        return nil
      }
      if let whole = post.partOf.flatMap({ plan.posts[$0] }), let change = plan.changes[whole.id] {
        return part(post, of: whole, change, reading)
      }
      return Finding(
        .noFate, subject: post.id,
        message: "\(post.named) is named, and nothing says what becomes of it",
        remedy: "Add its row to changes.csv, if only “retain”.", source: post.cited,
        place: post.place)
    }
  }

  private static func part(
    _ post: Post, of whole: Post, _ change: PostChange, _ reading: PlanReading
  ) -> Finding? {
    let isLeftBehind = post.kind == .function && change.becomes.endsPost
    guard isLeftBehind || reading.holders[post.id] != nil else { return nil }
    return Finding(
      .noFate, subject: post.id,
      message: "\(post.named) is inside \(whole.named), which \(change.becomes.inWords); nothing "
        + "says what becomes of this part of it",
      remedy: "Add its row to changes.csv, so that its work and its people are accounted for.",
      source: post.cited, place: post.place)
  }

  private static func conditional(
    _ post: Post, _ suspended: [PostChange], _ plan: PlanInForce
  ) -> Finding? {
    let fates = suspended.compactMap { change in
      plan.condition(change.condition).map {
        "\(change.becomes.inWords) only if “\($0.asks)”, which \($0.value.inWords)"
      }
    }
    guard let first = suspended.first else { return nil }
    return Finding(
      .noFate, subject: post.id,
      message: "\(post.named) \(fates.joinedInWords); nothing says what becomes of it otherwise",
      remedy: "Say what happens if the condition fails, in a row without a condition.",
      source: first.cited, place: first.place)
  }

  private static func contradictory(
    _ post: Post, _ rivals: [PostChange], _ plan: PlanInForce
  ) -> Finding? {
    guard let first = rivals.first, let last = rivals.last else { return nil }
    let fates = rivals.map { change in
      let asks = plan.condition(change.condition).map { " under “\($0.asks)”" } ?? ""
      return "\(change.becomes.inWords)\(asks) (\(change.id))"
    }
    return Finding(
      .noFate, subject: post.id,
      message: "\(post.named) \(fates.joinedInWords) at the same time; until it is said which "
        + "goes first, \(first.id) is counted",
      remedy: "Keep one of the rows, or change the conditions so that only one can hold.",
      source: last.cited, place: last.place)
  }
}
