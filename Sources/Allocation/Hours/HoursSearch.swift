/// The exact search for the best placement in one component, by branch and bound.
///
/// A branch is a set of bounds on the gates, and its relaxation the best it could hold. The most
/// promising branch is looked at first, so the first relaxation that keeps all hours is the best
/// answer. One that does not is split in two at a gate, so that neither half holds it any longer,
/// or the halves say more about the hours. Without places counted in hours the first relaxation
/// is the answer.
struct HoursSearch {
  /// The best placement found, and what may still lie above it if the search was cut short.
  struct Answer {
    let placement: Placement
    let ceiling: [Int]?
  }

  private let component: Component
  private let gates: Gates
  private let mostBranches: Int

  init(_ component: Component, effort: Int) {
    self.component = component
    gates = Gates(component)
    mostBranches = effort / max(1, component.routes.count)
  }

  func run() -> Answer {
    let whole = GateBounds(component, gates)
    guard let relaxed = Relaxation(component, gates, whole) else {
      // Not reached: bounds that ask for nothing can always be kept.
      return Answer(placement: Placement(nobodyIn: component), ceiling: nil)
    }
    var found = Placement(mending: relaxed, component, gates)
    var open = SearchQueue()
    open.add(Branch(bounds: whole, best: relaxed))
    var branches = 0

    while let branch = open.popBest() {
      guard found.score.lexicographicallyPrecedes(branch.best.score) else { break }
      guard branches < mostBranches else {
        return Answer(placement: settled(found), ceiling: branch.best.score)
      }
      for bounds in split(branch) {
        branches += 1
        guard let relaxed = Relaxation(component, gates, bounds) else { continue }
        let mended = Placement(mending: relaxed, component, gates)
        if found.score.lexicographicallyPrecedes(mended.score) { found = mended }
        if found.score.lexicographicallyPrecedes(relaxed.score) {
          open.add(Branch(bounds: bounds, best: relaxed))
        }
      }
    }
    return Answer(placement: found, ceiling: nil)
  }

  // MARK: - Branching

  /// Two sets of bounds that between them hold every placement of a branch whose relaxation
  /// takes too many hours; none, if its bounds alone take too many.
  private func split(_ branch: Branch) -> [GateBounds] {
    guard let pool = gates.pools.first(where: { takesTooLong($0, branch.best.heads) }),
      let (gate, count) = cut(pool, branch)
    else { return [] }
    var (fewer, more) = (branch.bounds, branch.bounds)
    fewer.upper[gate] = count - 1
    more.lower[gate] = count
    return [fewer, more]
  }

  private func takesTooLong(_ pool: Gates.Pool, _ heads: [Int]) -> Bool {
    let hours = pool.inner.reduce(Int128(0)) { sum, gate in
      guard gate < gates.routes else { return sum }
      return sum + Int128(heads[gate]) * Int128(component.kinds[component.routes[gate].kind].size)
    }
    return hours > Int128(pool.hours)
  }

  /// The gate to split at, and the count from which the second half begins.
  private func cut(_ pool: Gates.Pool, _ branch: Branch) -> (gate: Int, count: Int)? {
    let limits = PoolLimits(component, gates, pool)
    let (bounds, heads) = (branch.bounds, branch.best.heads)
    let loose = pool.inner.filter { bounds.lower[$0] < heads[$0] }

    // The protected come first, so as many as possible of them is nearly always the right half.
    if let gate = pool.protected, loose.contains(gate) {
      return (
        gate, limits.threshold(at: gate, upTo: heads[gate], against: 0, bounds) ?? heads[gate]
      )
    }
    // From this count on fewer heads fit than the relaxation has: both halves exclude it.
    for gate in loose {
      let total = heads[pool.root]
      if let count = limits.threshold(at: gate, upTo: heads[gate], against: total, bounds) {
        return (gate, count)
      }
    }
    // No single count shows it, so fix one and look again.
    return loose.first.map { ($0, heads[$0]) }
  }

  // MARK: - Cut short

  /// The best placement that has no more of anyone in the hours than this one; so that, even
  /// when the search was cut short, nobody is left out who could simply be placed.
  private func settled(_ placement: Placement) -> Placement {
    var placement = placement
    while true {
      var bounds = GateBounds(component, gates)
      for route in gates.pools.flatMap(\.inner) where route < gates.routes {
        bounds.upper[route] = placement.counts[route]
      }
      guard let relaxed = Relaxation(component, gates, bounds) else { return placement }
      let next = Placement(mending: relaxed, component, gates)
      guard placement.score.lexicographicallyPrecedes(next.score) else { return placement }
      placement = next
    }
  }
}
