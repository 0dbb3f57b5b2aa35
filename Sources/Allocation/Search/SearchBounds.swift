/// What one branch of the search allows: the fewest and the most heads that may pass each gate,
/// and the most parties of each kind.
struct SearchBounds {
  var lower: [Int]
  var upper: [Int]
  /// The most parties of each kind.
  var parties: [Int]
  /// The limits whose members are paid for once, whether they sit down or not.
  ///
  /// A member who sits down twice in an answer makes it look better than any real one. Paid for
  /// beforehand at the best that can be had alone, sitting down a second time gains nothing.
  var paid: [Bool]

  /// The bounds that follow from the problem itself.
  init(_ component: Component, _ gates: Gates) {
    lower = Array(repeating: 0, count: gates.parent.count)
    upper = Array(repeating: component.kinds.reduce(0) { $0 + $1.count }, count: lower.count)
    for (route, gate) in zip(component.routes, 0...) { upper[gate] = route.most }
    for (capacity, root) in zip(component.capacities, gates.roots) {
      if case .chairs(let chairs) = capacity { upper[root] = chairs }
    }
    parties = component.kinds.map(\.count)
    paid = component.limits.map { _ in false }
  }

  /// Allows as many parties of several people as sit down in an answer, and leaves the others of
  /// their job shares to sit apart: nobody can then sit down twice.
  mutating func settle(_ parties: [Int], _ component: Component) {
    var left = component.limits.map(\.most)
    let order = component.kinds.indices.filter { !component.kinds[$0].limits.isEmpty }
      .sorted { (component.kinds[$1].heads, $0) < (component.kinds[$0].heads, $1) }
    for kind in order {
      let (limits, isCouple) = (component.kinds[kind].limits, component.kinds[kind].heads > 1)
      let free = limits.map { left[$0] }.min() ?? 0
      let most = min(self.parties[kind], isCouple ? parties[kind] : free, free)
      self.parties[kind] = max(0, most)
      if isCouple { for limit in limits { left[limit] -= max(0, most) } }
    }
    paid = paid.map { _ in false }
  }
}
