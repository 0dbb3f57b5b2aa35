import Restructure

/// Holds a policy against the programme that is judged by it: what its tests ask about is there.
///
/// A test about something that nobody has would be met by nobody, and nothing would say why.
struct PolicyUseCheck {
  private let head: YAMLHead.Reading
  private let tables: PlanTables
  private var problems: [Problem] = []

  static func problems(
    _ head: YAMLHead.Reading, _ policy: PolicyInUse, _ tables: PlanTables
  ) -> [Problem] {
    var check = PolicyUseCheck(head: head, tables: tables)
    guard let reading = policy.reading, let draft = reading.draft else {
      if !policy.isNamed { check.checkEvents(asked: []) }
      return check.problems
    }
    var asked: Set<String> = []
    for (condition, place) in draft.conditions {
      check.check(condition, at: place)
      if case .event(let name, _) = condition { asked.insert(name) }
    }
    check.checkEvents(asked: asked)
    check.checkEmployees(reading.employees)
    return check.problems
  }

  private init(head: YAMLHead.Reading, tables: PlanTables) {
    self.head = head
    self.tables = tables
  }

  private mutating func check(_ condition: PolicyCondition, at place: Place) {
    switch condition {
    case .field(let field, .held, _): requireHeld(field, at: place)
    case .field(let field, .claimed, _): requireClaimed(field, at: place)
    case .same(let field):
      requireHeld(field, at: place)
      requireClaimed(field, at: place)
    case .event(let name, _):
      guard head.conditions != nil else { return }
      require("event", name, among: head.events.map(\.name), head.eventsPlace, at: place)
    case .declared(let name):
      guard let conditions = head.conditions else { return }
      require("condition", name, among: conditions.sorted(), head.conditionsPlace, at: place)
    default: return
    }
  }

  // MARK: - Fields

  private mutating func requireHeld(_ field: PolicyField, at place: Place) {
    if field.isOfHolding {
      require(field, in: tables.staff.entries, "staff.csv", at: place) { field.isSaid(of: $0) }
    } else {
      require(field, in: tables.posts.entries, "posts.csv", at: place) { field.isSaid(of: $0) }
    }
  }

  /// What remains of a post of today is claimed too, so that either table is enough.
  private mutating func requireClaimed(_ field: PolicyField, at place: Place) {
    let isSaidToday = tables.posts.values.contains { field.isSaid(of: $0) }
    guard !isSaidToday else { return }
    require(field, in: tables.newPosts.entries, "new-posts.csv", at: place) { field.isSaid(of: $0) }
  }

  /// Reports a field that no row of a table fills; a table without rows says nothing either way.
  private mutating func require<Value>(
    _ field: PolicyField, in entries: some Collection<ReadTable<Value>.Entry>, _ file: String,
    at place: Place,
    _ isSaid: (Value) -> Bool
  ) {
    guard let first = entries.first, !entries.contains(where: { isSaid($0.value) })
    else { return }
    let column = field == .qualification ? "qualifications" : field.rawValue
    report(
      at: place, .unknownAttribute,
      "the test asks for \(field.rawValue), which no row of \(file) says, from "
        + "\(first.row.place(of: column).located) to the end",
      "Fill the column \(column) of \(file), or take the test out.")
  }

  // MARK: - Names

  private mutating func require(
    _ kind: String, _ name: String, among declared: [String], _ declaration: Place,
    at place: Place
  ) {
    guard !declared.contains(name) else { return }
    report(
      at: place, .unknownAttribute,
      "the \(kind) “\(name)” is not declared under \(kind)s at \(declaration)",
      Suggestion.remedy(
        for: name, among: declared,
        otherwise: kind == "event"
          ? "Declare it, without a date until it has happened."
          : "Declare it, with what it asks."))
  }

  private mutating func checkEmployees(_ employees: [(id: EmployeeID, place: Place)]) {
    guard tables.staff.isReadable else { return }
    var known = IDIndex(tables.staff.ids, isComplete: true, tables: "staff.csv")
    for (id, place) in employees where !known.mayHave(id) {
      report(
        at: place, .danglingReference, "the pool names “\(id)”, which no row of staff.csv has",
        known.nearest(to: id).map(Suggestion.question)
          ?? "Add the row that it names, or correct the id.")
    }
  }

  /// An event that nothing asks about is pointed out: a slip of the pen looks just like it.
  private mutating func checkEvents(asked: Set<String>) {
    let known = YAMLHead.knownEvents + asked.sorted()
    for (name, place) in head.events where !known.contains(name) {
      problems.append(
        Problem(
          .warning, at: place, code: .unknownEvent,
          message: "no rule asks for the event “\(name)”",
          remedy: Suggestion.remedy(for: name, among: known)))
    }
  }

  private mutating func report(
    at place: Place, _ code: ProblemCode, _ message: String, _ remedy: String
  ) {
    problems.append(Problem(at: place, code: code, message: message, remedy: remedy))
  }
}

extension PolicyField {
  /// Whether a post says it; a field of the holding is said of no post.
  fileprivate func isSaid(of post: Post) -> Bool {
    switch self {
    case .post, .title, .service, .kind: true
    case .team: post.team != nil
    case .role: post.role != nil
    case .group: post.group != nil
    case .grade: post.grade != nil
    case .location: post.location != nil
    case .pattern: post.pattern != nil
    case .funding: post.funding != nil
    case .contract, .holding, .terms, .qualification: false
    }
  }

  /// Whether a holding says it; contract and holding are always said, being permanent and
  /// substantive where the cell is empty.
  fileprivate func isSaid(of holding: Postholding) -> Bool {
    switch self {
    case .terms: holding.terms != nil
    case .qualification: holding.qualifications != nil
    case .contract, .holding: true
    case .post, .title, .service, .team, .role, .group, .grade, .location, .pattern, .kind,
      .funding:
      false
    }
  }
}
