import Restructure

/// Checks the tables against one another: ids stand once, and what a row names exists.
struct ReferenceCheck {
  private let tables: PlanTables
  private let conditions: [String]
  private let postIDs: Set<PostID>
  private let newPostIDs: Set<PostID>
  private let employees: Set<EmployeeID>
  private(set) var problems: [Problem] = []

  init(head: Programme?, tables: PlanTables) {
    self.tables = tables
    conditions = head?.conditions.map(\.name) ?? []
    postIDs = Set(tables.posts.map(\.id))
    newPostIDs = Set(tables.newPosts.map(\.id))
    employees = Set(tables.staff.map(\.employee))
    checkIDs()
    checkPosts()
    checkStaff()
    checkChanges(conditionsAreKnown: head != nil)
    checkRingFences(conditionsAreKnown: head != nil)
    checkMatches()
    checkSelection()
    checkFractions()
  }

  // MARK: - Ids

  private mutating func checkIDs() {
    unique((tables.posts + tables.newPosts).map { ($0.id, $0.place) }, "post_id")
    unique(tables.changes.map { ($0.id, $0.place) }, "change_id")
    unique(tables.statements.map { ($0.id, $0.place) }, "statement_id")
    unique(tables.figures.map { ($0.id, $0.place) }, "figure")
    unique(tables.ringFences.map { ("\($0.id) to \($0.toPost)", $0.place) }, "ring_fence")
    unique(tables.staff.map { ("\($0.employee) in \($0.post)", $0.place) }, "employee_id")
  }

  private mutating func unique(_ ids: [(id: String, place: Place)], _ column: String) {
    var first: [String: Place] = [:]
    for (id, place) in ids {
      if let earlier = first[id] {
        report(
          at: place, "duplicate-id", "\(column) \(id) already stands at \(earlier)",
          "Give each row an id of its own, or remove one of the two rows.")
      } else {
        first[id] = place
      }
    }
  }

  // MARK: - The tables

  private mutating func checkPosts() {
    let all = postIDs.union(newPostIDs)
    for post in tables.posts + tables.newPosts + tables.selection.vacancies {
      if let other = post.partOf { require(other, in: all, "part_of", at: post.place) }
      if let other = post.reportsTo { require(other, in: all, "reports_to", at: post.place) }
      if post.partOf == post.id {
        report(
          at: post.place, "dangling-reference", "the post \(post.id) is part_of itself",
          "Name the row that it is inside, or empty the cell.")
      }
    }
  }

  private mutating func checkStaff() {
    var people: [EmployeeID: Postholding] = [:]
    for holding in tables.staff {
      require(holding.post, in: postIDs, "post_id", at: holding.place)
      if let other = people[holding.employee] {
        checkSamePerson(holding, other)
      } else {
        people[holding.employee] = holding
      }
    }
  }

  /// Two rows with one employee id must be one person.
  private mutating func checkSamePerson(_ holding: Postholding, _ other: Postholding) {
    let facts: [(String, String?, String?)] = [
      ("name", holding.name, other.name),
      (
        "date_of_birth", holding.dateOfBirth.map(\.description),
        other.dateOfBirth.map(\.description)
      ),
    ]
    for case (let column, let here?, let there?) in facts where here != there {
      report(
        at: holding.place, "two-people",
        "employee_id \(holding.employee) has \(column) “\(here)” here and “\(there)” at \(other.place)",
        "Two people need two ids; one person has one \(column).")
    }
  }

  private mutating func checkChanges(conditionsAreKnown: Bool) {
    var fates: [String: PostChange] = [:]
    for change in tables.changes {
      require(change.post, in: postIDs, "post_id", at: change.place)
      if let toPost = change.toPost {
        require(toPost, in: newPostIDs.union(postIDs), "to_post", at: change.place)
      }
      if conditionsAreKnown { requireCondition(change.condition, at: change.place) }
      let key = "\(change.post)\u{0}\(change.condition ?? "")"
      if let other = fates[key] {
        report(
          at: change.place, "two-fates",
          "the post \(change.post) becomes \(change.becomes.rawValue) here and "
            + "\(other.becomes.rawValue) at \(other.place)",
          "Keep one change for each post; a second sentence about it goes into statements.csv.")
      } else {
        fates[key] = change
      }
    }
  }

  private mutating func checkRingFences(conditionsAreKnown: Bool) {
    let all = postIDs.union(newPostIDs)
    for ringFence in tables.ringFences {
      require(ringFence.toPost, in: all, "to_post", at: ringFence.place)
      if conditionsAreKnown { requireCondition(ringFence.condition, at: ringFence.place) }
      for term in ringFence.openTo.alternatives.joined() {
        guard case .equals(.post, let post) = term.test else { continue }
        require(post, in: postIDs, "open_to", at: ringFence.place)
      }
    }
    for post in tables.newPosts where conditionsAreKnown {
      requireCondition(post.condition, at: post.place)
    }
  }

  private mutating func checkMatches() {
    let all = newPostIDs.union(postIDs)
    for match in tables.matches {
      require(match.fromPost, in: postIDs, "from_post", at: match.place)
      require(match.toPost, in: all, "to_post", at: match.place)
    }
    unique(tables.matches.map { ("\($0.fromPost) to \($0.toPost)", $0.place) }, "from_post")
  }

  private mutating func checkSelection() {
    let selection = tables.selection
    let all = newPostIDs.union(postIDs)
    let rows =
      selection.preferences.map { ($0.employee, $0.post, $0.place) }
      + selection.scores.map { ($0.employee, $0.post, $0.place) }
    for (employee, post, place) in rows {
      require(employee, in: employees, "employee_id", at: place)
      require(post, in: all, "post_id", at: place)
    }
    unique(selection.scores.map { ("\($0.employee) for \($0.post)", $0.place) }, "employee_id")
    unique(selection.preferences.map { ("\($0.employee) for \($0.post)", $0.place) }, "employee_id")
    unique(
      selection.preferences.map { ("rank \($0.rank) of \($0.employee)", $0.place) }, "preference")
  }

  /// Sums over a folder stay exact as long as its fractions share a denominator of bounded size.
  private mutating func checkFractions() {
    let sizes =
      tables.posts.compactMap { post in post.fte.map { ($0, post.place) } }
      + tables.newPosts.compactMap { post in post.fte.map { ($0, post.place) } }
      + tables.staff.compactMap { holding in holding.fte.map { ($0, holding.place) } }
      + tables.changes.compactMap { change in change.remainFTE.map { ($0, change.place) } }
    var common = 200_000
    for (fte, place) in sizes {
      let shared = FTE(fte.denominator, over: common).denominator
      let (product, overflow) = shared.multipliedReportingOverflow(by: fte.denominator)
      if overflow || product > FTE.largestCommonDenominator {
        report(
          at: place, "too-many-fractions",
          "the fraction \(fte) has no common denominator of a usable size with those before it",
          "Write it as a decimal of up to five places.")
        return
      }
      common = product
    }
  }

  // MARK: - Saying so

  private mutating func require(
    _ id: String, in known: Set<String>, _ column: String, at place: Place
  ) {
    guard !known.contains(id) else { return }
    let near = Suggestion.nearest(to: id, among: known)
    report(
      at: place, "dangling-reference", "\(column) names \(id), which no row has",
      near.map { "Did you mean \($0)?" } ?? "Add the row that it names, or correct the id.")
  }

  private mutating func requireCondition(_ name: String?, at place: Place) {
    guard let name, !conditions.contains(name) else { return }
    let near = Suggestion.nearest(to: name, among: conditions)
    report(
      at: place, "dangling-reference", "the condition \(name) is not declared in programme.yaml",
      near.map { "Did you mean \($0)?" } ?? "Declare it under conditions, with what it asks.")
  }

  private mutating func report(
    at place: Place, _ code: String, _ message: String, _ remedy: String
  ) {
    problems.append(Problem(at: place, code: code, message: message, remedy: remedy))
  }
}
