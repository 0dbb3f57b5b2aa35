import Restructure

/// A route exists only if a condition holds that does not hold now, or is not known.
enum ConditionalRoute {
  static func findings(_ reading: PlanReading) -> [Finding] {
    reading.programme.ringFences.compactMap { row in
      guard !reading.isOpen(row),
        let condition = reading.plan.condition(row.condition)
          ?? reading.plan.condition(reading.plan.newPosts[row.toPost]?.condition)
      else { return nil }
      let state = condition.value == .notKnown ? "is not known" : "does not hold"
      let reached = reading.programme.posts.filter {
        row.openTo.mayNameHolders(of: $0)
          && reading.plan.changes[$0.id]?.putsHoldersAtRisk == true
      }
      let whom =
        reached.isEmpty ? "nobody at present" : "holders of " + reached.map(\.id).joinedInWords
      return Finding(
        .conditionalRoute, subject: row.id,
        message: "\(row.id) opens \(row.toPost) to \(whom) only if “\(condition.asks)”, which "
          + state,
        remedy: "Try it: forecast --set \(condition.name)=yes. Tell people that the route is not "
          + "certain.",
        source: row.source ?? row.place.description, place: row.place)
    }
  }
}
