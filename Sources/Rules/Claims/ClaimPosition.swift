import Restructure

/// How one claim of one person stands, and how the post is filled.
///
/// It is uncontested, contested, reserved for others, waiting or not eligible. Source: policies,
/// section 4d.
public struct ClaimPosition: Sendable {
  /// The answer.
  public enum Answer: Sendable {
    /// There is a place for everybody who may claim as early or earlier.
    case uncontested
    /// More may claim than there are places; the contest is nil where no policy says how it is
    /// decided.
    case contested(rivals: Int, places: Seats.Capacity, Contest?)
    /// Groups that come before any contest may take every place.
    case reserved([Reservation])
    /// Nothing is left to claim: there is no place, or decisions have given every one to others.
    case noPlace(why: String)
    /// A decision gives the place.
    case assigned(HumanDecision)
    /// It hangs on conditions or facts that do not hold yet or are not known.
    case waiting(for: [String])
    /// A test fails: the first that does.
    case notEligible(ClaimTest)
  }

  /// Vacancies spoken for by a group that comes before any contest.
  public struct Reservation: Hashable, Sendable {
    /// The group's name.
    public let group: String
    /// How many of its members may claim.
    public let claimants: Int
  }

  /// How the post is filled, as far as the number of claimants decides it.
  public struct Filling: Sendable {
    /// The mode; nil where the policy does not say what happens instead, or the numbers are not
    /// known.
    public let mode: RingFence.Mode?
    /// The mode of the row, where its numbers are not met and another takes its place.
    public let insteadOf: RingFence.Mode?
    /// The test of numbers that was not met, in words.
    public let unmet: [String]
    /// What is not known of the numbers.
    public let missing: [String]
  }

  /// Where the person stands among the policy's groups.
  public struct Rank: Sendable {
    /// 1 is the group that comes before every other.
    public let number: Int
    public let group: PriorityGroup
    /// Of how many groups.
    public let groups: Int
    /// The protection by which the person belongs to it, with its dates, the day on which they are
    /// judged and the row; nil for a group that asks for none.
    public let protection: String?
  }

  public let rule: ClaimRule
  public let answer: Answer
  /// The places; nil where the post is not known.
  public let seats: Seats?
  /// Everybody who may claim as early or earlier, the person among them; nil where the person may
  /// not claim.
  public let claimants: ClaimantCount?
  /// Nil where the person may not claim, and where a decision fills the place.
  public let filling: Filling?
  /// Nil where no group of the policy is known to take the person in.
  public let rank: Rank?
  /// Vacancies spoken for by groups that come before the person's, whether or not any are left.
  public let reservations: [Reservation]
}

extension ClaimJudge {
  /// How somebody's claim under a rule stands.
  public func position(of holding: Postholding, under rule: ClaimRule) -> ClaimPosition {
    let tests = allTests(of: holding, under: rule)
    let unmet = tests.filter { $0.holds != .yes }
    let seats = plan.seats(opened: rule, to: holding)
    if let failing = unmet.first(where: { $0.holds == .no && !$0.isContingent }) {
      return simple(.notEligible(failing), holding, rule, seats)
    }
    let facts = unmet.flatMap { $0.holds == .no ? [$0.fact] : $0.holds.missing }
    let missing = facts + (seats.map { $0.missing(for: holding) } ?? [])
    guard missing.isEmpty, let seats else {
      return simple(.waiting(for: missing), holding, rule, seats)
    }
    if case .decision(let decision, _) = rule {
      return simple(.assigned(decision), holding, rule, seats)
    }
    return ContestReading(self, holding, rule, seats).position
  }

  private func simple(
    _ answer: ClaimPosition.Answer, _ holding: Postholding, _ rule: ClaimRule, _ seats: Seats?
  ) -> ClaimPosition {
    ClaimPosition(
      rule: rule, answer: answer, seats: seats, claimants: nil, filling: nil,
      rank: rank(of: holding, for: rule.toPost), reservations: [])
  }

  /// The first of the policy's groups that is known to take somebody in.
  public func rank(of holding: Postholding, for post: PostID) -> ClaimPosition.Rank? {
    guard let policy else { return nil }
    let subject = PolicySubject(holding, toPost: plan.post(post))
    let groups = policy.policy.ranks
    return groups.firstIndex { policy.truth($0.who, for: subject) == .yes }.map {
      ClaimPosition.Rank(
        number: $0 + 1, group: groups[$0], groups: groups.count,
        protection: protection(of: holding, in: groups[$0], on: policy.judgedOn(subject)))
    }
  }

  /// The protection by which somebody belongs to a group; few people have one, and they are asked
  /// about first.
  private func protection(
    of holding: Postholding, in group: PriorityGroup, on day: LocalDate
  ) -> String? {
    guard holding.protection != nil, group.asksForProtection else { return nil }
    return holding.protectionInForce(on: day)
  }
}

extension PriorityGroup {
  /// Whether its test asks for a protection anywhere.
  var asksForProtection: Bool {
    PolicyConditions.all(of: who).contains { condition in
      if case .protected = condition { return true }
      return false
    }
  }
}

extension ClaimTest {
  /// Whether it fails only for want of something that may still come about.
  fileprivate var isContingent: Bool {
    switch name {
    case .condition, .event, .date: change?.kind != .nature
    case .allOf, .anyOf, .unless, .notSo: parts.allSatisfy { $0.holds != .no || $0.isContingent }
    default: false
    }
  }
}
