import Restructure

/// Checks that the places which decisions give are there to be given.
struct DecidedPlaceCheck {
  private typealias Entry = ReadTable<HumanDecision>.Entry

  private let tables: PlanTables
  private let entries: [Entry]
  /// The decisions that a reversal names: what was recorded by mistake can be put right so.
  private let reversed: Set<String>
  /// The job share of each person who has one.
  private let shares: [EmployeeID: String]
  private var problems: [Problem] = []

  static func problems(_ tables: PlanTables) -> [Problem] {
    var check = DecidedPlaceCheck(tables)
    guard !check.entries.isEmpty else { return [] }
    check.checkPlaces()
    check.checkEndings()
    return check.problems
  }

  private init(_ tables: PlanTables) {
    self.tables = tables
    entries = Array(tables.decisions.entries)
    reversed = Set(entries.compactMap(\.value.reverses))
    shares = Dictionary(
      tables.staff.list.compactMap { holding in
        holding.jobShare.map { (holding.employee, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Reports the first decision that gives a place beyond those that a new post states; partners
  /// of a job share may be given one together.
  private mutating func checkPlaces() {
    let times = DecisionTimes(entries.map(\.value))
    let given = Dictionary(grouping: entries.filter { $0.value.kind == .assign }) {
      $0.value.toPost ?? ""
    }
    for post in tables.newPosts.entries {
      guard let places = post.value.positions, let decisions = given[post.value.id] else {
        continue
      }
      var earlier: [Entry] = []
      for entry in decisions {
        let together = earlier.filter { times.overlap($0.value, entry.value) }
        let taken = Set(together.map { shares[$0.value.employee] ?? $0.value.employee })
        let isPartner = shares[entry.value.employee].map(taken.contains) ?? false
        if taken.count >= places, !isPartner, let other = together.last {
          report(
            entry, "to_post", .contradictoryDecisions,
            "“\(entry.value.id)” gives a place in “\(post.value.id)”, which has "
              + "\(counted(places, "place")) (\(post.row.place(of: "positions"))); “\(other.value.id)” at "
              + "\(other.row.place(of: "to_post")) gives the last of them",
            "Reverse one of them: more places are given than there are.")
          break
        }
        earlier.append(entry)
      }
    }
  }

  /// Reports decisions that give a place in a post of today which the plan ends.
  private mutating func checkEndings() {
    let ending = Dictionary(
      tables.changes.entries.filter { $0.value.becomes.endsPost && $0.value.condition == nil }
        .map { ($0.value.post, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in entries where !reversed.contains(entry.value.id) {
      let decision = entry.value
      let column: String
      let post: PostID?
      switch decision.kind {
      case .assign: (column, post) = ("to_post", decision.toPost)
      case .swap:
        let held = Set(
          tables.staff.list.filter { $0.employee == decision.with }.map(\.post))
        column = "with_employee"
        post = decision.toPost ?? (held.count == 1 ? held.first : nil)
      case .exclude, .suitable, .acceptVR, .reverse: continue
      }
      guard let post, let change = ending[post] else { continue }
      report(
        entry, column, .contradictoryDecisions,
        "“\(decision.id)” gives a place in “\(post)”, which is "
          + "\(change.value.becomes == .merge ? "merged" : "disestablished") by “\(change.value.id)” "
          + "(\(change.row.place(of: "becomes")))",
        "Name a post that remains, or correct what becomes of this one.")
    }
  }

  private mutating func report(
    _ entry: Entry, _ column: String, _ code: ProblemCode, _ message: String, _ remedy: String
  ) {
    entry.row.report(column, code, message, remedy, &problems)
  }
}
