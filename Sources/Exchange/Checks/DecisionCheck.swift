import Restructure

/// Checks decisions against one another: reversals follow what they reverse, and what is in force
/// at the same time can be carried out together.
struct DecisionCheck {
  private typealias Entry = ReadTable<HumanDecision>.Entry

  private let entries: [Entry]
  private let holdings: [EmployeeID: Set<PostID>]
  private var problems: [Problem] = []

  static func problems(_ tables: PlanTables) -> [Problem] {
    var check = DecisionCheck(tables)
    check.checkReversals()
    check.checkPeople(tables)
    check.checkTogether()
    return check.problems
  }

  private init(_ tables: PlanTables) {
    entries = tables.decisions.entries
    holdings = Dictionary(
      grouping: tables.staff.entries, by: \.value.employee
    ).mapValues { Set($0.map(\.value.post)) }
  }

  // MARK: - Each by itself

  private mutating func checkReversals() {
    let first = Dictionary(
      entries.map { ($0.value.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    for entry in entries {
      guard let id = entry.value.reverses, let reversed = first[id],
        entry.value.on < reversed.on
      else { continue }
      report(
        entry, "on", .impossibleDate,
        "on is \(entry.value.on), before “\(id)”, which it reverses, on \(reversed.on) at "
          + "\(reversed.place)", "Correct one of the two dates.")
    }
  }

  private mutating func checkPeople(_ tables: PlanTables) {
    for entry in entries {
      let decision = entry.value
      if let other = decision.with, other == decision.employee {
        report(
          entry, "with_employee", .wrongValue, "“\(other)” swaps with themselves",
          "Name the volunteer who leaves in employee_id's stead.")
      }
      guard tables.staff.isReadable, let post = decision.post,
        let held = holdings[decision.employee], !held.contains(post),
        tables.posts.ids.contains(post)
      else { continue }
      report(
        entry, "post_id", .danglingReference,
        "“\(decision.employee)” does not hold “\(post)” in staff.csv",
        Suggestion.remedy(
          for: post, among: held,
          otherwise: "They hold: \(held.sorted().joined(separator: ", "))."))
    }
  }

  // MARK: - Several at the same time

  private mutating func checkTogether() {
    let times = DecisionTimes(entries.map(\.value))
    for circle in times.circles {
      guard let last = circle.last, let entry = entries.first(where: { $0.value.id == last.id })
      else { continue }
      report(
        entry, "reverses", .contradictoryDecisions,
        PolicyCycles.words(for: circle.map { ($0.id, $0.place) }, verb: "reverses"),
        "A reversal names an earlier decision: correct one of them.")
    }
    for (_, group) in Dictionary(grouping: entries, by: \.value.employee) {
      var earlier: [Entry] = []
      for entry in group where entry.value.kind != .reverse {
        let together = earlier.filter { times.overlap($0.value, entry.value) }
        if let other = together.last(where: { Self.exclude($0.value, entry.value) })
          ?? oneTooMany(entry.value, together)
        {
          report(
            entry, "what", .contradictoryDecisions,
            "“\(entry.value.id)” \(Self.words(for: entry.value)) “\(entry.value.employee)”"
              + "\(Self.object(of: entry.value)), and “\(other.value.id)” at "
              + "\(other.value.place) \(Self.words(for: other.value)) them"
              + Self.object(of: other.value),
            "Both are in force at the same time: reverse one of them.")
        }
        earlier.append(entry)
      }
    }
  }

  /// Whether two decisions about one person cannot both be carried out, whatever posts they hold.
  private static func exclude(_ one: HumanDecision, _ other: HumanDecision) -> Bool {
    if let post = one.post, let otherPost = other.post, post != otherPost { return false }
    switch (one.kind, other.kind) {
    case (.assign, .exclude), (.exclude, .assign):
      return one.toPost == nil || other.toPost == nil || one.toPost == other.toPost
    case (.assign, .acceptVR), (.acceptVR, .assign), (.swap, .acceptVR), (.acceptVR, .swap):
      return true
    default: return false
    }
  }

  /// An assignment beside which another cannot stand: a post that is held leads to one place.
  private func oneTooMany(_ decision: HumanDecision, _ earlier: [Entry]) -> Entry? {
    guard decision.kind == .assign, let held = holdings[decision.employee] else { return nil }
    let others = earlier.filter {
      $0.value.kind == .assign && $0.value.toPost != decision.toPost
    }
    if let post = decision.post, let same = others.last(where: { $0.value.post == post }) {
      return same
    }
    return Set(others.map(\.value.toPost)).count >= held.count ? others.last : nil
  }

  // MARK: - Saying so

  private static func words(for decision: HumanDecision) -> String {
    switch decision.kind {
    case .assign: "assigns"
    case .exclude: "excludes"
    case .suitable: "finds a post suitable for"
    case .acceptVR: "accepts the voluntary redundancy of"
    case .swap: "swaps"
    case .reverse: "reverses"
    }
  }

  private static func object(of decision: HumanDecision) -> String {
    switch decision.kind {
    case .assign: decision.toPost.map { " to “\($0)”" } ?? ""
    case .exclude: " from \(decision.toPost.map { "“\($0)”" } ?? "every post")"
    case .swap: decision.with.map { " with “\($0)”" } ?? ""
    case .suitable, .acceptVR, .reverse: ""
    }
  }

  private mutating func report(
    _ entry: Entry, _ column: String, _ code: ProblemCode, _ message: String, _ remedy: String
  ) {
    entry.row.report(column, code, message, remedy, &problems)
  }
}
