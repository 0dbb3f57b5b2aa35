import Restructure

/// A pool is described in words that name nobody.
enum VaguePool {
  static func findings(_ reading: PlanReading) -> [Finding] {
    let rows = reading.programme.ringFences
    return rows.flatMap { row in
      row.openTo.stated.map { words in
        let others = rows.filter { other in
          other.toPost == row.toPost && other.place != row.place
            && !other.openTo.alternatives.isEmpty
        }
        return Finding(
          .vaguePool, subject: row.id,
          message: "\(row.id) opens \(row.toPost) to “\(words)”, which names nobody"
            + contrast(with: others),
          remedy: others.isEmpty
            ? "List the posts whose holders are meant, and have the list agreed."
            : "Have it agreed that the two sentences mean the same people.",
          source: row.cited, place: row.place)
      }
    }
  }

  /// Two sentences that define one pool differently are worth more than either.
  private static func contrast(with others: [RingFence]) -> String {
    guard !others.isEmpty else { return "" }
    let named = others.map { row in
      let whom = row.openTo.listedPosts.map { "holders of \($0.joinedInWords)" }
      return "\(whom ?? "“\(row.openTo.text)”") (\(row.id), \(row.cited))"
    }
    return "; another sentence opens the same post to \(named.joinedInWords)"
  }
}
