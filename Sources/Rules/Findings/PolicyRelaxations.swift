import Restructure

extension Policy {
  /// This policy as often as one of its tests can leave a group of staff out, each time without it.
  var relaxations: [PolicyRelaxation] {
    modes.flatMap(relaxations) + pools.flatMap(relaxations)
  }

  private func relaxations(of rule: ModeRule) -> [PolicyRelaxation] {
    guard let entry = rule.entry else { return [] }
    return Self.groupings.filter { entry.tests($0.field) }.map { field, groupings in
      var policy = self
      policy.modes = modes.map { other in
        guard other.mode == rule.mode else { return other }
        var relaxed = other
        relaxed.entry = entry.asThoughNobodyFails(field)
        return relaxed
      }
      return PolicyRelaxation(
        policy: policy,
        does: "the entry of the mode \(rule.mode.rawValue) in policy \(name) tests "
          + field.inWordsOfGroup, subject: rule.mode.rawValue, basis: rule.basis,
        groupings: groupings, mode: rule.mode)
    }
  }

  private func relaxations(of pool: Pool) -> [PolicyRelaxation] {
    let byTest = Self.groupings.filter { pool.who?.tests($0.field) == true }
      .map { field, groupings in
        var relaxed = pool
        relaxed.who = pool.who?.asThoughNobodyFails(field)
        return relaxation(relaxed, "tests \(field.inWordsOfGroup)", groupings)
      }
    guard !pool.exclude.isEmpty else { return byTest }
    var relaxed = pool
    relaxed.exclude = []
    return byTest + [relaxation(relaxed, "leaves people out by name", StaffGrouping.allCases)]
  }

  private func relaxation(
    _ pool: Pool, _ does: String, _ groupings: [StaffGrouping]
  ) -> PolicyRelaxation {
    var policy = self
    policy.pools = pools.map { $0.name == pool.name ? pool : $0 }
    return PolicyRelaxation(
      policy: policy, does: "the pool \(pool.name) of policy \(name) \(does)", subject: pool.name,
      basis: pool.basis, groupings: groupings, mode: nil)
  }

  /// The fields by which a test can leave a group out; a pattern may stand for part-timers.
  private static let groupings: [(field: PolicyField, groupings: [StaffGrouping])] = [
    (.group, [.group]), (.contract, [.contract]), (.pattern, [.pattern, .hours]),
    (.holding, [.holding]),
  ]
}

extension PolicyField {
  /// What a test of the field goes by, to follow *tests*.
  fileprivate var inWordsOfGroup: String {
    switch self {
    case .group: "the staff group"
    case .contract: "the kind of contract"
    case .pattern: "the working pattern"
    case .holding: "the way in which a post is held"
    default: rawValue
    }
  }
}

extension PolicyTest {
  /// Whether a part of it asks for a field of the post held or of the holding.
  func tests(_ field: PolicyField) -> Bool {
    switch form {
    case .all(let parts), .any(let parts): parts.contains { $0.tests(field) }
    case .not(let part): part.tests(field)
    case .unless(let part, let exception): part.tests(field) || exception.tests(field)
    case .condition(let condition): condition.tests(field)
    }
  }

  /// The same test with every part that asks for a field answered in the person's favour.
  func asThoughNobodyFails(_ field: PolicyField) -> PolicyTest {
    answering(field, with: true)
  }

  /// Under *not*, and in an exception, it is the opposite answer that favours a person.
  private func answering(_ field: PolicyField, with favour: Bool) -> PolicyTest {
    let answered: Form =
      switch form {
      case .all(let parts): .all(parts.map { $0.answering(field, with: favour) })
      case .any(let parts): .any(parts.map { $0.answering(field, with: favour) })
      case .not(let part): .not(part.answering(field, with: !favour))
      case .unless(let part, let exception):
        .unless(
          part.answering(field, with: favour),
          exception: exception.answering(field, with: !favour))
      // All of nothing holds; any of nothing does not.
      case .condition(let condition) where condition.tests(field): favour ? .all([]) : .any([])
      case .condition: form
      }
    return PolicyTest(answered, name: name, place: place)
  }
}

extension PolicyCondition {
  fileprivate func tests(_ field: PolicyField) -> Bool {
    switch self {
    case .field(let asked, .held, _), .same(let asked): asked == field
    default: false
    }
  }
}
