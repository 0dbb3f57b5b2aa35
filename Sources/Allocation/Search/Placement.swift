/// Heads on each route of a component such that every capacity is kept.
struct Placement {
  var counts: [Int]
  private(set) var score: [Int]

  /// Makes a placement of nobody.
  init(nobodyIn component: Component) {
    counts = component.routes.map { _ in 0 }
    score = component.score(of: counts)
  }

  /// Makes a placement of a flow that may take too many hours or seat somebody twice: the people
  /// with the longest hours give way first, the protected last; then whoever still fits somewhere
  /// is put there.
  init(mending relaxation: Relaxation, _ component: Component, _ gates: Gates) {
    counts = Array(relaxation.heads.prefix(gates.routes))
    score = []
    if !component.limits.isEmpty { separate(relaxation.slack, component) }
    for place in component.capacities.indices { trim(place, component) }
    fillUp(component)
    if !component.limits.isEmpty { joinUp(component) }
    score = component.score(of: counts)
  }

  /// Makes a placement of counts that keep every limit: whoever still fits somewhere joins them.
  init(filling counts: [Int], _ component: Component) {
    self.counts = counts
    score = []
    for place in component.capacities.indices { trim(place, component) }
    fillUp(component)
    if !component.limits.isEmpty { joinUp(component) }
    score = component.score(of: self.counts)
  }

  private mutating func trim(_ place: Int, _ component: Component) {
    guard case .hours(let hours) = component.capacities[place] else { return }
    let own = component.routes.indices.filter { component.routes[$0].place == place }
    var excess = own.reduce(-Int128(hours)) { sum, route in
      sum + Int128(counts[route]) * Int128(component.kinds[component.routes[route].kind].size)
    }
    let order = own.sorted { one, other in
      let (first, second) = (component.routes[one], component.routes[other])
      let (shorter, longer) = (component.kinds[first.kind], component.kinds[second.kind])
      if shorter.isProtected != longer.isProtected { return !shorter.isProtected }
      return (longer.size, second.rank, one) < (shorter.size, first.rank, other)
    }
    for route in order where excess > 0 {
      let size = Int128(component.kinds[component.routes[route].kind].size)
      guard size > 0 else { continue }
      let count = min(Int128(counts[route]), (excess + size - 1) / size)
      counts[route] -= Int(count)
      excess -= count * size
    }
  }

  private mutating func fillUp(_ component: Component) {
    let parties = component.parties(in: counts)
    var waiting = zip(component.kinds, parties).map { $0.count - $1 }
    var slack = component.slack(of: parties)
    var left = component.capacities.map { capacity in
      switch capacity {
      case .chairs(let chairs): Int128(chairs)
      case .hours(let hours): Int128(hours)
      }
    }
    func need(_ route: Component.Route) -> Int128 {
      guard case .hours = component.capacities[route.place] else { return 1 }
      return Int128(component.kinds[route.kind].size)
    }
    for (route, count) in zip(component.routes, counts) {
      left[route.place] -= Int128(count) * need(route)
    }
    let order = component.routes.indices.sorted { one, other in
      let (first, second) = (component.routes[one], component.routes[other])
      let (ahead, behind) = (component.kinds[first.kind], component.kinds[second.kind])
      if ahead.isProtected != behind.isProtected { return ahead.isProtected }
      return (-ahead.heads, ahead.size, first.rank, one)
        < (-behind.heads, behind.size, second.rank, other)
    }
    for number in order {
      let route = component.routes[number]
      let limits = component.kinds[route.kind].limits
      let wanted = Int128(limits.reduce(waiting[route.kind]) { min($0, slack[$1]) })
      let need = need(route)
      let count = need == 0 ? wanted : min(wanted, left[route.place] / need)
      guard count > 0 else { continue }
      counts[number] += Int(count)
      waiting[route.kind] -= Int(count)
      for limit in limits { slack[limit] -= Int(count) }
      left[route.place] -= count * need
    }
  }
}
