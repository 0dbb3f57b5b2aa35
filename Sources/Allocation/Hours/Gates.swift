/// The counts of heads that the search may bound, each a gate on the way into a post.
///
/// Every route is a gate, and every post is one. Between them, in a post counted in hours, stand
/// a gate for all its protected (or other) claimants and one for each tier among these: bounding
/// such a count says far more about the hours than bounding one kind of people at a time.
struct Gates {
  /// A post whose places are counted in hours.
  struct Pool {
    let hours: Int
    /// The gate of the whole post.
    let root: Int
    /// The gate of its protected claimants, where it has others too.
    var protected: Int?
    /// All gates below the root, the widest first, and of equal width in the order of aims.
    var inner: [Int] = []
  }

  /// How many gates are routes; these come first and are numbered like the routes.
  let routes: Int
  /// The gate each one leads into; nil for the gate of a post.
  private(set) var parent: [Int?]
  /// The gates that lead into each.
  private(set) var children: [[Int]]
  /// The gates of the posts, numbered like the component's capacities.
  let roots: Range<Int>
  private(set) var pools: [Pool] = []

  init(_ component: Component) {
    routes = component.routes.count
    roots = routes..<(routes + component.capacities.count)
    parent = Array(repeating: nil, count: roots.upperBound)
    children = Array(repeating: [], count: roots.upperBound)

    var routesTo = component.capacities.map { _ in [Int]() }
    for (route, way) in component.routes.enumerated() { routesTo[way.place].append(route) }
    for (place, capacity) in component.capacities.enumerated() {
      let own = routesTo[place]
      switch capacity {
      case .chairs: for route in own { connect(route, to: routes + place) }
      case .hours(let hours): addPool(at: routes + place, hours: hours, routes: own, of: component)
      }
    }
  }

  private mutating func addPool(
    at root: Int, hours: Int, routes own: [Int], of component: Component
  ) {
    var pool = Pool(hours: hours, root: root)
    var tierGates: [Int] = []
    let isProtected = { component.kinds[component.routes[$0].kind].isProtected }
    let callers = [own.filter(isProtected), own.filter { !isProtected($0) }]
      .filter { !$0.isEmpty }
    for (order, caller) in callers.enumerated() {
      let callGate = callers.count == 1 ? root : add(into: root)
      if callers.count > 1 {
        pool.inner.append(callGate)
        if order == 0 { pool.protected = callGate }
      }
      let ranks = Set(caller.map { component.routes[$0].rank }).sorted()
      for rank in ranks {
        let tierGate = ranks.count == 1 ? callGate : add(into: callGate)
        if ranks.count > 1 { tierGates.append(tierGate) }
        for route in caller where component.routes[route].rank == rank {
          connect(route, to: tierGate)
        }
      }
    }
    let size = { component.kinds[component.routes[$0].kind].size }
    pool.inner += tierGates
    pool.inner += own.sorted { (size($1), $0) < (size($0), $1) }
    pools.append(pool)
  }

  private mutating func add(into parent: Int) -> Int {
    self.parent.append(nil)
    children.append([])
    connect(children.count - 1, to: parent)
    return children.count - 1
  }

  private mutating func connect(_ gate: Int, to parent: Int) {
    self.parent[gate] = parent
    children[parent].append(gate)
  }
}
