import Restructure

/// Reads how a post is filled for one person who may claim it: who else may, who comes first, and
/// in which mode.
struct ContestReading {
  private let judge: ClaimJudge
  private let holding: Postholding
  private let rule: ClaimRule
  private let seats: Seats
  private let rank: ClaimPosition.Rank?
  /// Everybody else who may claim the places.
  private let others: [(contender: Contender, rank: ClaimPosition.Rank?)]

  init(_ judge: ClaimJudge, _ holding: Postholding, _ rule: ClaimRule, _ seats: Seats) {
    self.judge = judge
    self.holding = holding
    self.rule = rule
    self.seats = seats
    rank = judge.rank(of: holding, for: seats.post)
    // Groups order claims to vacancies, never the places that remain in one's own post.
    let isOrdered = !seats.isOwnPost && judge.policy.map { !$0.policy.ranks.isEmpty } ?? false
    others = judge.contenders(under: rule, seats).filter { $0.holding.key != holding.key }.map {
      ($0, isOrdered ? judge.rank(of: $0.holding, for: seats.post) : nil)
    }
  }

  var position: ClaimPosition {
    ClaimPosition(
      rule: rule, answer: answer, seats: seats, claimants: claimants, filling: filling,
      rank: rank, reservations: reservations)
  }

  private var me: Contender { Contender(holding: holding, tier: rule.tier, isCertain: true) }

  /// Everybody who may claim at this tier or an earlier one.
  private var claimants: ClaimantCount {
    ClaimantCount([me] + others.map(\.contender).filter { $0.tier <= rule.tier })
  }

  // MARK: - Who comes first

  /// Whether somebody takes a vacancy before any contest in which the person would be.
  private func comesBefore(_ other: ClaimPosition.Rank?) -> Bool {
    guard !seats.isOwnPost, let other, other.group.preempts else { return false }
    return rank.map { other.number < $0.number } ?? true
  }

  private var reservations: [ClaimPosition.Reservation] {
    let first = others.filter { $0.contender.isCertain && comesBefore($0.rank) }
    return Dictionary(grouping: first.compactMap(\.rank), by: \.number).sorted { $0.key < $1.key }
      .compactMap { _, members in
        members.first.map {
          ClaimPosition.Reservation(group: $0.group.name, claimants: members.count)
        }
      }
  }

  /// Those with whom the person shares the places: whoever comes first, and the person's own group
  /// or tier.
  private var competitors: [Contender] {
    let isFirst = !seats.isOwnPost && rank?.group.preempts == true
    return others.filter { contender, other in
      if comesBefore(other) { return true }
      if isFirst { return other?.number == rank?.number }
      return contender.tier <= rule.tier
    }.map(\.contender)
  }

  /// Why no place is left for anybody to contest; nil where one may be.
  private var nothingLeft: String? {
    if seats.capacity.isNone { return seats.working ?? "there is none" }
    let given = others.map(\.contender).filter { $0.isCertain && $0.tier == ClaimRule.decisionTier }
    guard !given.isEmpty,
      ClaimantCount(given).meets(PolicyCondition.ClaimantTest(.atLeast, .places), seats) == .yes
    else { return nil }
    return "decisions give \(seats.capacity.inWords) to "
      + "\(counted(given.count, "other person", "other people"))"
  }

  private var answer: ClaimPosition.Answer {
    if let nothingLeft { return .noPlace(why: nothingLeft) }
    let before = others.filter { $0.contender.isCertain && comesBefore($0.rank) }.map(\.contender)
    if !before.isEmpty, ClaimantCount(before + [me]).fits(seats) == .no,
      ClaimantCount(before).meets(PolicyCondition.ClaimantTest(.atLeast, .places), seats) == .yes
    {
      return .reserved(reservations)
    }
    let count = ClaimantCount(competitors + [me])
    switch count.fits(seats) {
    case .yes: return .uncontested
    case .no:
      return .contested(rivals: count.certain - 1, places: seats.capacity, contest)
    case .notKnown(let facts): return .waiting(for: facts)
    }
  }

  // MARK: - In which mode

  /// The contest of the mode in which the post is filled; one that names the mode goes before one
  /// for all.
  private var contest: Contest? {
    filling.mode.flatMap { judge.plan.contest(for: $0) }
  }

  /// The row's mode, or what the policy puts in its place where the numbers are not met.
  private var filling: ClaimPosition.Filling {
    let numbers = claimants
    var unmet: [String] = []
    var mode = rule.mode
    var seen: Set<RingFence.Mode> = []
    while seen.insert(mode).inserted {
      guard let entry = judge.entry(of: mode), let (test, judged) = judged(entry) else { break }
      let holds = judged.holds(
        mode == rule.mode
          ? .counted { numbers.meets($0, seats) } : .numbersOnly { numbers.meets($0, seats) })
      switch holds {
      case .yes: return found(mode, unmet, [])
      case .notKnown(let facts): return found(nil, unmet, facts)
      case .no:
        unmet += PolicyConditions.all(of: test).compactMap { condition in
          guard case .claimants(let test) = condition, numbers.meets(test, seats) != .yes else {
            return nil
          }
          return test.inWords
        }
        guard let next = entry.rule.otherwise, !seen.contains(next) else {
          return found(nil, unmet, [])
        }
        mode = next
      }
    }
    return found(mode, unmet, [])
  }

  private func found(
    _ mode: RingFence.Mode?, _ unmet: [String], _ missing: [String]
  ) -> ClaimPosition.Filling {
    ClaimPosition.Filling(
      mode: mode, insteadOf: mode == rule.mode ? nil : rule.mode, unmet: unmet, missing: missing)
  }

  /// A mode's entry test for the person; nil where it asks nothing, or own places are claimed.
  private func judged(_ entry: EntryTest) -> (test: PolicyTest, judged: JudgedTest)? {
    guard let policy = judge.policy, let whole = entry.whole, case .ringFence(let row, _) = rule
    else { return nil }
    return (whole, policy.judge(whole, for: judge.subject(holding, under: row)))
  }
}
