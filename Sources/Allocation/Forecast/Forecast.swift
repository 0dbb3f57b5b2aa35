extension ForecastProblem {
  /// Ample for a few pools that share people, and a matter of seconds where it does not suffice.
  public static let usualEffort = 500_000

  /// Finds the best placement there is, and why nobody else can be placed.
  ///
  /// Places counted in chairs are always solved outright. Places counted in hours need a search,
  /// which may take long where many people share several of them. `effort` bounds it: so many
  /// branches times routes are weighed for each connected group, and an answer cut short carries
  /// a `ceiling`. The same problem and effort give the same answer.
  public func solve(effort: Int = ForecastProblem.usualEffort) -> ForecastSolution {
    var flows: [ForecastSolution.Flow] = []
    var unplaced = claimants.map(\.count)
    var totals = ForecastTotals()
    var ceiling = ForecastTotals()
    var isProven = true

    for component in components() {
      let answer = HoursSearch(component, effort: effort).run()
      for (route, count) in zip(component.routes, answer.placement.counts) where count > 0 {
        flows.append(.init(claimants: route.claimants, claim: route.claim, count: count))
        unplaced[route.claimants] -= count
      }
      totals += component.totals(of: answer.placement.score)
      ceiling += component.totals(of: answer.ceiling ?? answer.placement.score)
      isProven = isProven && answer.ceiling == nil
    }

    flows.sort { ($0.claimants, $0.claim) < ($1.claimants, $1.claim) }
    return ForecastSolution(
      flows: flows, unplaced: unplaced, totals: totals,
      bottlenecks: Bottlenecks(of: self, flows: flows, unplaced: unplaced).found(),
      ceiling: isProven ? nil : ceiling)
  }
}
