/// The best flow through the gates in one branch of the search.
///
/// A post counted in hours is treated as so many chairs, the most heads its hours allow, and a
/// member of a job share may sit down alone as well as with others; so no placement within the
/// bounds is better, and if hours and limits are kept all the same, it is one.
struct Relaxation {
  /// Heads (or parties of several, where places are chairs) through each gate.
  let heads: [Int]
  /// Parties of each kind that sit down.
  let parties: [Int]
  /// By how much each limit is kept; below nought where somebody sits down twice.
  let slack: [Int]
  /// What no placement within the bounds can surpass, by the component's aims.
  let score: [Int]

  private static let source = 0
  private static let sink = 1

  /// Digits of a cost: bounds to keep, protected, placed, each tier, and last the hours used, so
  /// that of answers equally good the one is found that leaves most hours.
  private enum Digit {
    static let kept = 0
    static let protected = 1
    static let placed = 2
    static let firstTier = 3
  }

  /// Solves the branch; nil if its bounds cannot all be kept.
  init?(_ component: Component, _ gates: Gates, _ bounds: SearchBounds) {
    var bounds = bounds
    for pool in gates.pools {
      guard PoolLimits(component, gates, pool).tighten(&bounds) else { return nil }
    }

    let firstLimit = 2 + component.kinds.count
    let firstGate = firstLimit + component.limits.count - gates.routes
    let hoursDigit = Digit.firstTier + component.tiers.count
    var network = CostFlow(
      nodes: firstGate + gates.parent.count, digits: hoursDigit + 1)
    for (number, limit) in component.limits.enumerated() {
      _ = network.addArc(from: Self.source, to: firstLimit + number, room: limit.most, cost: [])
    }
    for (kind, party) in component.kinds.enumerated() {
      var cost: [CostFlow.Cost] = [
        (Digit.placed, -party.heads), (Digit.protected, -party.protectedHeads),
      ]
      for number in party.limits where bounds.paid[number] {
        let limit = component.limits[number]
        cost += [(Digit.placed, 1), (Digit.firstTier + limit.bestRank, 1)]
        if limit.isProtected { cost.append((Digit.protected, 1)) }
      }
      // Of a party's limits the first is kept by the network, the others by branching.
      _ = network.addArc(
        from: party.limits.first.map { firstLimit + $0 } ?? Self.source, to: 2 + kind,
        room: bounds.parties[kind], cost: cost)
    }

    let scale = Self.scale(of: component)
    var arcs: [[Int]] = []
    for gate in gates.parent.indices {
      var (start, cost): (Int, [CostFlow.Cost]) = (firstGate + gate, [])
      if gate < gates.routes {
        let route = component.routes[gate]
        start = 2 + route.kind
        cost += route.ranks.map { (Digit.firstTier + $0, -1) }
        if case .hours = component.capacities[route.place] {
          cost.append((hoursDigit, component.kinds[route.kind].size >> scale))
        }
      }
      let end = gates.parent[gate].map { firstGate + $0 } ?? Self.sink
      let (kept, most) = (bounds.lower[gate], bounds.upper[gate])
      var own: [Int] = []
      if kept > 0 {
        own.append(
          network.addArc(from: start, to: end, room: kept, cost: cost + [(Digit.kept, -1)]))
      }
      if most > kept {
        own.append(network.addArc(from: start, to: end, room: most - kept, cost: cost))
      }
      arcs.append(own)
    }

    network.fill(from: Self.source, to: Self.sink)
    let heads = arcs.map { $0.reduce(0) { $0 + network.flow(on: $1) } }
    guard zip(heads, bounds.lower).allSatisfy({ $0 >= $1 }) else { return nil }
    self.heads = heads
    let counts = Array(heads.prefix(gates.routes))
    parties = component.parties(in: counts)
    slack = component.slack(of: parties)
    var score = component.score(of: counts)
    for (number, limit) in component.limits.enumerated() where bounds.paid[number] {
      if limit.isProtected { score[0] += slack[number] }
      score[1] += slack[number]
      score[2 + limit.bestRank] += slack[number]
    }
    self.score = score
  }

  /// How far sizes are shifted so that sums along a path stay small.
  ///
  /// The last digit only chooses
  /// among answers equally good, so what the shift rounds away changes no result.
  private static func scale(of component: Component) -> Int {
    let largest = component.kinds.map(\.size).max() ?? 0
    return max(0, Int.bitWidth - largest.leadingZeroBitCount - 32)
  }
}
