import Restructure

/// The printed figures by table, scope and measure.
struct FigureBook {
  private struct Key: Hashable {
    let table: String?
    let scope: String
    let measure: String
  }

  let all: [Figure]
  /// The tables in the order in which figures.csv first names them.
  let tables: [String?]
  private let byKey: [Key: Figure]

  init(_ figures: [Figure]) {
    all = figures
    var tables: [String?] = []
    for figure in figures where !tables.contains(figure.table) { tables.append(figure.table) }
    self.tables = tables
    byKey = Dictionary(
      figures.map { (Key(table: $0.table, scope: $0.scope, measure: $0.measure), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The figure of a measure for the same scope in the same table.
  func sibling(of figure: Figure, _ measure: String) -> Figure? {
    byKey[Key(table: figure.table, scope: figure.scope, measure: measure)]
  }

  /// The figures of a measure in one table that add into a scope, where every scope that adds into
  /// it prints one: a sum of only some of them says nothing.
  func parts(of scope: String, in table: String?, _ measure: String) -> [(Figure, Decimal5)]? {
    let inside = all.filter { $0.partOf == scope && $0.table == table }
    let scopes = Set(inside.map(\.scope))
    var found: [(Figure, Decimal5)] = []
    for figure in inside where figure.measure == measure {
      guard let stated = figure.stated else { return nil }
      found.append((figure, stated))
    }
    return scopes.isEmpty || found.count != scopes.count ? nil : found
  }

  /// The scopes at the bottom: those that add into this one, and into those.
  func services(within scope: String) -> Set<String> {
    var found: Set<String> = []
    var waiting = [scope]
    var seen: Set<String> = []
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      let parts = Set(all.filter { $0.partOf == next }.map(\.scope))
      if parts.isEmpty { found.insert(next) } else { waiting += parts }
    }
    return found
  }
}
