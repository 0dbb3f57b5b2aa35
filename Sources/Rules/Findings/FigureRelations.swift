import Restructure

/// Figures of one scope that do not follow from one another.
enum FigureRelations {
  static func findings(_ figures: FigureBook) -> [Finding] {
    figures.all.flatMap { figure -> [Finding] in
      guard let stated = figure.stated else { return [] }
      let found: [Finding?] =
        switch figure.measure {
        case "fte": [inPostAndVacant(figure, stated, figures)]
        case "fte-change":
          [difference(figure, stated, of: "fte-proposed", less: "fte", figures)]
        case "saving":
          [
            difference(figure, stated, of: "budget", less: "cost-proposed", figures),
            parts(figure, stated, figures),
          ]
        case "budget": [parts(figure, stated, figures)]
        default: []
        }
      return found.compactMap(\.self)
    }
  }

  private static func inPostAndVacant(
    _ figure: Figure, _ stated: Decimal5, _ figures: FigureBook
  ) -> Finding? {
    guard let inPost = figures.sibling(of: figure, "in-post-fte"), let filled = inPost.stated,
      let empty = figures.sibling(of: figure, "vacant-fte"), let vacant = empty.stated,
      filled + vacant != stated
    else { return nil }
    return FiguresDisagree.finding(
      figure,
      "\(filled) FTE in post and \(vacant) FTE vacant make \(filled + vacant), but the "
        + "establishment is printed as \(stated); the difference is "
        + "\((filled + vacant - stated).magnitude)",
      with: [inPost, empty])
  }

  /// A printed difference against the two figures that it is of.
  private static func difference(
    _ figure: Figure, _ stated: Decimal5, of first: String, less second: String,
    _ figures: FigureBook
  ) -> Finding? {
    guard let from = figures.sibling(of: figure, first), let above = from.stated,
      let take = figures.sibling(of: figure, second), let below = take.stated,
      above - below != stated
    else { return nil }
    return FiguresDisagree.finding(
      figure,
      "the \(from.measured) of \(from.amount(above)) less the \(take.measured) of "
        + "\(take.amount(below)) is \(figure.amount(above - below)), but the \(figure.measured) is "
        + "printed as \(figure.amount(stated)); the difference is "
        + figure.amount((above - below - stated).magnitude),
      with: [from, take])
  }

  /// A figure against its own breakdown (`saving:DSG`, `budget:PART`).
  private static func parts(
    _ figure: Figure, _ stated: Decimal5, _ figures: FigureBook
  ) -> Finding? {
    let parts = figures.all.filter {
      $0.scope == figure.scope && $0.table == figure.table
        && $0.measure.hasPrefix(figure.measure + ":")
    }
    let printed = parts.compactMap { part in part.stated.map { (part, $0) } }
    let sum = printed.map(\.1).total
    guard !printed.isEmpty, sum != stated else { return nil }
    let named = printed.map { "\($0.part) \(figure.amount($1))" }
    let blank = parts.filter { $0.stated == nil }.map(\.part)
    let unprinted =
      blank.isEmpty ? "" : " (\(blank.joinedInWords) is printed without a figure)"
    return FiguresDisagree.finding(
      figure,
      "the parts of the \(figure.measured) are \(named.joinedInWords), in all "
        + "\(figure.amount(sum))\(unprinted), but it is printed as \(figure.amount(stated)); the "
        + "difference is \(figure.amount((sum - stated).magnitude))",
      with: parts)
  }
}
