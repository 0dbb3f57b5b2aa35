import Restructure

extension PolicyTest {
  /// Visits every condition of the test, with the place at which it stands.
  func forEachCondition(_ visit: (PolicyCondition, Place) -> Void) {
    switch form {
    case .all(let parts), .any(let parts): parts.forEach { $0.forEachCondition(visit) }
    case .not(let part): part.forEachCondition(visit)
    case .unless(let part, let exception):
      part.forEachCondition(visit)
      exception.forEachCondition(visit)
    case .condition(let condition): visit(condition, place)
    }
  }
}

extension Policy {
  /// The tests of its rules.
  var tests: [PolicyTest] {
    pools.compactMap(\.who) + modes.compactMap(\.entry) + ranks.map(\.who)
  }

  /// Every condition of its rules, with the place at which it stands.
  var conditions: [(condition: PolicyCondition, place: Place)] {
    var found: [(PolicyCondition, Place)] = []
    for test in tests { test.forEachCondition { found.append(($0, $1)) } }
    return found
  }

  /// Whether a rule asks for wishes, so that preferences.csv decides claims.
  var asksForWishes: Bool {
    conditions.contains { if case .wish = $0.condition { true } else { false } }
  }
}
