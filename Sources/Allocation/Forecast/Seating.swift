/// Turns parties that sit down back into people on claims.
struct Seating {
  private let problem: ForecastProblem
  private let parties: Parties
  private var counts: [[Int]]
  private var chairs: [ForecastSolution.SharedChair] = []
  /// The chairs in which decided people sit, with whoever joins them.
  private var decidedChairs: [ForecastSolution.SharedChair]
  /// How many of each kind of party have been taken from their job shares.
  private var taken: [Int]
  /// What was achieved before the search began.
  private(set) var decidedTotals = ForecastTotals()

  init(_ problem: ForecastProblem, _ decided: DecidedSeats, _ parties: Parties) {
    self.problem = problem
    self.parties = parties
    counts = problem.claimants.map { $0.claims.map { _ in 0 } }
    taken = parties.all.map { _ in 0 }
    decidedChairs = decided.chairs.map {
      .init(share: $0.share, members: $0.members, claims: $0.claims)
    }
    for flow in decided.flows { counts[flow.claimants][flow.claim] += flow.count }
    decidedTotals = totals()
  }

  /// Seats what a component's routes carry.
  mutating func seat(_ flows: [Int], on component: Component) {
    for (route, flow) in zip(component.routes, flows) where flow > 0 {
      let party = parties.all[route.party]
      let way = party.routes[route.way]
      for seat in way.seats { counts[seat.claimants][seat.claim] += flow }
      let joined = way.place - problem.places.count
      guard party.heads > 1 || joined >= 0 else { continue }
      for origin in party.origins.dropFirst(taken[route.party]).prefix(flow) {
        let claims = way.seats.map(\.claim)
        if joined >= 0 {
          decidedChairs[joined].members += origin.members
          decidedChairs[joined].claims += claims
        } else {
          chairs.append(.init(share: origin.share, members: origin.members, claims: claims))
        }
      }
      taken[route.party] += flow
    }
  }

  /// The answer.
  func solution(ceiling: ForecastTotals?) -> ForecastSolution {
    var flows: [ForecastSolution.Flow] = []
    var unplaced = problem.claimants.map(\.count)
    for (kind, ofKind) in counts.enumerated() {
      for (claim, count) in ofKind.enumerated() where count > 0 {
        flows.append(.init(claimants: kind, claim: claim, count: count))
        unplaced[kind] -= count
      }
    }
    let shared = (decidedChairs.filter { $0.members.count > 1 } + chairs).map(inOrder)
      .sorted { ($0.share, $0.members.first ?? 0) < ($1.share, $1.members.first ?? 0) }
    let proof = Bottlenecks(of: problem, flows: flows, sharedChairs: shared, unplaced: unplaced)
    return ForecastSolution(
      flows: flows, sharedChairs: shared, unplaced: unplaced, totals: totals(),
      bottlenecks: proof.found(), ceiling: ceiling)
  }

  private func inOrder(_ chair: ForecastSolution.SharedChair) -> ForecastSolution.SharedChair {
    let order = chair.members.indices.sorted { chair.members[$0] < chair.members[$1] }
    return .init(
      share: chair.share, members: order.map { chair.members[$0] },
      claims: order.map { chair.claims[$0] })
  }

  private func totals() -> ForecastTotals {
    var totals = ForecastTotals()
    for (kind, ofKind) in counts.enumerated() {
      let people = problem.claimants[kind]
      for (claim, count) in ofKind.enumerated() where count > 0 {
        totals.placed += count
        if people.isProtected { totals.protectedPlaced += count }
        totals.byTier[people.claims[claim].tier, default: 0] += count
      }
    }
    return totals
  }
}
