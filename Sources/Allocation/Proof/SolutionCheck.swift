extension ForecastSolution {
  /// Checks the answer against the problem and says, in words, everything that is wrong with it.
  ///
  /// It shares nothing with the solver. An empty list means that the placement keeps every rule,
  /// that the totals are its own, and that the bottlenecks explain each person without a place.
  /// For places counted in chairs that nobody shares the bottlenecks then prove that nobody else
  /// can be placed, and the prices that no placement is better in any aim; how hours are filled
  /// and job shares sit down at best is for a second computation to confirm.
  public func check(_ problem: ForecastProblem) -> [String] {
    guard unplaced.count == problem.claimants.count else {
      return ["\(unplaced.count) kinds of people are answered for, of \(problem.claimants.count)"]
    }
    guard flows.allSatisfy({ isClaim($0, in: problem) }) else {
      return flows.filter { !isClaim($0, in: problem) }.map {
        "claimants \($0.claimants) have no claim \($0.claim) to a place that is listed"
      }
    }
    let chairs = SharedChairCheck(self, problem).faults()
    guard chairs.isEmpty else { return chairs }
    return flowFaults(problem) + capacityFaults(problem) + totalsFaults(problem)
      + DecidedCheck(self, problem).faults() + BottleneckCheck(self, problem).faults()
      + PriceCheck(self, problem).faults()
  }

  private func isClaim(_ flow: Flow, in problem: ForecastProblem) -> Bool {
    guard problem.claimants.indices.contains(flow.claimants) else { return false }
    let claims = problem.claimants[flow.claimants].claims
    return claims.indices.contains(flow.claim)
      && problem.places.indices.contains(claims[flow.claim].place)
  }

  private func flowFaults(_ problem: ForecastProblem) -> [String] {
    var faults: [String] = []
    var accounted = unplaced.map { Int128($0) }
    let decided = Set(problem.decided.map(\.claimants))
    for flow in flows {
      accounted[flow.claimants] += Int128(flow.count)
      if flow.count < 1 {
        faults.append("claimants \(flow.claimants), claim \(flow.claim): \(flow.count) people")
      }
      let claims = problem.claimants[flow.claimants].claims
      let claim = claims[flow.claim]
      if !decided.contains(flow.claimants),
        claims.contains(where: { $0.place == claim.place && $0.tier < claim.tier })
      {
        faults.append(
          "claimants \(flow.claimants) have a better claim to place \(claim.place) than "
            + "claim \(flow.claim)")
      }
    }
    for (index, people) in problem.claimants.enumerated() {
      if unplaced[index] < 0 {
        faults.append("claimants \(index): \(unplaced[index]) people without a place")
      }
      if accounted[index] != Int128(people.count) {
        faults.append(
          "claimants \(index) are \(people.count) people, but \(accounted[index]) are placed or "
            + "without a place")
      }
    }
    return faults
  }

  private func capacityFaults(_ problem: ForecastProblem) -> [String] {
    var heads = [Int128](repeating: 0, count: problem.places.count)
    var hours = heads
    for flow in flows {
      let people = problem.claimants[flow.claimants]
      let place = people.claims[flow.claim].place
      heads[place] += Int128(flow.count)
      hours[place] += Int128(flow.count) * Int128(people.size)
    }
    var chairs = heads
    for chair in sharedChairs {
      let member = problem.jobShares[chair.share].members[chair.members[0]]
      let place = problem.claimants[member.claimants].claims[chair.claims[0]].place
      chairs[place] -= Int128(chair.members.count - 1)
    }
    var faults: [String] = []
    for (place, places) in problem.places.enumerated() {
      switch places.capacity {
      case .chairs(let limit) where chairs[place] > Int128(limit):
        faults.append(
          "place \(place) has \(limit) chairs, but holds \(heads[place]) people"
            + (chairs[place] == heads[place] ? "" : " in \(chairs[place])"))
      case .hours(let limit) where hours[place] > Int128(limit):
        faults.append("place \(place) has \(limit) hours, but holds \(hours[place])")
      default: break
      }
    }
    return faults
  }

  private func totalsFaults(_ problem: ForecastProblem) -> [String] {
    var placed: Int128 = 0
    var protectedPlaced: Int128 = 0
    var byTier: [Int: Int128] = [:]
    for flow in flows {
      let people = problem.claimants[flow.claimants]
      placed += Int128(flow.count)
      if people.isProtected { protectedPlaced += Int128(flow.count) }
      byTier[people.claims[flow.claim].tier, default: 0] += Int128(flow.count)
    }
    var faults: [String] = []
    if Int128(totals.placed) != placed {
      faults.append("\(totals.placed) people are said to be placed, but \(placed) are")
    }
    if Int128(totals.protectedPlaced) != protectedPlaced {
      faults.append(
        "\(totals.protectedPlaced) protected people are said to be placed, but "
          + "\(protectedPlaced) are")
    }
    for tier in Set(totals.byTier.keys).union(byTier.keys).sorted()
    where Int128(totals.byTier[tier] ?? 0) != byTier[tier] ?? 0 {
      faults.append(
        "\(totals.byTier[tier] ?? 0) people are said to be placed at tier \(tier), but "
          + "\(byTier[tier] ?? 0) are")
    }
    if let ceiling, ceiling <= totals {
      faults.append("nothing better is left to rule out, yet the answer is said to be unproven")
    }
    return faults
  }
}
