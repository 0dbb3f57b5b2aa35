/// The exact search for the best placement in one component, by branch and bound.
///
/// A branch is a set of bounds, and its relaxation the best it could hold. The most promising
/// branch is looked at first, so the first relaxation that keeps all hours and seats nobody twice
/// is the best answer. One that does not is split in two, so that neither half holds it any
/// longer, or the halves say more about it. Without places counted in hours and job shares that
/// may be divided the first relaxation is the answer. Where many pools of hours share people, what
/// each could take does not add up to what all can, and linear programming goes on from there.
struct PlacementSearch {
  /// The best placement found, and what may still lie above it if the search was cut short.
  struct Answer {
    let placement: Placement
    let ceiling: [Int]?
  }

  /// The part of the effort that goes into bisecting: what closes that way, closes soon.
  private static let bisection = 20
  /// How many cells of a table linear programming computes in the time of weighing one route.
  private static let cells = 1_000

  let component: Component
  let gates: Gates
  private let mostFlows: Int
  /// How many cells linear programming may compute where bisecting does not suffice.
  private let mostWork: Int
  /// The effort that went into linear programming.
  private(set) var spent = 0
  private var flows = 0
  private var found: Placement

  /// Prepares the search; of `effort`, linear programming may use no more than is to spare.
  init(_ component: Component, effort: Int, spare: Int) {
    self.component = component
    gates = Gates(component)
    mostFlows = effort / Self.bisection / max(1, component.routes.count)
    let (work, isOver) = min(effort, spare).multipliedReportingOverflow(by: Self.cells)
    mostWork = isOver ? .max : work
    found = Placement(nobodyIn: component)
  }

  mutating func run() -> Answer {
    let answer = bisect()
    guard let ceiling = answer.ceiling, mostWork > 0, PackingSearch.canWeigh(component) else {
      return answer
    }
    var packing = PackingSearch(component, gates, found: answer.placement)
    let other = packing.run(mostWork: mostWork)
    spent = packing.work / Self.cells
    let lowest = other.map { $0.lexicographicallyPrecedes(ceiling) ? $0 : ceiling }
    let isOpen = lowest.map(packing.found.score.lexicographicallyPrecedes) ?? false
    return Answer(placement: packing.found, ceiling: isOpen ? lowest : nil)
  }

  private mutating func bisect() -> Answer {
    var open = SearchQueue()
    if let whole = weigh(SearchBounds(component, gates)) { open.add(whole) }
    flows = 0
    while let branch = open.popBest() {
      guard found.score.lexicographicallyPrecedes(branch.best.score) else { break }
      guard flows < mostFlows else {
        let (placement, ceiling) = (settled(), branch.best.score)
        let isBelow = placement.score.lexicographicallyPrecedes(ceiling)
        return Answer(placement: placement, ceiling: isBelow ? ceiling : nil)
      }
      for bounds in split(branch) {
        guard let half = weigh(bounds) else { continue }
        if found.score.lexicographicallyPrecedes(half.best.score) { open.add(half) }
      }
    }
    return Answer(placement: found, ceiling: nil)
  }

  /// The branch with the lowest ceiling that is known for it; nil if its bounds cannot be kept.
  private mutating func weigh(_ bounds: SearchBounds) -> Branch? {
    guard let best = relaxation(bounds) else { return nil }
    let twice = best.slack.indices.filter { best.slack[$0] < 0 }
    guard !twice.isEmpty else { return Branch(bounds: bounds, best: best) }
    settle(best, bounds)
    var paying = bounds
    for limit in twice { paying.paid[limit] = true }
    if found.score.lexicographicallyPrecedes(best.score), let other = relaxation(paying),
      other.score.lexicographicallyPrecedes(best.score)
    {
      settle(other, bounds)
      return Branch(bounds: bounds, best: other)
    }
    return Branch(bounds: bounds, best: best)
  }

  /// Solves a branch, and keeps the placement that comes of it if it is the best so far.
  private mutating func relaxation(_ bounds: SearchBounds) -> Relaxation? {
    flows += 1
    guard let relaxed = Relaxation(component, gates, bounds) else { return nil }
    let mended = Placement(mending: relaxed, component, gates)
    if found.score.lexicographicallyPrecedes(mended.score) { found = mended }
    return relaxed
  }

  /// Tries the placement in which those sit together who do so here, and no others.
  private mutating func settle(_ best: Relaxation, _ bounds: SearchBounds) {
    var bounds = bounds
    bounds.settle(best.parties, component)
    _ = relaxation(bounds)
  }

  // MARK: - Branching

  /// Two sets of bounds that between them hold every placement of a branch; none, if its bounds
  /// alone take too many hours.
  private func split(_ branch: Branch) -> [SearchBounds] {
    guard let pool = gates.pools.first(where: { takesTooLong($0, branch.best.heads) }) else {
      return divide(branch)
    }
    guard let (gate, count) = cut(pool, branch) else { return [] }
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

  /// The best placement that has no more of anyone in the hours than this one, nor other people
  /// together; so that, even when the search was cut short, nobody is left out who could simply be
  /// placed.
  private func settled() -> Placement {
    var placement = found
    while true {
      var bounds = SearchBounds(component, gates)
      for route in gates.pools.flatMap(\.inner) where route < gates.routes {
        bounds.upper[route] = placement.counts[route]
      }
      bounds.settle(component.parties(in: placement.counts), component)
      guard let relaxed = Relaxation(component, gates, bounds) else { return placement }
      let next = Placement(mending: relaxed, component, gates)
      guard placement.score.lexicographicallyPrecedes(next.score) else { return placement }
      placement = next
    }
  }
}
