/// The fewest and the most heads that may pass each gate, in one branch of the search.
struct GateBounds {
  var lower: [Int]
  var upper: [Int]

  /// The bounds that follow from the problem itself.
  init(_ component: Component, _ gates: Gates) {
    lower = Array(repeating: 0, count: gates.parent.count)
    upper = Array(repeating: component.kinds.reduce(0) { $0 + $1.count }, count: lower.count)
    for (route, gate) in zip(component.routes, 0...) { upper[gate] = route.most }
    for (capacity, root) in zip(component.capacities, gates.roots) {
      if case .chairs(let chairs) = capacity { upper[root] = chairs }
    }
  }
}
