import Restructure

/// Figures of one scope that do not follow from one another.
enum FigureRelations {
  static func findings(_ figures: FigureBook) -> [Finding] {
    figures.all.compactMap { figure in
      guard let stated = figure.stated else { return nil }
      switch figure.measure {
      case "fte": return inPostAndVacant(figure, stated, figures)
      case "fte-change":
        return difference(figure, stated, of: "fte-proposed", less: "fte", figures)
      case "reduction-fte": return reduction(figure, stated, figures)
      case "saving":
        return difference(figure, stated, of: "budget", less: "cost-proposed", figures)
          ?? parts(figure, stated, figures)
      case "budget": return parts(figure, stated, figures)
      default: return nil
      }
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
      "\(figure.scope): in post \(filled) and vacant \(vacant) make \(filled + vacant), but the "
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
      "\(figure.scope): \(first) \(above) less \(second) \(below) is \(above - below), but "
        + "\(figure.measure) is printed as \(stated); the difference is "
        + "\((above - below - stated).magnitude)",
      with: [from, take])
  }

  /// A reduction is gross, so new posts may explain it; the reader is shown both figures.
  private static func reduction(
    _ figure: Figure, _ stated: Decimal5, _ figures: FigureBook
  ) -> Finding? {
    guard let now = figures.sibling(of: figure, "fte"), let today = now.stated,
      let then = figures.sibling(of: figure, "fte-proposed"), let proposed = then.stated
    else { return nil }
    let fall = today - proposed
    let potential = figures.sibling(of: figure, "potential-fte")?.stated
    guard stated.magnitude != fall, potential.map({ stated + $0 == fall }) != true else {
      return nil
    }
    let more = potential.map { ", or \(stated + $0) with the potential \($0)" } ?? ""
    return FiguresDisagree.finding(
      figure,
      "\(figure.scope): FTE falls from \(today) to \(proposed), a net \(fall), but the reduction "
        + "is printed as \(stated)\(more); gross and net differ by new posts, which the paper would "
        + "have to name",
      with: [now, then])
  }

  /// A figure against its own breakdown (`saving:DSG`, `budget:PART`).
  private static func parts(
    _ figure: Figure, _ stated: Decimal5, _ figures: FigureBook
  ) -> Finding? {
    let parts = figures.all.filter {
      $0.scope == figure.scope && $0.table == figure.table
        && $0.measure.hasPrefix(figure.measure + ":")
    }
    let values = parts.compactMap(\.stated)
    guard !values.isEmpty else { return nil }
    let sum = values.reduce(Decimal5(whole: 0), +)
    guard sum != stated else { return nil }
    let blank = parts.filter { $0.stated == nil }.map(\.measure)
    let unprinted =
      blank.isEmpty ? "" : "; \(blank.joinedInWords) is printed without a figure"
    return FiguresDisagree.finding(
      figure,
      "\(figure.scope): the parts of \(figure.measure) are "
        + "\(values.map(\.description).joined(separator: " + ")) = \(sum), but it is printed as "
        + "\(stated); the difference is \((sum - stated).magnitude)\(unprinted)",
      with: parts)
  }
}
