import Restructure

/// A group of people who come before others for one vacancy, as one person stands in it.
public struct Precedence: Hashable, Sendable {
  /// What the law's own group is called where no policy speaks of it.
  public static let lawName = "Pregnancy and family leave (the law's first call on a vacancy)"

  /// 0 is the law's own group, before every group of a policy, which count from 1.
  public let number: Int
  public let name: String
  /// Whether its members have a vacancy before any contest; else they only come first at a tier.
  public let preempts: Bool
  /// Whether it is for the sake of a protection of the law, in the policy's words or in ours.
  public let isProtection: Bool
}

/// Who comes before whom, whatever their scores.
extension ClaimJudge {
  /// Whether the law's first call on a vacancy (MAPLE regulations, 10) counts beside the policy.
  ///
  /// A policy in force that has a group of its own for protected people says with dates who they
  /// are; every other leaves the law as it is, since no policy can take it away.
  public var countsLawFirst: Bool {
    guard let policy else { return true }
    return !policy.policy.ranks.contains { $0.preempts && $0.asksForProtection }
  }

  /// Whether a group of the policy has a vacancy before any contest for another reason than protection.
  public var hasOtherFirstCalls: Bool {
    policy.map { $0.policy.ranks.contains { $0.preempts && !$0.asksForProtection } } ?? false
  }

  /// The group in which somebody stands for a vacancy; nil where in none that is known.
  ///
  /// Groups never order the places that remain in one's own post.
  public func precedence(
    of holding: Postholding, for post: PostID, countingLaw: Bool
  ) -> Precedence? {
    if countingLaw, plan.isProtected(holding) {
      return Precedence(
        number: 0, name: Precedence.lawName, preempts: true, isProtection: true)
    }
    return rank(of: holding, for: post).map {
      Precedence(
        number: $0.number, name: $0.group.name, preempts: $0.group.preempts,
        isProtection: $0.group.asksForProtection)
    }
  }

  /// How a contest is decided in which more claim a post in a mode than there are places.
  ///
  /// Where the mode asks for fewer claimants, it is the contest of the mode that takes its place.
  public func contest(whereTooManyClaimBy mode: RingFence.Mode) -> Contest? {
    var mode = mode
    var seen: Set<RingFence.Mode> = []
    while seen.insert(mode).inserted, let entry = entry(of: mode), let next = entry.rule.otherwise,
      let whole = entry.whole, PolicyConditions.all(of: whole).contains(where: \.failsWithTooMany)
    {
      mode = next
    }
    return plan.contest(for: mode)
  }
}

extension PolicyCondition {
  /// Whether it asks for no more claimants than a contest has.
  fileprivate var failsWithTooMany: Bool {
    guard case .claimants(let test) = self else { return false }
    switch test.comparison {
    case .fewer, .atMost, .exactly: return true
    case .atLeast, .more: return false
    }
  }
}
