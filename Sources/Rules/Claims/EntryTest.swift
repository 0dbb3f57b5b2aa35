import Restructure

/// What a policy asks of every claim in one mode, taken apart into the tests that are put in turn.
struct EntryTest: Sendable {
  let rule: ModeRule
  /// The tests that must all hold, in the policy's order; the numbers of claimants are left out,
  /// since they decide how a post is filled and not who may claim it.
  let parts: [PolicyTest]
  /// The whole, numbers included; nil where the mode has no entry test.
  let whole: PolicyTest?
  /// Whether a match, or a distance in grades, is asked for anywhere in it.
  let asksForMatch: Bool
  let asksForGrades: Bool
  /// Whether nobody passes it without what the post requires, now or in time.
  let asksForRequirement: Bool

  init(_ rule: ModeRule) {
    self.rule = rule
    whole = rule.entry
    parts = rule.entry.map(Self.parts) ?? []
    let conditions = rule.entry.map { PolicyConditions.all(of: $0) } ?? []
    asksForMatch = conditions.contains { condition in
      if case .match = condition { return true }
      return false
    }
    asksForGrades = conditions.contains { condition in
      if case .gradeGap = condition { return true }
      return false
    }
    asksForRequirement = rule.entry.map(Self.asksForRequirement) ?? false
  }

  private static func parts(of test: PolicyTest) -> [PolicyTest] {
    switch test.form {
    case .all(let parts): return parts.flatMap { Self.parts(of: $0) }
    case .condition(.claimants): return []
    case .any, .not, .unless, .condition: return [test]
    }
  }

  private static func asksForRequirement(_ test: PolicyTest) -> Bool {
    switch test.form {
    case .all(let parts): parts.contains(where: asksForRequirement)
    case .any(let parts): !parts.isEmpty && parts.allSatisfy(asksForRequirement)
    case .unless(let part, _): asksForRequirement(part)
    case .not: false
    case .condition(.holds(let what, _)): what == nil
    case .condition: false
    }
  }

  /// Whether a part is put by the row's own figure, so that the policy's is not put again.
  func isReplaced(_ part: PolicyTest, by row: RingFence) -> Bool {
    switch part.form {
    case .condition(.match): row.minMatch != nil
    case .condition(.gradeGap): row.maxGradeGap != nil
    default: false
    }
  }

  /// The scale on which the policy measures distances in grades, where it names one.
  var scale: String? {
    let conditions = whole.map { PolicyConditions.all(of: $0) } ?? []
    return conditions.lazy.compactMap { condition in
      if case .gradeGap(_, _, let scale) = condition { return scale }
      return nil
    }.first
  }
}
