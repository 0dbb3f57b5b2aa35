/// A component as rows of whole numbers: the question put to linear programming.
///
/// Beside the heads on each route there are two more kinds of columns. A *fill* is the number of
/// people of the same hours in one post; once all fills are whole, the rest is a flow, so only fills
/// need be searched. An *aim* is one number of the score, so that an aim that is settled becomes a
/// bound on its column.
struct PackingModel {
  /// One equation: its columns with their factors, among them one that is in no other row.
  struct Row {
    var terms: [(column: Int, factor: Int)]
    let total: Int
    /// The column that stands in this row only, with factor 1.
    let own: Int
    /// What the row is divided by where floating point is used.
    let scale: Int
  }

  private(set) var rows: [Row] = []
  /// The most that each column may be; nil for what is left over in a row.
  private(set) var upper: [Int?]
  /// The columns that are searched: fills, and routes that are alone in theirs.
  private(set) var fills: [Int] = []
  /// The hours of one head in each fill.
  private(set) var fillSizes: [Int] = []
  /// The column of each aim, in the order of the score; nil where the aims before settle it.
  private(set) var aims: [Int?]

  /// Poses a component's question.
  init(_ component: Component) {
    upper = component.routes.map(\.most)
    aims = []
    for (place, capacity) in component.capacities.enumerated() {
      let own = component.routes.indices.filter { component.routes[$0].place == place }
      switch capacity {
      case .chairs(let chairs):
        addLimit(own.map { ($0, 1) }, most: chairs)
      case .hours(let hours):
        addPool(own, hours: hours, of: component)
      }
    }
    var routesOf = component.kinds.map { _ in [Int]() }
    for (route, way) in component.routes.enumerated() { routesOf[way.kind].append(route) }
    for (kind, routes) in routesOf.enumerated() where routes.count > 1 {
      addLimit(routes.map { ($0, 1) }, most: component.kinds[kind].count)
    }
    for limit in component.limits {
      addLimit(limit.kinds.flatMap { routesOf[$0] }.map { ($0, 1) }, most: limit.most)
    }
    addAims(of: component)
  }

  private mutating func addPool(_ own: [Int], hours: Int, of component: Component) {
    let size = { (route: Int) in component.kinds[component.routes[route].kind].size }
    let bySize = Dictionary(grouping: own.filter { size($0) > 0 }, by: size)
    let shared = bySize.keys.reduce(0, Self.greatestDivisor)
    guard shared > 0 else { return }
    var terms: [(column: Int, factor: Int)] = []
    var parts: [ReachableHours.Part] = []
    for (size, routes) in bySize.sorted(by: { $0.key > $1.key }) {
      let count = routes.reduce(0) { $0 + component.routes[$1].most }
      let most = min(count, hours / size)
      parts.append(.init(size: size / shared, count: most))
      var fill = routes[0]
      if routes.count > 1 {
        fill = add(column: most)
        rows.append(
          Row(terms: [(fill, 1)] + routes.map { ($0, -1) }, total: 0, own: fill, scale: 1))
      }
      fills.append(fill)
      fillSizes.append(size)
      // Every row's own column stands in that row only, so it speaks of routes and not of fills.
      terms += routes.map { ($0, size / shared) }
    }
    let most = ReachableHours(parts, upTo: hours / shared).most
    addLimit(terms, most: most)
  }

  private mutating func addLimit(_ terms: [(column: Int, factor: Int)], most: Int) {
    let left = add(column: nil)
    rows.append(
      Row(
        terms: terms + [(left, 1)], total: most, own: left,
        scale: terms.map(\.factor).max() ?? 1))
  }

  private mutating func addAims(of component: Component) {
    let digits = 2 + component.tiers.count
    for digit in 0..<digits {
      let terms = component.routes.enumerated().compactMap { number, route -> (Int, Int)? in
        let kind = component.kinds[route.kind]
        let amount =
          switch digit {
          case 0: kind.protectedHeads
          case 1: kind.heads
          default: route.ranks.count { $0 == digit - 2 }
          }
        return amount == 0 ? nil : (number, -amount)
      }
      // The last tier has everybody who is placed and has none of the others.
      guard !terms.isEmpty, digit < digits - 1 || digits == 2 else {
        aims.append(nil)
        continue
      }
      let most = component.kinds.reduce(0) { $0 + $1.count * $1.heads }
      let aim = add(column: most)
      rows.append(Row(terms: [(aim, 1)] + terms, total: 0, own: aim, scale: 1))
      aims.append(aim)
    }
  }

  private mutating func add(column most: Int?) -> Int {
    upper.append(most)
    return upper.count - 1
  }

  private static func greatestDivisor(_ one: Int, _ other: Int) -> Int {
    var (one, other) = (one, other)
    while other != 0 { (one, other) = (other, one % other) }
    return one
  }
}
