extension Placement {
  /// Takes away what members do alone, as far as they sit with others too.
  mutating func separate(_ slack: [Int], _ component: Component) {
    var slack = slack
    let heads = { component.kinds[component.routes[$0].kind].heads }
    let own = Self.routesOfSharers(in: component).sorted { (heads($0), $0) < (heads($1), $1) }
    for route in own where counts[route] > 0 {
      let limits = component.kinds[component.routes[route].kind].limits
      let excess = limits.map { -slack[$0] }.max() ?? 0
      guard excess > 0 else { continue }
      let count = min(counts[route], excess)
      counts[route] -= count
      for limit in limits { slack[limit] += count }
    }
  }

  /// Seats members who have no place beside others of their job share who sit in a chair already.
  mutating func joinUp(_ component: Component) {
    let own = Self.routesOfSharers(in: component)
    let atPlace = Dictionary(grouping: own) { component.routes[$0].place }
    var slack = component.slack(of: component.parties(in: counts))
    for wider in own {
      let limits = component.kinds[component.routes[wider].kind].limits
      guard limits.count > 1 else { continue }
      for narrower in atPlace[component.routes[wider].place] ?? [] where counts[narrower] > 0 {
        let seated = component.kinds[component.routes[narrower].kind].limits
        let joining = limits.filter { !seated.contains($0) }
        guard !joining.isEmpty, joining.count == limits.count - seated.count else { continue }
        let count = joining.reduce(counts[narrower]) { min($0, slack[$1]) }
        guard count > 0 else { continue }
        counts[narrower] -= count
        counts[wider] += count
        for limit in joining { slack[limit] -= count }
      }
    }
  }

  private static func routesOfSharers(in component: Component) -> [Int] {
    component.routes.indices.filter {
      !component.kinds[component.routes[$0].kind].limits.isEmpty
    }
  }
}
