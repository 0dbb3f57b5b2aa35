extension ForecastProblem {
  /// Finds the best placement, and among those as good in every aim one that meets the covers.
  ///
  /// The aims come first: a cover never costs anybody a place, nor an earlier tier. What it would
  /// cost by itself is in its answer. `mostWays` bounds how many ways of meeting each are tried.
  public func solve(
    covering covers: [Cover], effort: Int = ForecastProblem.usualEffort, mostWays: Int = 200
  ) -> (solution: ForecastSolution, covers: [CoverAnswer]) {
    let first = solve(effort: effort)
    var solution = first
    // Who is where so that the covers so far are met, which those still to come must leave.
    var kept: [CoverKey] = []
    var bests: [(totals: ForecastTotals?, isExact: Bool)] = []
    for cover in covers {
      if solution.meets(cover, in: self) {
        kept += keys(of: cover, in: solution).filter { !kept.contains($0) }
        bests.append((solution.totals, true))
        continue
      }
      let keys = CoverKeys(cover, in: self, mostWays: mostWays)
      var best: ForecastTotals?
      for way in keys.ways {
        guard let other = solve(placing: way, effort: effort), other.meets(cover, in: self)
        else { continue }
        best = best.map { max($0, other.totals) } ?? other.totals
        guard other.totals == first.totals else { continue }
        let all = kept + way.filter { !kept.contains($0) }
        if let joint = kept.isEmpty ? other : solve(placing: all, effort: effort),
          joint.totals == first.totals
        {
          (solution, kept) = (joint, all)
          break
        }
      }
      bests.append((best, keys.isComplete && first.isProven))
    }
    // Prices prove what is best, and whoever meets a cover does so without costing any of it.
    solution.prices = first.prices
    let answers = zip(covers, bests).map { cover, best in
      CoverAnswer(
        isMet: solution.meets(cover, in: self), best: best.totals,
        isExact: best.isExact || best.totals == first.totals)
    }
    return (solution, answers)
  }

  /// Those by whom an answer meets a cover.
  private func keys(of cover: Cover, in solution: ForecastSolution) -> [CoverKey] {
    cover.needs.compactMap { need in
      solution.flows.first { flow in
        need.contains(flow.claimants)
          && cover.places.contains(claimants[flow.claimants].claims[flow.claim].place)
      }
      .map { CoverKey(kind: $0.claimants, claim: $0.claim, share: nil) }
    }
  }

  /// The best placement with certain people where a cover needs them; nil if they have no room.
  private func solve(placing keys: [CoverKey], effort: Int) -> ForecastSolution? {
    let settled = Set(decided.map(\.claimants))
    let keys = keys.filter { !settled.contains($0.kind) }
    var counts = claimants.map(\.count)
    for key in keys { counts[key.kind] -= 1 }
    guard counts.allSatisfy({ $0 >= 0 }) else { return nil }
    var shares = jobShares
    for (number, key) in keys.enumerated() {
      guard let share = key.share else { continue }
      var members = shares[share].members
      guard let member = members.firstIndex(where: { $0.claimants == key.kind }) else { continue }
      members[member] = .init(claimants: claimants.count + number, size: members[member].size)
      shares[share] = .init(members: members)
    }
    let people = zip(claimants, counts).map { $0.counting($1) }
    let problem = ForecastProblem(
      claimants: people + keys.map { claimants[$0.kind].counting(1) }, places: places,
      jobShares: shares, fullTime: fullTime,
      decided: decided
        + keys.enumerated().map { .init(claimants: claimants.count + $0, claim: $1.claim) })
    let solution = problem.solve(effort: effort)
    guard solution.unplaced[claimants.count...].allSatisfy({ $0 == 0 }) else { return nil }
    return folding(solution, keys)
  }

  /// The answer with those who were set apart put back among their like.
  private func folding(_ solution: ForecastSolution, _ keys: [CoverKey]) -> ForecastSolution {
    var counts: [Int: [Int: Int]] = [:]
    for flow in solution.flows {
      let kind =
        flow.claimants < claimants.count
        ? flow.claimants : keys[flow.claimants - claimants.count].kind
      counts[kind, default: [:]][flow.claim, default: 0] += flow.count
    }
    let flows = counts.sorted { $0.key < $1.key }.flatMap { kind, claims in
      claims.sorted { $0.key < $1.key }.map {
        ForecastSolution.Flow(claimants: kind, claim: $0.key, count: $0.value)
      }
    }
    let unplaced = Array(solution.unplaced.prefix(claimants.count))
    return ForecastSolution(
      flows: flows, sharedChairs: solution.sharedChairs, unplaced: unplaced,
      totals: solution.totals,
      bottlenecks: Bottlenecks(
        of: self, ClaimTable(self), flows: flows, sharedChairs: solution.sharedChairs,
        unplaced: unplaced
      ).found(),
      ceiling: solution.ceiling)
  }
}

extension ForecastProblem.Claimants {
  /// So many people of the same kind.
  fileprivate func counting(_ count: Int) -> Self {
    Self(count: count, isProtected: isProtected, size: size, claims: claims)
  }
}
