import Restructure

/// Printed figures contradict one another or the tables.
///
/// Nothing is corrected: the sum is shown, and people decide which figure is wrong. Gross posts
/// lost, net FTE and heads affected are different measures and are never held against each other.
enum FiguresDisagree {
  static func findings(_ reading: PlanReading) -> [Finding] {
    let figures = FigureBook(reading.programme.figures)
    return FigureTotals.findings(figures) + FigureRelations.findings(figures)
      + FigureTables.findings(figures, reading)
  }

  /// One disagreement, at the figure that the sum contradicts.
  static func finding(_ figure: Figure, _ message: String, with others: [Figure] = []) -> Finding {
    let sources = ([figure] + others).compactMap(\.source)
      .flatMap { $0.split(separator: ";").map { String($0.trimmedText) } }
    var seen: Set<String> = []
    return Finding(
      .figuresDisagree, subject: figure.id, message: message,
      remedy: "Ask the author which figure is right, and what it is based on.",
      source: sources.filter { seen.insert($0).inserted }.joined(separator: "; "),
      place: figure.place)
  }
}

/// The printed figures by table, scope and measure.
struct FigureBook {
  struct Key: Hashable {
    let table: String?
    let scope: String
    let measure: String
  }

  let all: [Figure]
  private let byKey: [Key: Figure]

  init(_ figures: [Figure]) {
    all = figures
    byKey = Dictionary(
      figures.map { (Key(table: $0.table, scope: $0.scope, measure: $0.measure), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The figure of a measure for the same scope in the same table.
  func sibling(of figure: Figure, _ measure: String) -> Figure? {
    byKey[Key(table: figure.table, scope: figure.scope, measure: measure)]
  }

  /// The figures of the scopes that add into a scope, in one table.
  func parts(of scope: String, in table: String?, _ measure: String) -> [Figure] {
    all.filter { $0.partOf == scope && $0.table == table && $0.measure == measure }
  }

  /// Every scope that adds into a scope in a table, by whatever measure.
  func scopes(within scope: String, in table: String?) -> Set<String> {
    Set(all.filter { $0.partOf == scope && $0.table == table }.map(\.scope))
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
