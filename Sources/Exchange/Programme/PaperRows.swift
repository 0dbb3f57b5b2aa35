import Restructure

/// Reads a row of statements.csv.
enum StatementRow {
  static func read(_ row: Row, _ problems: inout [Problem]) -> Statement? {
    let id = row.required("statement_id", &problems)
    let words = row.required("words", &problems)
    guard let id, let words else { return nil }
    return Statement(
      id: id, scope: row.text("scope"), kind: row.text("kind"), words: words,
      source: row.text("source"), place: row.place)
  }
}

/// Reads a row of figures.csv.
enum FigureRow {
  private static let measures = [
    "headcount", "fte", "in-post-fte", "vacant-fte", "vacant-posts", "fte-proposed", "fte-change",
    "reduction-fte", "potential-fte", "redundant-fte", "at-risk-fte", "headcount-adverse",
    "posts-affected", "new-posts", "casual-headcount", "budget", "cost-proposed", "saving",
    "income-target",
  ]

  static func read(_ row: Row, _ problems: inout [Problem]) -> Figure? {
    let id = row.required("figure", &problems)
    let scope = row.required("scope", &problems)
    let measure = row.required("measure", &problems)
    let stated = row.figure("stated", &problems)
    guard let id, let scope, let measure else { return nil }
    let stem = measure.split(separator: ":", maxSplits: 1).first.map(String.init) ?? measure
    let mayHavePart = ["budget", "saving"].contains(stem)
    guard Self.measures.contains(stem), stem == measure || mayHavePart else {
      problems.append(
        Problem(
          at: row.place(of: "measure"), code: "unknown-word",
          message: "measure cannot be “\(measure)”",
          remedy: Suggestion.remedy(for: measure, among: Self.measures)))
      return nil
    }
    return Figure(
      id: id, scope: scope, partOf: row.text("part_of"), table: row.text("table"),
      measure: measure, stated: stated, unit: row.text("unit"), source: row.text("source"),
      place: row.place)
  }
}

/// Reads a row of matches.csv.
enum MatchRow {
  static func read(_ row: Row, _ problems: inout [Problem]) -> PostMatch? {
    let fromPost = row.required("from_post", &problems)
    let toPost = row.required("to_post", &problems)
    let isStated = row.required("percent", &problems) != nil
    let percent = isStated ? row.percent("percent", &problems) : nil
    let assessedOn = row.date("assessed_on", &problems)
    guard let fromPost, let toPost, let percent else { return nil }
    return PostMatch(
      fromPost: fromPost, toPost: toPost, percent: percent, assessedBy: row.text("assessed_by"),
      assessedOn: assessedOn, place: row.place)
  }
}
