import Restructure

/// Reads a row of changes.csv.
enum ChangeRow {
  static func read(_ row: Row, _ problems: inout [Problem]) -> PostChange? {
    let id = row.required("change_id", &problems)
    let post = row.required("post_id", &problems)
    let isStated = row.required("becomes", &problems) != nil
    let becomes: PostChange.Fate? = isStated ? row.word("becomes", &problems) : nil
    guard let id, let post, let becomes else { return nil }
    var change = PostChange(id: id, post: post, becomes: becomes, place: row.place)
    change.toPost = row.text("to_post")
    change.remainPositions = row.count("remain_positions", &problems)
    change.remainFTE = row.fte("remain_fte", &problems)
    change.statedAtRisk = row.yesNo("at_risk", &problems)
    change.condition = row.text("condition")
    change.effective = row.date("effective", &problems)
    change.source = row.text("source")
    checkRemainder(of: change, row, &problems)
    return change
  }

  private static func checkRemainder(
    of change: PostChange, _ row: Row, _ problems: inout [Problem]
  ) {
    guard !change.becomes.leavesSome else { return }
    let remainders = [
      ("remain_positions", change.remainPositions != nil), ("remain_fte", change.remainFTE != nil),
    ]
    for (column, isGiven) in remainders where isGiven {
      problems.append(
        Problem(
          at: row.place(of: column), code: "wrong-value",
          message: "\(column) is given for a post that becomes \(change.becomes.rawValue)",
          remedy: "What remains is said of reduce and at-risk only: empty the cell."))
    }
  }
}
