import Restructure

/// Reads a row of statements.csv.
enum StatementRow {
  static func read(_ row: Row, _ problems: inout [Problem]) -> Statement? {
    let id = row.id("statement_id", &problems)
    let words = row.required("words", &problems)
    guard let id, let words else { return nil }
    return Statement(
      id: id, scope: row.text("scope"), kind: row.text("kind"), words: words,
      source: row.text("source"), place: row.place)
  }
}

/// Reads a row of figures.csv.
enum FigureRow {
  static let measures = [
    "headcount", "fte", "in-post-fte", "vacant-fte", "vacant-posts", "fte-proposed", "fte-change",
    "reduction-fte", "potential-fte", "redundant-fte", "at-risk-fte", "headcount-adverse",
    "posts-affected", "new-posts", "casual-headcount", "budget", "cost-proposed", "saving",
    "income-target",
  ]

  static func read(_ row: Row, _ problems: inout [Problem]) -> Figure? {
    let id = row.id("figure", &problems)
    let scope = row.required("scope", &problems)
    let measure = row.required("measure", &problems).flatMap { readMeasure($0, row, &problems) }
    let stated = row.figure("stated", &problems)
    guard let id, let scope, let measure else { return nil }
    return Figure(
      id: id, scope: scope, partOf: row.text("part_of"), table: row.text("table"),
      measure: measure, stated: stated, unit: row.text("unit"), source: row.text("source"),
      place: row.place)
  }

  /// One of the measures; `budget` and `saving` may name a part after a colon.
  private static func readMeasure(
    _ text: String, _ row: Row, _ problems: inout [Problem]
  ) -> String? {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let stem = parts[0].trimmedText.lowercased()
    let part = parts.count == 2 ? String(parts[1].trimmedText) : nil
    if let part, part.isEmpty || !["budget", "saving"].contains(stem) {
      row.report(
        "measure", .unknownWord, "measure cannot be “\(text)”",
        "Only budget and saving are divided: write budget:PART or saving:STREAM.", &problems)
      return nil
    }
    guard measures.contains(stem) else {
      row.report(
        "measure", .unknownWord, "measure cannot be “\(text)”",
        Suggestion.remedy(for: stem, among: measures), &problems)
      return nil
    }
    return part.map { "\(stem):\($0)" } ?? stem
  }
}

/// Reads a row of matches.csv.
enum MatchRow {
  static func read(_ row: Row, _ problems: inout [Problem]) -> PostMatch? {
    let fromPost = row.id("from_post", &problems)
    let toPost = row.id("to_post", &problems)
    let isStated = row.required("percent", &problems) != nil
    let percent = isStated ? row.percent("percent", &problems) : nil
    let assessedOn = row.date("assessed_on", &problems)
    guard let fromPost, let toPost, let percent else { return nil }
    var match = PostMatch(
      fromPost: fromPost, toPost: toPost, percent: percent, assessedBy: row.text("assessed_by"),
      assessedOn: assessedOn, place: row.place)
    match.unionView = row.text("union_view")
    return match
  }
}
