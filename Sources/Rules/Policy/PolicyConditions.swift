import Restructure

/// The conditions that stand anywhere in a policy's tests.
enum PolicyConditions {
  /// Those of its modes, pools and ranks.
  static func all(of policy: Policy) -> Set<PolicyCondition> {
    let tests =
      policy.modes.compactMap(\.entry) + policy.pools.compactMap(\.who) + policy.ranks.map(\.who)
    return tests.reduce(into: []) { found, test in found.formUnion(all(of: test)) }
  }

  /// Those of one test, in order.
  static func all(of test: PolicyTest) -> [PolicyCondition] {
    switch test.form {
    case .all(let parts), .any(let parts): parts.flatMap(all)
    case .not(let part): all(of: part)
    case .unless(let part, let exception): all(of: part) + all(of: exception)
    case .condition(let condition): [condition]
    }
  }
}
