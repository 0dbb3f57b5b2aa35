import Restructure

/// A route exists only if a condition holds that does not hold now, or is not known.
enum ConditionalRoute {
  static func findings(_ reading: PlanReading) -> [Finding] {
    reading.programme.ringFences.compactMap { row in
      let unmet = reading.unmetConditions(of: row)
      guard !unmet.isEmpty else { return nil }
      let reached = reading.judge.posts(namedBy: row)
      let whom = reached.isEmpty ? "" : " to holders of \(reached.joinedInWords)"
      let terms = unmet.map { "“\($0.asks)”, which \($0.value.inWords)" }
      let none = reached.isEmpty ? "; at present it names no post at risk" : ""
      return Finding(
        .conditionalRoute, subject: row.id,
        message: "\(row.id) opens \(row.toPost)\(whom) only if \(terms.joinedInWords)\(none)",
        remedy: "Try it: forecast \(unmet.map(setting).joined(separator: " ")). Tell people that "
          + "the route is not certain.",
        source: row.cited, place: row.place)
    }
  }

  private static func setting(_ condition: Condition) -> String {
    switch condition.value {
    case .level: "--set \(condition.name)=100%"
    case .holds, .notKnown: "--set \(condition.name)=yes"
    }
  }
}
