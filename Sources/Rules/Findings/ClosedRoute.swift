import Restructure

/// A row names the holders of a post, and what it or the policy asks keeps every one of them out.
enum ClosedRoute {
  static func findings(_ reading: PlanReading) -> [Finding] {
    let closed = ClosedRoutes(reading.judge, reading.book)
    return reading.programme.ringFences.flatMap { row in
      reading.judge.posts(namedBy: row).compactMap { post in
        guard let barrier = closed.barrier(to: post, under: row) else { return nil }
        return Finding(
          .closedRoute, subject: row.id,
          message: "\(row.id) names the holders of \(post) for \(row.toPost), and none of them may "
            + "claim it: \(barrier.fact)",
          remedy: "Take \(post) out of the row, or let the row or the policy ask less. Until then "
            + "tell nobody in \(post) that \(row.toPost) is open to them.",
          source: [row.cited, barrier.source].withoutRepeats.joined(separator: "; "),
          place: row.place)
      }
    }
  }
}
