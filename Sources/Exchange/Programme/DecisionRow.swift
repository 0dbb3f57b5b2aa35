import Restructure

/// Reads a row of decisions.csv.
enum DecisionRow {
  static func read(_ row: Row, _ problems: inout [Problem]) -> HumanDecision? {
    let id = row.id("decision", &problems)
    let isStated = row.required("what", &problems) != nil
    let kind: HumanDecision.Kind? = isStated ? row.word("what", &problems) : nil
    let author = row.required("by", &problems)
    let day = row.required("on", &problems) == nil ? nil : row.date("on", &problems)
    let reason = row.required("reason", &problems)
    let hasCells = kind.map { checkCells(of: $0, row, &problems) } ?? false
    guard let id, let kind, let author, let day, let reason, hasCells else { return nil }
    var decision = HumanDecision(
      id: id, kind: kind, by: author, on: day, reason: reason, place: row.place)
    decision.employee = row.text("employee_id") ?? ""
    decision.post = row.text("post_id")
    decision.toPost = row.text("to_post")
    decision.with = row.text("with_employee")
    decision.reverses = row.text("reverses")
    decision.evidence = row.text("evidence")
    return decision
  }

  /// The columns that a kind of decision needs.
  private static func needed(for kind: HumanDecision.Kind) -> [String] {
    switch kind {
    case .assign, .suitable: ["employee_id", "to_post"]
    case .exclude, .acceptVR: ["employee_id"]
    // A volunteer leaves in another's stead only if both want it, and somebody must be able to
    // look that up.
    case .swap: ["employee_id", "with_employee", "evidence"]
    case .reverse: ["reverses"]
    }
  }

  /// The columns that say something for a kind of decision, beside those that it needs.
  private static func allowed(for kind: HumanDecision.Kind) -> [String] {
    switch kind {
    case .assign, .suitable, .acceptVR: ["post_id"]
    // A volunteer may hold several posts, of which a swap takes one.
    case .exclude, .swap: ["post_id", "to_post"]
    case .reverse: []
    }
  }

  /// Whether every cell that the kind needs is filled; one that it has no use for is reported too.
  private static func checkCells(
    of kind: HumanDecision.Kind, _ row: Row, _ problems: inout [Problem]
  ) -> Bool {
    let needed = needed(for: kind)
    let missing = needed.filter { row.text($0) == nil }
    for column in missing {
      row.report(
        column, .missingValue, "\(column) is empty, and \(kind.rawValue) needs it",
        kind == .swap && column == "evidence"
          ? "Name the paper that shows both wishes." : "Fill the cell.", &problems)
    }
    let known = needed + allowed(for: kind)
    for column in ["employee_id", "post_id", "to_post", "with_employee", "reverses"]
    where !known.contains(column) && row.text(column) != nil {
      row.report(
        column, .wrongValue, "\(column) is given, and \(kind.rawValue) has no use for it",
        "Empty the cell, or correct what is decided.", &problems)
    }
    return missing.isEmpty
  }
}
