import Allocation
import Testing
import TestSupport

struct InvarianceTests {
  static let large = ProblemShape(
    kinds: 5...25, heads: 1...9, mostHeads: 200, places: 3...12, chairs: 0...12, hours: 0...60,
    size: 3...9, tiers: 1...4, percentHours: 15, percentClaim: 22)
  /// Enough to prove nearly all of these; the others are passed over where proof is needed.
  static let effort = 5_000
  static let chairs = ProblemShape(
    kinds: 5...25, heads: 0...9, mostHeads: 200, places: 3...12, chairs: 0...12, tiers: 1...4,
    percentHours: 0, percentClaim: 22)

  @Test("the order in which people, claims and places are given changes no total")
  func order() {
    var random = SplitMix64(seed: 188)
    var compared = 0
    for round in 1...150 {
      let problem = random.problem(Self.large)
      let other = shuffled(problem, &random)
      let (solution, again) = (problem.solve(effort: Self.effort), other.solve(effort: Self.effort))
      #expect(solution.check(problem) == [], "round \(round): \(problem)")
      guard solution.isProven, again.isProven else { continue }
      compared += 1
      #expect(solution.totals == again.totals, "round \(round): \(problem)")
    }
    #expect(compared > 120)
  }

  @Test("one place more never places fewer people, nor fewer protected ones")
  func morePlaces() {
    var random = SplitMix64(seed: 189)
    for round in 1...200 {
      let problem = random.problem(Self.chairs)
      var places = problem.places
      guard case .chairs(let chairs) = places[0].capacity else { continue }
      places[0] = .init(capacity: .chairs(chairs + 1))
      let (before, after) = (
        problem.solve().totals,
        ForecastProblem(claimants: problem.claimants, places: places).solve().totals
      )
      #expect(before <= after, "round \(round): \(problem)")
      #expect((0...1).contains(after.placed - before.placed), "round \(round): \(problem)")
    }
  }

  @Test("places counted in hours or shared by partners: more of them never place fewer people")
  func moreOfAnyPlaces() {
    var random = SplitMix64(seed: 193)
    let shape = ProblemShape(
      kinds: 3...8, mostHeads: 20, places: 2...4, chairs: 0...4, hours: 0...30, percentHours: 50,
      percentSharers: 50, percentAlike: 40)
    var compared = 0
    for round in 1...150 {
      let problem = random.problem(shape)
      let place = random.pick(0...(problem.places.count - 1))
      var before: ForecastTotals?
      for level in 0...4 {
        var places = problem.places
        switch places[place].capacity {
        case .chairs(let chairs): places[place] = .init(capacity: .chairs(chairs * level / 4))
        case .hours(let hours): places[place] = .init(capacity: .hours(hours * level / 4))
        }
        let solution = ForecastProblem(
          claimants: problem.claimants, places: places, jobShares: problem.jobShares,
          fullTime: problem.fullTime
        ).solve(effort: Self.effort)
        guard solution.isProven else { continue }
        if let before {
          compared += 1
          #expect(before <= solution.totals, "round \(round), level \(level): \(problem)")
        }
        before = solution.totals
      }
    }
    #expect(compared > 400)
  }

  @Test("one claim fewer never makes an answer better")
  func fewerClaims() {
    var random = SplitMix64(seed: 190)
    var compared = 0
    for round in 1...200 {
      let problem = random.problem(Self.large)
      var claimants = problem.claimants
      let loser = random.pick(0...(claimants.count - 1))
      let old = claimants[loser]
      claimants[loser] = .init(
        count: old.count, isProtected: old.isProtected, size: old.size,
        claims: Array(old.claims.dropLast()))
      let (before, after) = (
        problem.solve(effort: Self.effort),
        ForecastProblem(claimants: claimants, places: problem.places).solve(effort: Self.effort)
      )
      guard before.isProven, after.isProven else { continue }
      compared += 1
      #expect(after.totals <= before.totals, "round \(round): \(problem)")
    }
    #expect(compared > 160)
  }

  @Test("people who are alike may be given as one entry or as several")
  func split() {
    var random = SplitMix64(seed: 191)
    for round in 1...100 {
      let problem = random.problem(Self.chairs)
      let single = problem.claimants.flatMap { kind in
        (0..<kind.count).map { _ in
          ForecastProblem.Claimants(
            count: 1, isProtected: kind.isProtected, size: kind.size, claims: kind.claims)
        }
      }
      let apart = ForecastProblem(claimants: single, places: problem.places).solve()
      #expect(apart.totals == problem.solve().totals, "round \(round): \(problem)")
    }
  }

  @Test("the same problem has the same answer to the last detail")
  func repeatable() {
    var random = SplitMix64(seed: 192)
    for _ in 1...20 {
      let problem = random.problem(Self.large)
      #expect(problem.solve(effort: Self.effort) == problem.solve(effort: Self.effort))
    }
  }

  private func shuffled(
    _ problem: ForecastProblem, _ random: inout SplitMix64
  ) -> ForecastProblem {
    let order = Array(problem.places.indices).shuffled(using: &random)
    var position = order
    for (new, old) in order.enumerated() { position[old] = new }
    let claimants = problem.claimants.map { kind in
      ForecastProblem.Claimants(
        count: kind.count, isProtected: kind.isProtected, size: kind.size,
        claims: kind.claims
          .map { .init(place: position[$0.place], tier: $0.tier, rule: $0.rule) }
          .shuffled(using: &random))
    }
    return ForecastProblem(
      claimants: claimants.shuffled(using: &random), places: order.map { problem.places[$0] })
  }
}
