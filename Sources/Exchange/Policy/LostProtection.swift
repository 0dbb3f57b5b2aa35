import Restructure

/// Points out that a policy's own list of ranks drops what its base has from the law: first call
/// on vacancies for people with a protection.
///
/// A list of ranks takes the place of the base's as a whole, because their order is what they say,
/// so the law's group must be repeated in it. Source: Maternity and Parental Leave Regulations
/// 1999, regulation 10, and those that follow it.
enum LostProtection {
  static func problem(_ policy: Policy, basedOn base: Policy, at ranks: Place) -> Problem? {
    let kept = protections(firstIn: policy)
    let lost = base.ranks.map { rank in
      (rank: rank, kinds: protections(firstBy: rank, base).subtracting(kept))
    }.filter { !$0.kinds.isEmpty }
    guard let first = lost.first else { return nil }
    let kinds = lost.reduce(into: Set<Postholding.Protection>()) { $0.formUnion($1.kinds) }
    let named = Postholding.Protection.allCases.filter(kinds.contains).map(\.rawValue)
    return Problem(
      .warning, at: ranks, code: .lostProtection,
      message: "ranks takes the place of the list of “\(base.name)”, in which "
        + "“\(first.rank.name)” (\(first.rank.basis.place)) gives first call on vacancies by law, "
        + "and no group here that preempts takes in: \(named.joined(separator: ", "))",
      remedy: "Put that group at the head of ranks, with preempts: yes; `ringfence policy show "
        + "\(base.name)` has its test.")
  }

  private static func protections(firstIn policy: Policy) -> Set<Postholding.Protection> {
    policy.ranks.reduce(into: []) { $0.formUnion(protections(firstBy: $1, policy)) }
  }

  /// The protections whose holders a group takes in and puts before any contest.
  private static func protections(
    firstBy rank: PriorityGroup, _ policy: Policy
  ) -> Set<Postholding.Protection> {
    rank.preempts ? protections(takenInBy: rank.who, policy, pools: []) : []
  }

  /// The kinds of protection for which a test asks.
  ///
  /// What it asks besides, such as a day from which a kind counts, is left to whoever wrote it.
  private static func protections(
    takenInBy test: PolicyTest, _ policy: Policy, pools: Set<String>
  ) -> Set<Postholding.Protection> {
    switch test.form {
    case .all(let parts), .any(let parts):
      return parts.reduce(into: []) {
        $0.formUnion(protections(takenInBy: $1, policy, pools: pools))
      }
    case .unless(let part, _):
      return protections(takenInBy: part, policy, pools: pools)
    case .condition(.protected(let kinds)):
      return kinds.isEmpty ? Set(Postholding.Protection.allCases) : kinds
    case .condition(.pool(let name)):
      guard !pools.contains(name), let who = policy.pool(named: name)?.who else { return [] }
      return protections(takenInBy: who, policy, pools: pools.union([name]))
    case .not, .condition:
      return []
    }
  }
}
