import Restructure

/// Two rules claim the same people for the same post by different modes.
///
/// Which of them applies is never settled by the order of the file.
enum OverlappingRingFences {
  static func findings(_ reading: PlanReading) -> [Finding] {
    let rows = Dictionary(
      grouping: reading.programme.ringFences.filter(reading.isOpen), by: \.toPost)
    return reading.programme.newPosts.flatMap { post -> [Finding] in
      let opening = rows[post.id] ?? []
      return opening.indices.flatMap { first in
        opening.indices.dropFirst(first + 1).compactMap { second in
          finding(opening[first], opening[second], reading)
        }
      }
    }
  }

  private static func finding(
    _ first: RingFence, _ second: RingFence, _ reading: PlanReading
  ) -> Finding? {
    guard first.mode != second.mode else { return nil }
    let shared = reading.programme.posts.filter {
      first.openTo.mayNameHolders(of: $0) && second.openTo.mayNameHolders(of: $0)
        && reading.plan.changes[$0.id]?.putsHoldersAtRisk == true
    }
    guard !shared.isEmpty else { return nil }
    return Finding(
      .overlappingRingFences, subject: first.toPost,
      message:
        "\(first.id) (\(first.mode.rawValue), \(first.place)) and \(second.id) "
        + "(\(second.mode.rawValue), \(second.place)) both open \(first.toPost) to holders of "
        + shared.map(\.id).joinedInWords,
      remedy: "Keep one mode for these people, or narrow one of the two rows.",
      source: [first.source, second.source].compactMap(\.self).joined(separator: "; "),
      place: second.place)
  }
}
