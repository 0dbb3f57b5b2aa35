import Restructure

/// A row of preferences.csv: a wish, checked here and used when contests are decided.
struct PreferenceRow {
  let employee: EmployeeID
  let post: PostID
  let rank: Int
  let place: Place

  static func read(_ row: Row, _ problems: inout [Problem]) -> PreferenceRow? {
    let employee = row.required("employee_id", &problems)
    let post = row.required("post_id", &problems)
    let isStated = row.required("rank", &problems) != nil
    let rank = isStated ? row.count("rank", &problems) : nil
    guard let employee, let post, let rank else { return nil }
    return PreferenceRow(employee: employee, post: post, rank: rank, place: row.place)
  }
}

/// A row of scores.csv: a selection result, checked here and used when contests are decided.
struct ScoreRow {
  let employee: EmployeeID
  let post: PostID
  let place: Place

  static func read(_ row: Row, _ problems: inout [Problem]) -> ScoreRow? {
    let employee = row.required("employee_id", &problems)
    let post = row.required("post_id", &problems)
    let isStated = row.required("score", &problems) != nil
    let score = isStated ? row.figure("score", &problems) : nil
    _ = row.yesNo("appointable", &problems)
    guard let employee, let post, score != nil else { return nil }
    return ScoreRow(employee: employee, post: post, place: row.place)
  }
}
