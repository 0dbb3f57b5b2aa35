import Restructure

/// The tests that the policy asks for, after those of the plan.
extension ClaimJudge {
  /// The parts of the entry test of a row's mode, each as a test of its own.
  func entrySteps(of row: RingFence) -> [Step] {
    guard let entry = entry(of: row.mode), !entry.parts.isEmpty else { return [] }
    guard let policy else { return [{ _ in outOfForce(entry) }] }
    return entry.parts.filter { !entry.isReplaced($0, by: row) }.map { part in
      { holding in
        policy.judge(part, for: subject(holding, under: row)).claimTest(citing: entry.rule.basis)
      }
    }
  }

  /// The policy is named, and does not speak of the answer's day.
  private func outOfForce(_ entry: EntryTest) -> ClaimTest? {
    guard let policy = plan.programme.policy else { return nil }
    let end = policy.to.map { " to \($0.inWords)" } ?? ""
    let day = plan.on.inWords
    return ClaimTest(
      .policyInForce, .notKnown(["what the policy \(policy.name) asks on \(day)"]),
      fact: "the policy \(policy.name) is in force from \(policy.from.inWords)\(end), and the day "
        + "is \(day)",
      source: entry.rule.basis.cited, date: plan.on,
      change: .knowing(["what the policy \(policy.name) asks on \(day)"]))
  }

  /// Somebody as the policy's conditions see them, under a row.
  func subject(_ holding: Postholding, under row: RingFence) -> PolicySubject {
    var subject = PolicySubject(holding, toPost: plan.post(row.toPost))
    subject.row = row
    subject.suitable = decision(declaring: row.toPost, suitableFor: holding)
    return subject
  }
}
