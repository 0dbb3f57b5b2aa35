import Restructure

/// It is not known how many places there are, so none are counted.
enum UnknownSize {
  static func findings(_ reading: PlanReading) -> [Finding] {
    remainders(reading) + openedPosts(reading)
  }

  private static func remainders(_ reading: PlanReading) -> [Finding] {
    reading.programme.changes.compactMap { change in
      guard reading.plan.changes[change.post]?.id == change.id, change.becomes.leavesSome,
        case .notKnown = reading.plan.remainder(of: change).capacity,
        let post = reading.plan.posts[change.post]
      else { return nil }
      let why =
        reading.plan.condition(change.condition)
        .map { ", and “\($0.asks)” is not settled" } ?? ""
      return Finding(
        .unknownSize, subject: post.id,
        message: "\(post.named) \(change.becomes.inWords), but not to how many\(why); no places "
          + "are counted",
        remedy: "Give remain_positions or remain_fte when it is known.", source: change.cited,
        place: change.place)
    }
  }

  private static func openedPosts(_ reading: PlanReading) -> [Finding] {
    var seen: Set<PostID> = []
    return reading.programme.ringFences.compactMap { row in
      guard let post = reading.plan.post(row.toPost), seen.insert(post.id).inserted,
        case .notKnown = reading.plan.vacancies(in: post).capacity
      else { return nil }
      return Finding(
        .unknownSize, subject: post.id,
        message: "\(row.id) opens \(post.named), and nothing says how many places it has",
        remedy: "Give the post its positions or its fte in \(post.place.file).",
        source: post.cited, place: post.place)
    }
  }
}
