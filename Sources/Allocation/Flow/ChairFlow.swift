/// Places the people of all plain groups at once, by one flow of least cost.
struct ChairFlow {
  /// How many people are placed on each row of the table of claims.
  let counts: [Int]
  /// The lowest prices that prove it.
  let prices: ForecastSolution.PriceList

  init(
    _ problem: ForecastProblem, _ table: ClaimTable, _ decided: DecidedSeats, _ groups: ChairGroups
  ) {
    let network = ChairNetwork(
      table, decided, groups, counts: problem.claimants.map(\.count))
    counts = Self.counts(network, problem, table, decided)
    prices = ChairPrices(problem, table, network, counts).list()
  }

  private static func counts(
    _ network: ChairNetwork, _ problem: ForecastProblem, _ table: ClaimTable,
    _ decided: DecidedSeats
  ) -> [Int] {
    let (source, sink, firstKind) = (0, 1, 2)
    let firstPlace = firstKind + network.kinds.count
    var isClaimed = [Bool](repeating: false, count: problem.places.count)
    for row in network.rows { isClaimed[table.place[row]] = true }
    let claimed = problem.places.indices.filter { isClaimed[$0] }
    let people = network.kinds.reduce(0) { $0 + problem.claimants[$1].count }
    let chairs = claimed.reduce(0) { $0 + decided.chairs(at: $1) }
    // The search goes out from whichever is scarcer: few of these stay free, and only the ways
    // from those that do are looked at.
    let isReversed = chairs < people

    // Whoever is placed is placed at one tier, so the last tier follows from the others.
    let digits = 2 + max(0, network.tiers.count - 1)
    var flow = CostFlow(nodes: firstPlace + problem.places.count, digits: digits)
    flow.reserve(arcs: network.rows.count + network.kinds.count + claimed.count)
    func add(_ start: Int, _ end: Int, room: Int, row: Int) {
      flow.addArc(
        from: isReversed ? end : start, to: isReversed ? start : end, room: room, row: row)
    }
    let free = flow.addRow([])
    let placed = flow.addRow([(1, -1)])
    let protected = flow.addRow([(0, -1), (1, -1)])
    let tiers = network.tiers.indices.map { rank in
      flow.addRow(2 + rank < digits ? [(2 + rank, -1)] : [])
    }
    for (number, kind) in network.kinds.enumerated() {
      for claim in network.claims(of: number) {
        let place = table.place[network.rows[claim]]
        add(
          firstKind + number, firstPlace + place,
          room: min(problem.claimants[kind].count, decided.chairs(at: place)),
          row: tiers[network.ranks[claim]])
      }
    }
    for (number, kind) in network.kinds.enumerated() {
      let people = problem.claimants[kind]
      add(
        source, firstKind + number, room: people.count,
        row: people.isProtected ? protected : placed)
    }
    for place in claimed {
      add(firstPlace + place, sink, room: decided.chairs(at: place), row: free)
    }
    flow.fill(
      from: isReversed ? sink : source, to: isReversed ? source : sink,
      by: [0..<min(3, digits)] + (3..<max(3, digits)).map { $0..<($0 + 1) })
    var counts = [Int](repeating: 0, count: table.place.count)
    for (claim, row) in network.rows.enumerated() { counts[row] = flow.flow(on: claim) }
    return counts
  }
}

extension DecidedSeats {
  /// The chairs that are left at a place.
  func chairs(at place: Int) -> Int {
    if case .chairs(let chairs) = capacities[place] { chairs } else { 0 }
  }
}
