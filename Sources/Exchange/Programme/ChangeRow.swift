import Restructure

/// Reads a row of changes.csv.
enum ChangeRow {
  static func read(_ row: Row, _ problems: inout [Problem]) -> PostChange? {
    let id = row.id("change_id", &problems)
    let post = row.id("post_id", &problems)
    let isStated = row.required("becomes", &problems) != nil
    let becomes: PostChange.Fate? = isStated ? row.word("becomes", &problems) : nil
    // The other cells are read in any case, so that nothing wrong waits for the next run.
    var change = PostChange(
      id: id ?? "", post: post ?? "", becomes: becomes ?? .reduce, place: row.place)
    change.toPost = row.text("to_post")
    change.remainPositions = row.count("remain_positions", &problems)
    change.remainFTE = row.fte("remain_fte", &problems)
    change.statedAtRisk = row.yesNo(row.heading("at_risk"), &problems)
    change.condition = row.text("condition")
    change.effective = row.date("effective", &problems)
    change.source = row.text("source")
    checkRemainder(of: change, row, &problems)
    return id == nil || post == nil || becomes == nil ? nil : change
  }

  private static func checkRemainder(
    of change: PostChange, _ row: Row, _ problems: inout [Problem]
  ) {
    guard !change.becomes.leavesSome else { return }
    let remainders = [
      ("remain_positions", change.remainPositions != nil), ("remain_fte", change.remainFTE != nil),
    ]
    for (column, isGiven) in remainders where isGiven {
      row.report(
        column, .wrongValue,
        "\(column) is given for a post that becomes \(change.becomes.rawValue)",
        "What remains is said of reduce and at-risk only: empty the cell.", &problems)
    }
  }
}
