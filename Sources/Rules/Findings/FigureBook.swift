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
  /// The figures that add into a scope.
  private let inside: [String: [Figure]]
  /// The figures that break another one down, by that one.
  private let breakdowns: [Key: [Figure]]

  init(_ figures: [Figure]) {
    all = figures
    var seen: Set<String?> = []
    tables = figures.map(\.table).filter { seen.insert($0).inserted }
    inside = Dictionary(grouping: figures.filter { $0.partOf != nil }) { $0.partOf ?? "" }
    breakdowns = Dictionary(grouping: figures.filter { $0.measure.contains(":") }) { figure in
      let whole = figure.measure.prefix { $0 != ":" }
      return Key(table: figure.table, scope: figure.scope, measure: String(whole))
    }
    byKey = Dictionary(
      figures.map { (Key(table: $0.table, scope: $0.scope, measure: $0.measure), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The figure of a measure for the same scope in the same table.
  func sibling(of figure: Figure, _ measure: String) -> Figure? {
    byKey[Key(table: figure.table, scope: figure.scope, measure: measure)]
  }

  /// The figures that break another one down (`saving:DSG`), in the order of the file.
  func breakdown(of figure: Figure) -> [Figure] {
    breakdowns[Key(table: figure.table, scope: figure.scope, measure: figure.measure)] ?? []
  }

  /// The figures of a measure in one table that add into a scope, where every scope that adds into
  /// it prints one: a sum of only some of them says nothing.
  func parts(of scope: String, in table: String?, _ measure: String) -> [(Figure, Decimal5)]? {
    let parts = (inside[scope] ?? []).filter { $0.table == table }
    let scopes = Set(parts.map(\.scope))
    var found: [(Figure, Decimal5)] = []
    for figure in parts where figure.measure == measure {
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
      let parts = Set((inside[next] ?? []).map(\.scope))
      if parts.isEmpty { found.insert(next) } else { waiting += parts }
    }
    return found
  }
}
