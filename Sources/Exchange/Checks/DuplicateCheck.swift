import Restructure

/// Checks that what should stand once does.
struct DuplicateCheck {
  private(set) var problems: [Problem] = []

  static func problems(_ tables: PlanTables) -> [Problem] {
    var check = DuplicateCheck()
    check.checkIDs(tables)
    check.checkPairs(tables)
    check.checkFates(tables.changes)
    return check.problems
  }

  private mutating func checkIDs(_ tables: PlanTables) {
    let another = "Give each row an id of its own, or remove one of the two rows."
    let posts = tables.posts.rows + tables.newPosts.rows + tables.vacancies.rows
    unique(["post_id"], posts, another)
    unique(["change_id"], tables.changes.rows, another)
    unique(["statement_id"], tables.statements.rows, another)
    unique(["figure"], tables.figures.rows, another)
    unique(["decision"], tables.decisions.rows, another)
  }

  private mutating func checkPairs(_ tables: PlanTables) {
    let removed = "Remove one of the two rows."
    unique(
      ["ring_fence", "to_post"], tables.ringFences.rows,
      "A ring-fence opens a post in one row: join what they say, or give one an id of its own.")
    unique(
      ["employee_id", "post_id"], tables.staff.rows,
      "One row holds all that a person has of a post: add the hours together in one row.")
    unique(["from_post", "to_post"], tables.matches.rows, removed)
    unique(["employee_id", "post_id"], tables.scores.rows, removed)
    unique(["employee_id", "post_id"], tables.preferences.rows, removed)
    unique(["rank", "employee_id"], tables.preferences.rows, "Rank each wish of a person once.")
  }

  /// Reports rows that say the same in all of some columns, at the first of these.
  private mutating func unique(_ columns: [String], _ rows: [Row], _ remedy: String) {
    var first: [[String]: Place] = [:]
    for row in rows {
      let key = columns.compactMap(row.text)
      guard key.count == columns.count, let column = columns.first else { continue }
      guard let earlier = first[key] else {
        first[key] = row.place(of: column)
        continue
      }
      let words = zip(columns, key).map { "\($0) “\($1)”" }.joinedInWords
      row.report(
        column, .duplicateId,
        "\(words) already \(key.count == 1 ? "stands" : "stand together") at \(earlier)", remedy,
        &problems)
    }
  }

  /// A post has one fate, and another only under a condition of its own.
  private mutating func checkFates(_ changes: ReadTable<PostChange>) {
    var fates: [[String]: PostChange] = [:]
    for entry in changes.entries {
      let change = entry.value
      let key = [change.post, change.condition ?? ""]
      guard let other = fates[key] else {
        fates[key] = change
        continue
      }
      problems.append(
        Problem(
          at: entry.row.place(of: "becomes"), code: .twoFates,
          message: "the post “\(change.post)” becomes \(change.becomes.rawValue) here and "
            + "\(other.becomes.rawValue) at \(other.place)",
          remedy: "Keep one change for each post; a second sentence about it goes into "
            + "statements.csv."))
    }
  }
}
