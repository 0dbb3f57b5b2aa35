/// The best flow through the gates in one branch of the search.
///
/// A post counted in hours is treated as so many chairs, the most heads its hours allow; so no
/// placement within the bounds is better, and if the hours are kept all the same, it is one.
struct Relaxation {
  /// Heads through each gate.
  let heads: [Int]
  /// What the flow achieves, by the component's aims.
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
  init?(_ component: Component, _ gates: Gates, _ bounds: GateBounds) {
    var bounds = bounds
    for pool in gates.pools {
      guard PoolLimits(component, gates, pool).tighten(&bounds) else { return nil }
    }

    let firstGate = 2 + component.kinds.count - gates.routes
    let hoursDigit = Digit.firstTier + component.tiers.count
    var network = CostFlow(
      nodes: firstGate + gates.parent.count, digits: hoursDigit + 1)
    for (kind, people) in component.kinds.enumerated() {
      var cost: [CostFlow.Cost] = [(Digit.placed, -1)]
      if people.isProtected { cost.append((Digit.protected, -1)) }
      _ = network.addArc(from: Self.source, to: 2 + kind, room: people.count, cost: cost)
    }

    let scale = Self.scale(of: component)
    var arcs: [[Int]] = []
    for gate in gates.parent.indices {
      var (start, cost): (Int, [CostFlow.Cost]) = (firstGate + gate, [])
      if gate < gates.routes {
        let route = component.routes[gate]
        start = 2 + route.kind
        cost.append((Digit.firstTier + route.rank, -1))
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
    score = component.score(of: Array(heads.prefix(gates.routes)))
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
