/// Checks that the prices of an answer prove it to be the best, by adding everything up again.
struct PriceCheck {
  private let solution: ForecastSolution
  private let problem: ForecastProblem
  private let decided: Set<Int>
  /// The chairs that people about whom it has been decided leave; none where hours are counted.
  private var chairs: [Int128?]
  /// The claims that count, by kind of people: the best tier for each place.
  private var claims: [[Int: Int]] = []

  init(_ solution: ForecastSolution, _ problem: ForecastProblem) {
    self.solution = solution
    self.problem = problem
    decided = Set(problem.decided.map(\.claimants))
    chairs = problem.places.map { places in
      if case .chairs(let chairs) = places.capacity { Int128(chairs) } else { nil }
    }
    for flow in solution.flows where decided.contains(flow.claimants) {
      chairs[place(of: flow.claimants, flow.claim)]? -= Int128(flow.count)
    }
    for chair in solution.sharedChairs {
      let seated = zip(chair.members, chair.claims)
        .map { (problem.jobShares[chair.share].members[$0].claimants, $1) }
        .filter { decided.contains($0.0) }
      guard seated.count > 1, let (kind, claim) = seated.first else { continue }
      chairs[place(of: kind, claim)]? += Int128(seated.count - 1)
    }
    claims = problem.claimants.enumerated().map { kind, people in
      guard people.count > 0, !decided.contains(kind) else { return [:] }
      let counting = people.claims.filter { claim in
        problem.places.indices.contains(claim.place) && chairs[claim.place] ?? 1 > 0
      }
      return Dictionary(counting.map { ($0.place, $0.tier) }, uniquingKeysWith: min)
    }
  }

  /// Everything that is wrong with the prices, in words.
  func faults() -> [String] {
    let isPriced = pricedKinds()
    let priced = problem.claimants.indices.filter { isPriced[$0] }
    let tiers = Set(priced.flatMap { claims[$0].values }).sorted()
    guard solution.prices.tiers == tiers else {
      return ["the prices are given for tiers \(solution.prices.tiers), but \(tiers) are claimed"]
    }
    var faults: [String] = []
    var prices: [Int: [Int]] = [:]
    let places = Set(priced.flatMap { claims[$0].keys })
    for price in solution.prices.prices {
      if !places.contains(price.place) {
        faults.append("place \(price.place) has a price, but nobody claims it whom prices concern")
      } else if price.row.count != tiers.count + 2 || price.row.first(where: { $0 != 0 }) ?? 0 < 1 {
        faults.append("the price of place \(price.place) is not a row above nought: \(price.row)")
      } else if prices.updateValue(price.row, forKey: price.place) != nil {
        faults.append("place \(price.place) has two prices")
      }
    }
    guard faults.isEmpty else { return faults }
    let (bound, reached) = (bound(priced, places, prices), reached(isPriced))
    return bound == reached
      ? [] : ["the prices add up to \(bound), but the placements that they concern to \(reached)"]
  }

  /// The kinds of people in groups without hours and without people who may share a chair.
  private func pricedKinds() -> [Bool] {
    var kindsAt = problem.places.map { _ in [Int]() }
    for (kind, own) in claims.enumerated() {
      for place in own.keys { kindsAt[place].append(kind) }
    }
    var isPriced = problem.claimants.indices.map { !decided.contains($0) }
    var waiting = problem.jobShares.filter { $0.members.count > 1 }
      .flatMap { $0.members.map(\.claimants) }
      .filter { isPriced.indices.contains($0) }
    waiting += chairs.indices.filter { chairs[$0] == nil }.flatMap { kindsAt[$0] }
    while let kind = waiting.popLast() {
      guard isPriced[kind] else { continue }
      isPriced[kind] = false
      for place in claims[kind].keys {
        waiting += kindsAt[place]
        kindsAt[place] = []
      }
    }
    return isPriced
  }

  /// What the prices leave possible for these people at most.
  private func bound(_ priced: [Int], _ places: Set<Int>, _ prices: [Int: [Int]]) -> [Int128] {
    var sum = noughts
    for kind in priced {
      var best = noughts
      for (place, tier) in claims[kind] {
        var rest = value(kind, tier: tier)
        for (digit, price) in (prices[place] ?? []).enumerated() { rest[digit] -= Int128(price) }
        if best.lexicographicallyPrecedes(rest) { best = rest }
      }
      add(best, times: problem.claimants[kind].count, to: &sum)
    }
    for place in places {
      guard let price = prices[place], let chairs = chairs[place] else { continue }
      for (digit, amount) in price.enumerated() { sum[digit] += chairs * Int128(amount) }
    }
    return sum
  }

  /// What the placements of these people achieve.
  private func reached(_ isPriced: [Bool]) -> [Int128] {
    var sum = noughts
    for flow in solution.flows where isPriced[flow.claimants] {
      let claim = problem.claimants[flow.claimants].claims[flow.claim]
      add(value(flow.claimants, tier: claim.tier), times: flow.count, to: &sum)
    }
    return sum
  }

  private var noughts: [Int128] {
    Array(repeating: 0, count: 2 + solution.prices.tiers.count)
  }

  private func value(_ kind: Int, tier: Int) -> [Int128] {
    [problem.claimants[kind].isProtected ? 1 : 0, 1]
      + solution.prices.tiers.map { $0 == tier ? 1 : 0 }
  }

  private func add(_ row: [Int128], times count: Int, to sum: inout [Int128]) {
    for digit in sum.indices { sum[digit] += row[digit] * Int128(count) }
  }

  private func place(of kind: Int, _ claim: Int) -> Int {
    problem.claimants[kind].claims[claim].place
  }
}
