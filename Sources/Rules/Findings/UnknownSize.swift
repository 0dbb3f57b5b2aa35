import Restructure

/// It is not known how many places there are, so none are counted.
enum UnknownSize {
  static func findings(_ reading: PlanReading) -> [Finding] {
    remainders(reading) + openedPosts(reading)
  }

  private static func remainders(_ reading: PlanReading) -> [Finding] {
    let plan = reading.plan
    return plan.programme.changes.compactMap { change in
      guard plan.changes[change.post]?.id == change.id, change.becomes.leavesSome,
        plan.remainder(of: change).capacity == .notKnown, let post = plan.posts[change.post],
        post.kind.isEstablishment
      else { return nil }
      let unsettled = plan.level(change.condition) == nil ? plan.condition(change.condition) : nil
      let isStated = change.remainPositions != nil || change.remainFTE != nil
      let doubt =
        switch (isStated, unsettled) {
        case (true, let condition?): "depends on “\(condition.asks)”, which is not known"
        case (false, let condition?): "is not stated, nor is “\(condition.asks)” known"
        case (_, nil): "is not stated"
        }
      let setting = unsettled.map { "the level of \($0.name) in programme.yaml" }
      let cells = isStated ? nil : "remain_positions or remain_fte"
      return Finding(
        .unknownSize, subject: post.id,
        message: "\(post.named) \(change.becomes.inWords); how much of it remains \(doubt), so no "
          + "places are counted",
        remedy: "Give \([cells, setting].compactMap(\.self).joinedInWords) when it is known.",
        source: change.cited, place: change.place)
    }
  }

  private static func openedPosts(_ reading: PlanReading) -> [Finding] {
    var seen: Set<PostID> = []
    return reading.programme.ringFences.compactMap { row in
      guard let post = reading.plan.post(row.toPost), seen.insert(post.id).inserted,
        reading.plan.vacancies(in: post).capacity == .notKnown
      else { return nil }
      let (doubt, remedy) = doubt(about: post, reading.plan)
      return Finding(
        .unknownSize, subject: post.id, message: "\(row.id) opens \(post.named), and \(doubt)",
        remedy: remedy, source: post.cited, place: post.place)
    }
  }

  private static func doubt(about post: Post, _ plan: PlanInForce) -> (String, remedy: String) {
    if !post.isNew {
      return (
        "it is not known how many of its places are vacant",
        "Give the post its number of vacant places in \(post.place.file)."
      )
    }
    if post.positions == nil, post.fte == nil {
      return (
        "nothing says how many places it has",
        "Give the post its positions or its fte in \(post.place.file)."
      )
    }
    if let condition = plan.condition(post.condition), plan.level(post.condition) == nil {
      return (
        "how many places it has depends on “\(condition.asks)”, which is not known",
        "Give the value of \(condition.name) in programme.yaml when it is known."
      )
    }
    return (
      "it is not known how many of its places are taken by people who move into it",
      "Give the posts that become it their positions or their fte."
    )
  }
}
