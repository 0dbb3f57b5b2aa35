/// Turns parties that sit down back into people on claims.
struct Seating {
  private let problem: ForecastProblem
  private let table: ClaimTable
  private let parties: Parties
  /// How many people sit on each claim, all claims end to end.
  private var counts: [Int]
  /// Where the claims of each kind of people begin there.
  private let start: [Int]
  private var chairs: [ForecastSolution.SharedChair] = []
  /// The chairs in which decided people sit, with whoever joins them.
  private var decidedChairs: [ForecastSolution.SharedChair]
  /// How many of each kind of party have been taken from their job shares.
  private var taken: [Int]
  /// What was achieved before the search began: by decisions, and in plain groups.
  private(set) var totalsBefore = ForecastTotals()

  init(
    _ problem: ForecastProblem, _ table: ClaimTable, _ decided: DecidedSeats, _ plain: ChairFlow,
    _ parties: Parties
  ) {
    self.problem = problem
    self.table = table
    self.parties = parties
    var start: [Int] = []
    start.reserveCapacity(problem.claimants.count)
    var claims = 0
    for people in problem.claimants {
      start.append(claims)
      claims += people.claims.count
    }
    self.start = start
    counts = Array(repeating: 0, count: claims)
    taken = parties.all.map { _ in 0 }
    decidedChairs = decided.chairs.map {
      .init(share: $0.share, members: $0.members, claims: $0.claims)
    }
    for flow in decided.flows { counts[start[flow.claimants] + flow.claim] += flow.count }
    for (row, count) in plain.counts.enumerated() where count > 0 {
      counts[start[table.kind[row]] + table.claim[row]] += count
    }
    totalsBefore = totals(of: flows())
  }

  /// Seats what a component's routes carry.
  mutating func seat(_ flows: [Int], on component: Component) {
    for (route, flow) in zip(component.routes, flows) where flow > 0 {
      let party = parties.all[route.party]
      let way = party.routes[route.way]
      for seat in way.seats { counts[start[seat.claimants] + seat.claim] += flow }
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
  func solution(
    ceiling: ForecastTotals?, prices: ForecastSolution.PriceList
  ) -> ForecastSolution {
    let flows = flows()
    var unplaced = problem.claimants.map(\.count)
    for flow in flows { unplaced[flow.claimants] -= flow.count }
    let shared = (decidedChairs.filter { $0.members.count > 1 } + chairs).map(inOrder)
      .sorted { ($0.share, $0.members.first ?? 0) < ($1.share, $1.members.first ?? 0) }
    let proof = Bottlenecks(
      of: problem, table, flows: flows, sharedChairs: shared, unplaced: unplaced)
    return ForecastSolution(
      flows: flows, sharedChairs: shared, unplaced: unplaced, totals: totals(of: flows),
      bottlenecks: proof.found(), ceiling: ceiling, prices: prices)
  }

  private func flows() -> [ForecastSolution.Flow] {
    var flows: [ForecastSolution.Flow] = []
    for (kind, first) in start.enumerated() {
      let end = kind + 1 < start.count ? start[kind + 1] : counts.count
      for position in first..<end where counts[position] > 0 {
        flows.append(.init(claimants: kind, claim: position - first, count: counts[position]))
      }
    }
    return flows
  }

  private func inOrder(_ chair: ForecastSolution.SharedChair) -> ForecastSolution.SharedChair {
    let order = chair.members.indices.sorted { chair.members[$0] < chair.members[$1] }
    return .init(
      share: chair.share, members: order.map { chair.members[$0] },
      claims: order.map { chair.claims[$0] })
  }

  private func totals(of flows: [ForecastSolution.Flow]) -> ForecastTotals {
    var totals = ForecastTotals()
    // Flows of one tier often follow one another, and are added up before they are entered.
    var (tier, placed) = (0, 0)
    for flow in flows {
      let isProtected = problem.claimants[flow.claimants].isProtected
      let next = problem.claimants[flow.claimants].claims[flow.claim].tier
      if next != tier {
        totals.byTier[tier, default: 0] += placed
        (tier, placed) = (next, 0)
      }
      placed += flow.count
      totals.placed += flow.count
      if isProtected { totals.protectedPlaced += flow.count }
    }
    totals.byTier[tier, default: 0] += placed
    totals.byTier = totals.byTier.filter { $0.value != 0 }
    return totals
  }
}
