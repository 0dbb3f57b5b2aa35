extension ForecastProblem {
  /// Ample for a few pools that share people, and a matter of seconds where it does not suffice.
  public static let usualEffort = 500_000

  /// Finds the best placement there is, and why nobody else can be placed.
  ///
  /// Places counted in chairs are always solved outright, where the members of a job share have
  /// equal claims or none; and where nobody might share a chair, prices prove the answer. Places
  /// counted in hours, and people who may do better together or apart, need a search, which may
  /// take long where many people share several of them. `effort` bounds it: so many flows times
  /// routes are weighed for each connected group, and an answer cut short carries a `ceiling`. The
  /// same problem and effort give the same answer.
  public func solve(effort: Int = ForecastProblem.usualEffort) -> ForecastSolution {
    let listed = listedMembers()
    let decided = DecidedSeats(self, members: listed)
    let table = ClaimTable(self)
    let groups = ChairGroups(self, table, decided)
    let plain = ChairFlow(self, table, decided, groups)
    let parties = Parties(self, table, decided, members: listed, besides: groups)
    var seating = Seating(self, table, decided, plain, parties)
    var ceiling = parties.doubt
    var isProven = parties.doubt == ForecastTotals()

    // Many groups that cannot be closed take no longer between them than a few.
    var spare = effort.multipliedReportingOverflow(by: 4).overflow ? effort : 4 * effort
    for component in parties.components() {
      var search = PlacementSearch(component, effort: effort, spare: spare)
      let answer = search.run()
      spare -= search.spent
      seating.seat(answer.placement.counts, on: component)
      ceiling += component.totals(of: answer.ceiling ?? answer.placement.score)
      isProven = isProven && answer.ceiling == nil
    }

    ceiling += seating.totalsBefore
    return seating.solution(ceiling: isProven ? nil : ceiling, prices: plain.prices)
  }
}
