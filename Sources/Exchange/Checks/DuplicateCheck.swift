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

  /// Results that stand twice.
  static func problemsOfScores(_ tables: PlanTables) -> [Problem] {
    var check = DuplicateCheck()
    let posts = tables.scores.list.keys.posts
    check.unique(
      "employee_id", and: "post_id",
      in: tables.scores.marksIfRepeated { posts.number(at: $0) }, removed)
    return check.problems
  }

  /// Wishes that stand twice, and ranks.
  static func problemsOfWishes(_ tables: PlanTables) -> [Problem] {
    var check = DuplicateCheck()
    let wishes = tables.preferences.list
    let posts = wishes.keys.posts
    check.unique(
      "employee_id", and: "post_id",
      in: tables.preferences.marksIfRepeated { posts.number(at: $0) }, removed)
    check.unique(
      "rank", and: "employee_id", in: tables.preferences.marksIfRepeated { wishes.rank(at: $0) },
      "Rank each wish of a person once.")
    return check.problems
  }

  private static let removed = "Remove one of the two rows."

  private mutating func checkIDs(_ tables: PlanTables) {
    let another = "Give each row an id of its own, or remove one of the two rows."
    let (today, new, vacant) = (tables.posts, tables.newPosts, tables.vacancies)
    let isApart =
      today.ids.isDisjoint(with: new.ids) && vacant.ids.isDisjoint(with: today.ids)
      && vacant.ids.isDisjoint(with: new.ids)
    if !isApart || today.repeatsIDs || new.repeatsIDs || vacant.repeatsIDs {
      unique("post_id", in: today.marks + new.marks + vacant.marks, another)
    }
    unique("change_id", in: tables.changes.marksIfRepeated, another)
    unique("statement_id", in: tables.statements.marksIfRepeated, another)
    unique("figure", in: tables.figures.marksIfRepeated, another)
    unique("decision", in: tables.decisions.marksIfRepeated, another)
  }

  private mutating func checkPairs(_ tables: PlanTables) {
    unique(
      "ring_fence", and: "to_post", in: tables.ringFences.marksIfRepeated,
      "A ring-fence opens a post in one row: join what they say, or give one an id of its own.")
    unique(
      "employee_id", and: "post_id", in: tables.staff.marksOfRepeated,
      "One row holds all that a person has of a post: add the hours together in one row.")
    unique("from_post", and: "to_post", in: tables.matches.marksIfRepeated, Self.removed)
  }

  /// What a row says in one column, or in two.
  private struct Key: Hashable {
    let first: String
    let second: String?
  }

  /// Reports rows that say the same in a column, and in another where two are named.
  private mutating func unique(
    _ column: String, and other: String? = nil, in marks: [RowMark], _ remedy: String
  ) {
    var seen: [Key: Int] = [:]
    seen.reserveCapacity(marks.count)
    for (position, mark) in marks.enumerated() {
      let row = mark.row
      guard let first = row.text(column) else { continue }
      let second = other.flatMap(row.text)
      if other != nil, second == nil { continue }
      guard let earlier = seen[Key(first: first, second: second)] else {
        seen[Key(first: first, second: second)] = position
        continue
      }
      let also = other.flatMap { name in second.map { " and \(name) “\($0)”" } }
      row.report(
        column, .duplicateId,
        "\(column) “\(first)”\(also ?? "") already \(also == nil ? "stands" : "stand together") at "
          + "\(marks[earlier].row.place(of: column))", remedy, &problems)
    }
  }

  private struct Fate: Hashable {
    let post: PostID
    let condition: String?
  }

  /// A post has one fate, and another only under a condition of its own.
  private mutating func checkFates(_ changes: ReadTable<PostChange>) {
    var fates: [Fate: Int] = [:]
    fates.reserveCapacity(changes.values.count)
    for (position, change) in changes.values.enumerated() {
      let key = Fate(post: change.post, condition: change.condition)
      guard let earlier = fates[key] else {
        fates[key] = position
        continue
      }
      let other = changes.values[earlier]
      problems.append(
        Problem(
          at: changes.row(position).place(of: "becomes"), code: .twoFates,
          message: "the post “\(change.post)” becomes \(change.becomes.rawValue) here and "
            + "\(other.becomes.rawValue) at \(other.place)",
          remedy: "Keep one change for each post; a second sentence about it goes into "
            + "statements.csv."))
    }
  }
}

extension ReadTable {
  /// Where every row stands, if any two have the same in the first of our columns; without that
  /// nothing that begins with it can stand twice.
  fileprivate var marksIfRepeated: [RowMark] { repeatsIDs ? marks : [] }
}
