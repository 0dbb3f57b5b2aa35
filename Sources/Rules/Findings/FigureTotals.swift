import Restructure

/// Parts that do not add up to their total, in one table or between two.
enum FigureTotals {
  /// Measures of a total that its parts make up.
  private static let added: Set<String> = [
    "headcount", "fte", "in-post-fte", "vacant-fte", "fte-proposed", "fte-change",
    "headcount-adverse", "new-posts", "posts-affected", "reduction-fte", "redundant-fte",
    "at-risk-fte", "budget", "cost-proposed", "saving",
  ]

  static func findings(_ figures: FigureBook) -> [Finding] {
    var tables: [String?] = []
    for figure in figures.all where !tables.contains(figure.table) { tables.append(figure.table) }
    return figures.all.flatMap { total -> [Finding] in
      guard let stated = total.stated, added.contains(total.measure) else { return [] }
      return tables.compactMap { table in finding(total, stated, in: table, figures) }
    }
  }

  /// Compares only where every part prints the measure: a sum of some of them says nothing.
  private static func finding(
    _ total: Figure, _ stated: Decimal5, in table: String?, _ figures: FigureBook
  ) -> Finding? {
    let parts = figures.parts(of: total.scope, in: table, total.measure)
    let values = parts.compactMap(\.stated)
    guard !parts.isEmpty, values.count == parts.count,
      Set(parts.map(\.scope)) == figures.scopes(within: total.scope, in: table)
    else { return nil }
    let sum = values.reduce(Decimal5(whole: 0), +)
    guard sum != stated else { return nil }
    let working = values.map(\.description).joined(separator: " + ")
    let where_ = table == total.table ? "its parts" : "the parts in the table “\(table ?? "")”"
    return FiguresDisagree.finding(
      total,
      "\(total.scope), \(total.measure): \(where_) add up to \(working) = \(sum), but the paper "
        + "prints \(stated); the difference is \((sum - stated).magnitude)",
      with: parts)
  }
}
