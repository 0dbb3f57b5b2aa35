/// Places the people of all plain groups at once, by one flow of least cost.
struct ChairFlow {
  /// How many people are placed on each row of the table of claims.
  let counts: [Int]
  /// The lowest prices that prove it.
  let prices: ForecastSolution.PriceList

  init(
    _ problem: ForecastProblem, _ table: ClaimTable, _ decided: DecidedSeats, _ groups: ChairGroups
  ) {
    let network = ChairNetwork(table, decided, groups, counts: problem.claimants.map(\.count))
    var pipes = ChairPipes(problem, table, decided, network)
    counts = pipes.counts(table.place.count)
    prices = ChairPrices(problem, table, network, counts).list()
  }
}

/// The network in which people flow to chairs.
private struct ChairPipes {
  private let network: ChairNetwork
  private let isReversed: Bool
  private let digits: Int
  private var flow: CostFlow

  private static let (source, sink, firstKind) = (0, 1, 2)

  /// So many digits are settled at once: more make ever more ways of different cost, and fewer
  /// let the flow be found once more for each tier.
  private static let atOnce = 4

  init(
    _ problem: ForecastProblem, _ table: ClaimTable, _ decided: DecidedSeats,
    _ network: ChairNetwork
  ) {
    self.network = network
    var isClaimed = [Bool](repeating: false, count: problem.places.count)
    for row in network.rows { isClaimed[table.place[row]] = true }
    let claimed = problem.places.indices.filter { isClaimed[$0] }
    // The search goes out from whichever is scarcer: few of these stay free, and only the ways
    // from those that do are looked at.
    isReversed =
      claimed.reduce(0) { $0 + decided.chairs(at: $1) }
      < network.kinds.reduce(0) { $0 + problem.claimants[$1].count }
    // Whoever is placed is placed at one tier, so the last tier follows from the others.
    digits = 2 + max(0, network.tiers.count - 1)
    let firstPlace = Self.firstKind + network.kinds.count
    flow = CostFlow(nodes: firstPlace + problem.places.count, digits: digits)
    flow.reserve(arcs: network.rows.count + network.kinds.count + claimed.count)

    let free = flow.addRow([])
    let placed = flow.addRow([(1, -1)])
    let protected = flow.addRow([(0, -1), (1, -1)])
    let tiers = (2..<(2 + network.tiers.count)).map { $0 < digits ? flow.addRow([($0, -1)]) : free }
    // The claims come first, so that they are numbered as the network numbers them.
    for (number, kind) in network.kinds.enumerated() {
      for claim in network.claims(of: number) {
        let place = table.place[network.rows[claim]]
        add(
          Self.firstKind + number, firstPlace + place,
          room: min(problem.claimants[kind].count, decided.chairs(at: place)),
          row: tiers[network.ranks[claim]])
      }
    }
    for (number, kind) in network.kinds.enumerated() {
      let people = problem.claimants[kind]
      add(
        Self.source, Self.firstKind + number, room: people.count,
        row: people.isProtected ? protected : placed)
    }
    for place in claimed {
      add(firstPlace + place, Self.sink, room: decided.chairs(at: place), row: free)
    }
  }

  private mutating func add(_ start: Int, _ end: Int, room: Int, row: Int) {
    flow.addArc(
      from: isReversed ? end : start, to: isReversed ? start : end, room: room, row: row)
  }

  /// How many people are placed on each of so many rows of the table of claims.
  mutating func counts(_ rows: Int) -> [Int] {
    let joint = min(Self.atOnce, digits)
    flow.fill(
      from: isReversed ? Self.sink : Self.source, to: isReversed ? Self.source : Self.sink,
      by: [0..<joint] + (joint..<digits).map { $0..<($0 + 1) })
    var counts = [Int](repeating: 0, count: rows)
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
