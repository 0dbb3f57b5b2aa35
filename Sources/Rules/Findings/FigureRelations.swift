import Restructure

/// Figures of one scope that do not follow from one another.
enum FigureRelations {
  static func findings(_ figures: FigureBook) -> [Finding] {
    figures.all.flatMap { figure -> [Finding] in
      guard let stated = figure.stated else { return [] }
      let found: [Finding?] =
        switch figure.measure {
        case "fte": [inPostAndVacant(figure, stated, figures)]
        case "fte-change": [change(figure, stated, figures)]
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
      "the FTE in post and the vacant FTE are \(filled) + \(vacant) = \(filled + vacant), but the "
        + "establishment is printed as \(stated); the difference is "
        + "\((filled + vacant - stated).magnitude)",
      with: [inPost, empty])
  }

  /// A printed change, which is negative where FTE falls, against the FTE now and then.
  private static func change(
    _ figure: Figure, _ stated: Decimal5, _ figures: FigureBook
  ) -> Finding? {
    guard let now = figures.sibling(of: figure, "fte"), let today = now.stated,
      let then = figures.sibling(of: figure, "fte-proposed"), let proposed = then.stated,
      proposed - today != stated
    else { return nil }
    return FiguresDisagree.finding(
      figure,
      "FTE \(Figure.move(from: today, to: proposed)), but the change in FTE is printed as "
        + "\(stated); the difference is \((proposed - today - stated).magnitude)",
      with: [then, now])
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
      "the \(from.measured) less the \(take.measured) is \(from.amount(above)) - "
        + "\(take.amount(below)) = \(figure.amount(above - below)), but the \(figure.measured) is "
        + "printed as \(figure.amount(stated)); the difference is "
        + figure.amount((above - below - stated).magnitude),
      with: [from, take])
  }

  /// A figure against its own breakdown (`saving:DSG`, `budget:PART`).
  private static func parts(
    _ figure: Figure, _ stated: Decimal5, _ figures: FigureBook
  ) -> Finding? {
    let parts = figures.breakdown(of: figure)
    let printed = parts.compactMap { part in part.stated.map { (part, $0) } }
    let sum = printed.map(\.1).total
    guard !printed.isEmpty, sum != stated else { return nil }
    let named = printed.map { "\($0.part) \(figure.amount($1))" }.joined(separator: " + ")
    let blank = parts.filter { $0.stated == nil }.map(\.part)
    let unprinted =
      blank.isEmpty ? "" : " (\(blank.joinedInWords) is printed without a figure)"
    return FiguresDisagree.finding(
      figure,
      "the parts of the \(figure.measured) are \(named) = \(figure.amount(sum))\(unprinted), but "
        + "it is printed as \(figure.amount(stated)); the "
        + "difference is \(figure.amount((sum - stated).magnitude))",
      with: parts)
  }
}
