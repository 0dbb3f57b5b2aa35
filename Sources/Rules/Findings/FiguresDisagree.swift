import Restructure

/// Printed figures contradict one another or the tables.
///
/// Nothing is corrected: the sum is shown, and people decide which figure is wrong. Gross posts
/// lost, net FTE and heads affected are different measures, and a sentence that speaks of two of
/// them says which is which.
enum FiguresDisagree {
  static func findings(_ reading: PlanReading) -> [Finding] {
    let figures = FigureBook(reading.programme.figures)
    let found =
      FigureTotals.findings(figures) + FigureRelations.findings(figures)
      + FigureReductions.findings(figures, reading) + FigureTables.findings(figures, reading)
    return found.enumerated().sorted { left, right in
      (left.element.place, left.offset) < (right.element.place, right.offset)
    }.map(\.element)
  }

  /// One disagreement, at the figure that the sum contradicts.
  static func finding(
    _ figure: Figure, _ message: String, with others: [Figure] = [], and change: PostChange? = nil
  ) -> Finding {
    let cited = ([figure] + others).compactMap(\.source) + [change?.source].compactMap(\.self)
    let sources = cited.flatMap { $0.split(separator: ";").map { String($0.trimmedText) } }
    var seen: Set<String> = []
    return Finding(
      .figuresDisagree, subject: figure.id, message: "\(figure.scope): \(message)",
      remedy: "Ask the author which figure is right, and what it is based on.",
      source: sources.filter { seen.insert($0).inserted }.joined(separator: "; "),
      place: figure.place)
  }
}
