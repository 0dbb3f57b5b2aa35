import Restructure

/// A post ends, is filled, and no ring-fence reaches its holders.
///
/// A known vacancy harms nobody; an empty staff list does not make a post vacant. Holders who are
/// put at risk by a variation need a route as well. A row that names the post but, by its tests of
/// the person, none of those who are listed in it, does not reach them.
enum UnruledPost {
  static func findings(_ reading: PlanReading) -> [Finding] {
    reading.programme.posts.compactMap { post in
      guard let change = reading.plan.changes[post.id], leavesNothing(change, reading.plan),
        post.kind.isEstablishment, !post.isKnownVacant,
        !isReached(post, reading)
      else { return nil }
      return Finding(
        .unruledPost, subject: post.id,
        message: "\(post.named) \(fate(of: change)) and no ring-fence reaches "
          + holdersInWords(of: post, reading) + uncertain(post, reading),
        remedy: "Open a post of the new structure to them in ring-fences.csv, or say that they "
          + "have none.",
        source: change.cited, place: change.place)
    }
  }

  /// Whether a row names holders of the post, whatever its conditions.
  private static func isReached(_ post: Post, _ reading: PlanReading) -> Bool {
    let rows = reading.judge.ringFences(naming: post)
    guard rows.allSatisfy(\.openTo.testsPersons), let kinds = reading.kindsByPost[post.id] else {
      return !rows.isEmpty
    }
    return rows.compactMap(reading.rows.rule).contains { rule in
      kinds.contains { kind in
        let tests = reading.judge.tests(
          of: reading.book.example(of: reading.book.kinds[kind]), under: rule)
        return !tests.contains { $0.name == .named && $0.holds == .no }
      }
    }
  }

  /// Whether nothing of the post is left to holders who are at risk.
  private static func leavesNothing(_ change: PostChange, _ plan: PlanInForce) -> Bool {
    guard change.putsHoldersAtRisk else { return false }
    return !change.becomes.leavesSome || plan.remainder(of: change).capacity.isNone
  }

  private static func fate(of change: PostChange) -> String {
    switch change.becomes {
    case .vary: "is varied, which puts its holders at risk,"
    case .reduce: "is reduced to nothing"
    case .atRisk: "is at risk with nothing left of it"
    default: change.becomes.inWords
    }
  }

  /// Who stands to be moved, in words that keep what is not known.
  private static func holdersInWords(of post: Post, _ reading: PlanReading) -> String {
    let holders = reading.holders[post.id] ?? []
    let atRisk = holders.count { reading.plan.standing(of: $0) == .atRisk }
    switch (atRisk, holders.count) {
    case (0, 0) where reading.programme.staff.isEmpty: return "its holders"
    case (0, 0): return "its holders, though none is listed"
    case (0, 1): return "its holders; the one person who is listed in it has no case"
    case (0, let listed): return "its holders; none of the \(listed) who are listed has a case"
    case (1, _): return "the one person at risk in it"
    default: return "the \(atRisk) people at risk in it"
    }
  }

  /// A row that counts now and might reach them, were the post better described.
  private static func uncertain(_ post: Post, _ reading: PlanReading) -> String {
    for row in reading.rowsThatTest where reading.unmetConditions(of: row).isEmpty {
      if case .notKnown(let facts) = row.openTo.names(holdersOf: post) {
        return "; \(row.id) might, if this were known: \(facts.joinedInWords)"
      }
    }
    return ""
  }
}
