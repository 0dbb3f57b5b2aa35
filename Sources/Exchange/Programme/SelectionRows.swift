import Restructure

/// Reads the rows of preferences.csv, whose headings are found once for all of them.
struct PreferenceRow {
  private let employee, post, rank, givenOn, remainder: Heading

  init(_ columns: Columns) {
    employee = columns.heading("employee_id")
    post = columns.heading("post_id")
    rank = columns.heading("rank")
    givenOn = columns.heading("given_on")
    remainder = columns.heading("remainder")
  }

  func read(_ row: Row, _ problems: inout [Problem]) -> Preference? {
    let employee = row.id(employee, &problems)
    let post = row.id(post, &problems)
    let rank = row.isStated(rank, &problems) ? row.count(rank, from: 1, &problems) : nil
    let givenOn = row.date(givenOn, &problems)
    let remainder = answer(of: row, &problems)
    guard let employee, let post, let rank else { return nil }
    var wish = Preference(
      employee: employee, post: post, rank: rank, givenOn: givenOn, place: row.place)
    wish.remainder = remainder
    return wish
  }

  /// `no`, or the fewest hours that are taken.
  private func answer(of row: Row, _ problems: inout [Problem]) -> Preference.Remainder? {
    guard let text = row.text(remainder) else { return nil }
    if YesNo.read(text) == false, Decimal5(parsing: text) == nil { return .declined }
    if let least = try? FTE(parsing: text), least > .zero { return .atLeast(least) }
    row.report(
      remainder.name, .wrongValue, "remainder is “\(text)”",
      "Write the fewest hours that the person takes, such as 0.4, or no; empty means not asked.",
      &problems)
    return nil
  }
}

/// Reads the rows of scores.csv, whose headings are found once for all of them.
struct ScoreRow {
  private let employee, post, score, appointable: Heading

  init(_ columns: Columns) {
    employee = columns.heading("employee_id")
    post = columns.heading("post_id")
    score = columns.heading("score")
    appointable = columns.heading("appointable")
  }

  func read(_ row: Row, _ problems: inout [Problem]) -> Score? {
    let employee = row.id(employee, &problems)
    let post = row.id(post, &problems)
    let score = row.isStated(score, &problems) ? row.figure(score, &problems) : nil
    let isAppointable = row.yesNo(appointable, &problems)
    guard let employee, let post, let score else { return nil }
    return Score(
      employee: employee, post: post, score: score, isAppointable: isAppointable,
      place: row.place)
  }
}

/// A row of vacancies.csv: a post elsewhere in the authority, with the days on which it is open.
enum VacancyRow {
  static func read(_ row: Row, _ problems: inout [Problem]) -> Vacancy? {
    let opens = row.date("opens", &problems)
    let closes = row.date("closes", &problems)
    if let opens, let closes, closes < opens {
      row.report(
        "closes", .impossibleDate, "closes \(closes) is before opens \(opens)",
        "Correct one of the two dates.", &problems)
    }
    return PostRow.read(row, isNew: true, &problems)
      .map { Vacancy($0, opens: opens, closes: closes) }
  }
}
