import Restructure

/// Parts that do not add up to their total, in one table or between two.
enum FigureTotals {
  /// Measures of a total that its parts make up.
  private static let added: Set<String> = [
    "headcount", "fte", "in-post-fte", "vacant-fte", "fte-proposed", "fte-change",
    "headcount-adverse", "new-posts", "posts-affected", "redundant-fte", "at-risk-fte", "budget",
    "cost-proposed", "saving",
  ]

  static func findings(_ figures: FigureBook) -> [Finding] {
    figures.all.flatMap { total -> [Finding] in
      guard let stated = total.stated, added.contains(total.measure) else { return [] }
      return figures.tables.compactMap { table in
        finding(total, stated, in: table, figures)
          ?? netChange(total, stated, in: table, figures)
      }
    }
  }

  private static func finding(
    _ total: Figure, _ stated: Decimal5, in table: String?, _ figures: FigureBook
  ) -> Finding? {
    guard let parts = figures.parts(of: total.scope, in: table, total.measure) else { return nil }
    let values = parts.map(\.1)
    let sum = values.total
    guard sum != stated else { return nil }
    var nor = ""
    if total.measure == "fte", let inPost = figures.sibling(of: total, "in-post-fte")?.stated {
      // An establishment and the people in post are two bases: parts may count either.
      if sum == inPost { return nil }
      nor = ", or \((sum - inPost).magnitude) if the parts count only the \(inPost) FTE in post"
    }
    return FiguresDisagree.finding(
      total,
      "the \(total.measured) of its parts\(named(table, total)) is \(total.sum(values)), but the "
        + "total is printed as \(total.amount(stated)); the difference is "
        + "\(total.amount((sum - stated).magnitude))\(nor)",
      with: parts.map(\.0))
  }

  /// A printed net change against the FTE of the parts now and then, where they print no change.
  private static func netChange(
    _ total: Figure, _ stated: Decimal5, in table: String?, _ figures: FigureBook
  ) -> Finding? {
    guard total.measure == "fte-change", table != total.table,
      let now = figures.parts(of: total.scope, in: table, "fte"),
      let then = figures.parts(of: total.scope, in: table, "fte-proposed"),
      now.count == then.count,
      figures.parts(of: total.scope, in: table, total.measure) == nil
    else { return nil }
    let (today, proposed) = (now.map(\.1).total, then.map(\.1).total)
    guard proposed - today != stated else { return nil }
    return FiguresDisagree.finding(
      total,
      "the FTE of its parts\(named(table, total)) \(Figure.move(from: today, to: proposed)) net, but "
        + "the change in FTE is printed as \(stated); the difference is "
        + "\((proposed - today - stated).magnitude)",
      with: now.map(\.0) + then.map(\.0))
  }

  private static func named(_ table: String?, _ total: Figure) -> String {
    table == total.table ? "" : table.map { " in the table “\($0)”" } ?? " outside any table"
  }
}
