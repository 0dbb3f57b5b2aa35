import Restructure

/// Checks decisions against one another: reversals follow what they reverse, and what is in force
/// at the same time can be carried out together.
struct DecisionCheck {
  private typealias Entry = ReadTable<HumanDecision>.Entry

  private let entries: [Entry]
  private let holdings: [EmployeeID: Set<PostID>]
  private var problems: [Problem] = []

  static func problems(_ tables: PlanTables) -> [Problem] {
    guard !tables.decisions.values.isEmpty else { return [] }
    var check = DecisionCheck(tables)
    check.checkReversals()
    check.checkPeople(tables)
    check.checkTogether()
    return check.problems + DecidedPlaceCheck.problems(tables)
  }

  private init(_ tables: PlanTables) {
    entries = Array(tables.decisions.entries)
    holdings = Dictionary(grouping: tables.staff.list, by: \.employee)
      .mapValues { Set($0.map(\.post)) }
  }

  // MARK: - Each by itself

  private mutating func checkReversals() {
    let first = Dictionary(
      entries.map { ($0.value.id, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in entries {
      guard let id = entry.value.reverses, let reversed = first[id],
        entry.value.on < reversed.value.on
      else { continue }
      report(
        entry, "on", .impossibleDate,
        "on is \(entry.value.on), before “\(id)”, which it reverses, on \(reversed.value.on) at "
          + "\(reversed.row.place(of: "on"))", "Correct one of the two dates.")
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
      let members = circle.compactMap { member in entries.first { $0.value.id == member.id } }
      guard let last = members.last else { continue }
      report(
        last, "reverses", .contradictoryDecisions,
        PolicyCycles.words(
          for: members.map { ($0.value.id, $0.row.place(of: "reverses")) }, verb: "reverses"),
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
            "“\(entry.value.id)” \(Self.words(for: entry.value, "“\(entry.value.employee)”")), and "
              + "“\(other.value.id)” at \(other.row.place(of: "what")) "
              + Self.words(for: other.value, nil),
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

  /// What a decision does to a person, who is *them* where no name is given.
  private static func words(for decision: HumanDecision, _ person: String?) -> String {
    let them = person ?? "them"
    let post = decision.toPost.map { "“\($0)”" }
    return switch decision.kind {
    case .assign: "assigns \(them) to \(post ?? "a post")"
    case .exclude: "excludes \(them) from \(post ?? "every post")"
    case .suitable: "finds \(post ?? "a post") suitable for \(them)"
    case .acceptVR:
      "accepts \(person.map { "the voluntary redundancy of \($0)" } ?? "their voluntary redundancy")"
    case .swap: "swaps \(them) with “\(decision.with ?? "")”"
    case .reverse: "reverses a decision"
    }
  }

  private mutating func report(
    _ entry: Entry, _ column: String, _ code: ProblemCode, _ message: String, _ remedy: String
  ) {
    entry.row.report(column, code, message, remedy, &problems)
  }
}
