import Parallel
import Restructure

/// Checks the tables against one another: ids stand once, and what a row names exists.
struct ReferenceCheck: Sendable {
  let head: YAMLHead.Reading
  let policy: PolicyInUse
  let tables: PlanTables
  private var today: IDIndex
  private var planned: IDIndex
  private var either: IDIndex
  private var eligible: IDIndex
  /// Everybody who is listed, once they have been gathered.
  private var people = IDIndex(isComplete: true, tables: "staff.csv")
  private var hasPeople = false
  private var decided: IDIndex
  private(set) var problems: [Problem] = []

  /// Everything that does not fit together in a folder.
  static func problems(
    _ head: YAMLHead.Reading, _ policy: PolicyInUse, _ tables: PlanTables
  ) -> [Problem] {
    let start = ReferenceCheck(head, policy, tables)
    let checks: [@Sendable () -> [Problem]] = [
      { start.found { $0.checkPosts() } }, { start.found { $0.checkStaff() } },
      { start.found { $0.checkChanges() } }, { start.found { $0.checkRingFences() } },
      { start.found { $0.checkMatches() } }, { start.found { $0.checkSelection() } },
      { start.found { $0.checkDecisions() } }, { start.found { $0.checkCover() } },
      { DuplicateCheck.problems(tables) }, { DuplicateCheck.problemsOfScores(tables) },
      { DuplicateCheck.problemsOfWishes(tables) }, { PartOfCheck.problems(tables) },
      { FractionCheck.problems(tables) }, { PersonCheck.problems(head, tables) },
      { DecisionCheck.problems(tables) }, { PolicyUseCheck.problems(head, policy, tables) },
    ]
    return Threads.map(checks.count) { checks[$0]() }.flatMap(\.self)
  }

  /// What one of the checks finds.
  private func found(_ check: (inout ReferenceCheck) -> Void) -> [Problem] {
    var checked = self
    check(&checked)
    return checked.problems
  }

  private init(_ head: YAMLHead.Reading, _ policy: PolicyInUse, _ tables: PlanTables) {
    self.head = head
    self.policy = policy
    self.tables = tables
    let (posts, new, vacant) = (tables.posts, tables.newPosts, tables.vacancies)
    today = IDIndex(posts.ids, isComplete: posts.isReadable, tables: "posts.csv")
    planned = IDIndex(new.ids, isComplete: new.isReadable, tables: "new-posts.csv")
    either = IDIndex(
      posts.ids, new.ids, isComplete: posts.isReadable && new.isReadable,
      tables: "posts.csv or new-posts.csv")
    eligible = IDIndex(
      posts.ids, new.ids, vacant.ids,
      isComplete: posts.isReadable && new.isReadable && vacant.isReadable,
      tables: "posts.csv, new-posts.csv or vacancies.csv")
    decided = IDIndex(
      tables.decisions.ids, isComplete: tables.decisions.isReadable, tables: "decisions.csv")
  }

  // MARK: - The tables

  private mutating func checkPosts() {
    // A row is inside another row of its own table, so that a sum over the table skips it.
    for row in tables.posts.rows(having: "part_of", "reports_to") {
      require("part_of", \.today, of: row)
      require("reports_to", \.either, of: row)
    }
    for row in tables.newPosts.rows(having: "part_of", "reports_to", "condition") {
      require("part_of", \.planned, of: row)
      require("reports_to", \.either, of: row)
      requireCondition(of: row)
    }
    for row in tables.vacancies.rows(having: "part_of") {
      require("part_of", \.eligible, of: row)
    }
  }

  private mutating func checkStaff() {
    let staff = tables.staff
    let held = staff.list.posts
    // Many hold one post: what nobody has listed is found among the posts first.
    let unknown = Set(held.values.indices.filter { !today.mayHave(held.values[$0]) })
    for row in unknown.isEmpty ? 0..<0 : staff.list.indices
    where held.number(at: row).map(unknown.contains) == true {
      require("post_id", \.today, of: staff.row(row))
    }
    for row in staff.wrongRows { require("post_id", \.today, of: row) }
  }

  private mutating func checkChanges() {
    let changes = tables.changes
    for (position, change) in changes.values.enumerated()
    where !today.mayHave(change.post) || change.toPost.map(either.mayHave) == false
      || change.condition != nil
    {
      checkChange(changes.row(position))
    }
    for row in changes.wrongRows { checkChange(row) }
  }

  private mutating func checkChange(_ row: Row) {
    require("post_id", \.today, of: row)
    require("to_post", \.either, of: row)
    requireCondition(of: row)
  }

  private mutating func checkRingFences() {
    let rows = tables.ringFences
    var values = FieldValues(tables.posts)
    for (position, ringFence) in rows.values.enumerated() {
      if !either.mayHave(ringFence.toPost) || ringFence.condition != nil {
        checkRingFence(rows.row(position))
      }
      if let listed = ringFence.openTo.listedPosts, listed.allSatisfy(today.mayHave) { continue }
      for term in ringFence.openTo.alternatives.joined() {
        switch term.test {
        case .equals(.post, let id):
          require(id, \.today, "open_to", at: rows.row(position).place(of: "open_to"))
        case .equals(let field, let value):
          if let problem = values.problem(field, value, rows.mark(position)) {
            problems.append(problem)
          }
        case .pool(let name): requirePool(name, at: rows.row(position).place(of: "open_to"))
        case .atRisk, .protected: continue
        }
      }
    }
    for row in rows.wrongRows { checkRingFence(row) }
  }

  private mutating func checkRingFence(_ row: Row) {
    require("to_post", \.either, of: row)
    requireCondition(of: row)
  }

  private mutating func checkMatches() {
    for row in tables.matches.rows(having: "to_post") {
      require("from_post", \.today, of: row)
      require("to_post", \.either, of: row)
    }
  }

  private mutating func checkSelection() {
    checkSelection(tables.preferences)
    checkSelection(tables.scores)
  }

  private mutating func checkSelection<List>(_ table: SelectionTable<List>) {
    let keys = table.list.keys
    var listed = PeopleInOrder(tables.staff.list)
    // Many name one post, and what nobody has listed is found among the posts first.
    let posts = keys.posts
    let unknown = Set(posts.values.indices.filter { !eligible.mayHave(posts.values[$0]) })
    for (run, employee) in keys.employees.enumerated() {
      let isKnown = listed.finds(employee) || isListed(employee)
      guard !isKnown || !unknown.isEmpty else { continue }
      for row in keys.rows(ofRun: run)
      where !isKnown || posts.number(at: row).map(unknown.contains) == true {
        requireSelection(of: table.row(row))
      }
    }
    for row in table.wrongRows { requireSelection(of: row) }
  }

  private mutating func isListed(_ employee: EmployeeID) -> Bool {
    gatherPeople()
    return people.mayHave(employee)
  }

  /// Who is listed in order is found without it, by going through the list beside those who name
  /// them; so it is made when it is first needed.
  private mutating func gatherPeople() {
    guard !hasPeople else { return }
    hasPeople = true
    people = IDIndex(
      tables.staff.ids, isComplete: tables.staff.isReadable, tables: "staff.csv")
  }

  private mutating func requireSelection(of row: Row) {
    gatherPeople()
    require("employee_id", \.people, of: row)
    require("post_id", \.eligible, of: row)
  }

  private mutating func checkDecisions() {
    if !tables.decisions.marks.isEmpty { gatherPeople() }
    for row in tables.decisions.rows(having: "decision") {
      require("employee_id", \.people, of: row)
      require("with_employee", \.people, of: row)
      require("post_id", \.today, of: row)
      require("to_post", \.either, of: row)
      require("reverses", \.decided, of: row)
    }
  }

  private mutating func checkCover() {
    for (post, place) in head.posts {
      require(post, \.either, "cover", at: place)
    }
  }

  // MARK: - Saying so

  private mutating func require(
    _ column: String, _ index: WritableKeyPath<Self, IDIndex>, of row: Row
  ) {
    guard let id = row.text(column) else { return }
    require(id, index, column, at: row.place(of: column))
  }

  private mutating func require(
    _ id: String, _ index: WritableKeyPath<Self, IDIndex>, _ column: String,
    at place: @autoclosure () -> Place
  ) {
    guard !self[keyPath: index].mayHave(id) else { return }
    let tables = self[keyPath: index].tables
    let remedy: String
    if let elsewhere = [today, planned].first(where: { $0.has(id) }) {
      remedy = "It is in \(elsewhere.tables); name one that is in \(tables)."
    } else if let near = self[keyPath: index].nearest(to: id) {
      remedy = Suggestion.question(near)
    } else {
      remedy = "Add the row that it names, or correct the id."
    }
    report(
      at: place(), .danglingReference, "\(column) names “\(id)”, which no row of \(tables) has",
      remedy)
  }

  private mutating func requireCondition(of row: Row) {
    guard let name = row.text("condition"), let conditions = head.conditions,
      !conditions.contains(name)
    else { return }
    report(
      at: row.place(of: "condition"), .danglingReference,
      "the condition “\(name)” is not declared in programme.yaml",
      Suggestion.remedy(
        for: name, among: conditions, otherwise: "Declare it under conditions, with what it asks."))
  }

  private mutating func requirePool(_ name: String, at place: Place) {
    guard let pools = policy.pools, !pools.contains(name) else { return }
    report(
      at: place, .danglingReference,
      policy.isNamed
        ? "open_to names the pool “\(name)”, which the policy does not declare"
        : "open_to names the pool “\(name)”, and programme.yaml names no policy",
      Suggestion.remedy(
        for: name, among: pools,
        otherwise: policy.isNamed
          ? "Declare it under pools in the policy." : "Name the policy that declares it."))
  }

  private mutating func report(
    at place: Place, _ code: ProblemCode, _ message: String, _ remedy: String
  ) {
    problems.append(Problem(at: place, code: code, message: message, remedy: remedy))
  }
}
