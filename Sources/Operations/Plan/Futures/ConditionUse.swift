import Restructure

extension Programme {
  /// The names of the conditions on which a row of the plan or a test of its policy depends.
  var conditionsInUse: Set<String> {
    let rows =
      changes.map(\.condition) + newPosts.map(\.condition) + ringFences.map(\.condition)
    let tests =
      (policy?.pools.map(\.who) ?? []) + (policy?.modes.map(\.entry) ?? [])
      + (policy?.ranks.map(\.who) ?? [])
    return Set(rows.compactMap(\.self) + tests.compactMap(\.self).flatMap(\.conditionsNamed))
  }
}

extension PolicyTest {
  /// The conditions of programme.yaml that the test asks about.
  fileprivate var conditionsNamed: [String] {
    switch form {
    case .all(let parts), .any(let parts): parts.flatMap(\.conditionsNamed)
    case .not(let part): part.conditionsNamed
    case .unless(let part, let exception): part.conditionsNamed + exception.conditionsNamed
    case .condition(.declared(let name)): [name]
    case .condition: []
    }
  }
}
