import Restructure

/// Reads a row of preferences.csv.
enum PreferenceRow {
  static func read(_ row: Row, _ problems: inout [Problem]) -> Preference? {
    let employee = row.id("employee_id", &problems)
    let post = row.id("post_id", &problems)
    let isStated = row.required("rank", &problems) != nil
    let rank = isStated ? row.count("rank", from: 1, &problems) : nil
    let givenOn = row.date("given_on", &problems)
    guard let employee, let post, let rank else { return nil }
    return Preference(
      employee: employee, post: post, rank: rank, givenOn: givenOn, place: row.place)
  }
}

/// A row of scores.csv: a selection result, checked here and used when contests are decided.
struct ScoreRow {
  let employee: EmployeeID
  let post: PostID

  static func read(_ row: Row, _ problems: inout [Problem]) -> ScoreRow? {
    let employee = row.id("employee_id", &problems)
    let post = row.id("post_id", &problems)
    let isStated = row.required("score", &problems) != nil
    let score = isStated ? row.figure("score", &problems) : nil
    _ = row.yesNo("appointable", &problems)
    guard let employee, let post, score != nil else { return nil }
    return ScoreRow(employee: employee, post: post)
  }
}

/// A row of vacancies.csv: a post elsewhere in the authority, with the days on which it is open.
enum VacancyRow {
  static func read(_ row: Row, _ problems: inout [Problem]) -> Post? {
    let opens = row.date("opens", &problems)
    let closes = row.date("closes", &problems)
    if let opens, let closes, closes < opens {
      row.report(
        "closes", .impossibleDate, "closes \(closes) is before opens \(opens)",
        "Correct one of the two dates.", &problems)
    }
    return PostRow.read(row, isNew: true, &problems)
  }
}
