import Casework
import Exchange
import Operations
import Restructure

/// What is due, for a reader and for a spreadsheet.
enum DueText {
  static func present(_ answer: ListDue.Answer) {
    let list = answer.list
    if let problem = answer.folderProblem {
      say(
        Wrapping.wrap(
          "The folder was not read, so neither the plan nor the law's dates are asked: \(problem).")
      )
      say()
    }
    for when in DueList.When.allCases {
      let groups = list.groups(when)
      guard !groups.isEmpty else { continue }
      say(
        "\(heading(when, on: list.on)): \(counted(groups.map(\.cases.count).reduce(0, +), "case"))."
      )
      for group in groups { present(group, answer.names, on: list.on) }
      say()
    }
    for found in answer.overlooked {
      say("\(found.case) has no post, and \(found.post), which is open to them, has a free place.")
    }
    OwedLettersText.present(answer.unwritten)
    if list.items.isEmpty { say("Nothing is due: no live case matches.") }
  }

  private static func heading(_ when: DueList.When, on day: LocalDate) -> String {
    switch when {
    case .overdue: "Overdue on \(day)"
    case .today: "Due today, \(day)"
    case .thisWeek: "Due in the six days after \(day)"
    case .later: "Due later"
    }
  }

  private static func present(
    _ group: DueList.Group, _ names: StatePolicy, on day: LocalDate
  ) {
    let item = group.first
    let count = group.cases.count
    let since = item.step.hasDate ? "due \(item.step.on)" : "since \(item.step.on)"
    say(
      Wrapping.wrap(
        "\(count == 1 ? "" : "\(count) cases ")\(names.name(of: item.state)), \(since): "
          + "\(item.state.task).", indent: "  ", hanging: "    "))
    say(Wrapping.wrap(group.cases.someInWords + ".", indent: "    ", hanging: "    "))
    say(
      Wrapping.wrap(
        "For: \(item.step.words). Acts: \(item.step.owner).", indent: "    ", hanging: "      "))
    let open = item.ahead.filter { $0.isOpen && !$0.isAnAppeal }
    for move in open { say(line(move, names, on: day)) }
    let appeals = item.ahead.filter { $0.isOpen && $0.isAnAppeal }
    for move in appeals { say(line(move, names, on: day)) }
    var reasons: [String] = []
    var states: [String: [String]] = [:]
    for move in item.ahead where !move.isOpen {
      let reason = move.blocks.map(\.description).joined(separator: "; ")
      if states[reason] == nil { reasons.append(reason) }
      states[reason, default: []].append(names.name(of: move.to))
    }
    for reason in reasons {
      let blocked = (states[reason] ?? []).joinedAsChoice
      say(Wrapping.wrap("Not \(blocked): \(reason).", indent: "      ", hanging: "        "))
    }
  }

  /// A move that nothing blocks, with its first day and what it lacks.
  private static func line(
    _ move: MoveAhead, _ names: StatePolicy, on day: LocalDate
  ) -> String {
    var words = "-> \(names.name(of: move.to))"
    if let earliest = move.earliest {
      words += earliest == day ? " today" : " from \(earliest)"
    }
    if let ends = move.noticeEnds, move.to == .underNotice {
      words += ", ending \(ends) or later"
    }
    let needed = move.missing.map(\.rawValue) + (move.lacksPost ? ["the post"] : [])
    if !needed.isEmpty { words += ", with \(needed.joinedInWords)" }
    let waits = move.waits.map(\.description)
    let because = waits.isEmpty ? "" : ": \(waits.joined(separator: "; "))"
    return Wrapping.wrap(words + because + ".", indent: "      ", hanging: "        ")
  }

  static func csv(_ list: DueList) -> String {
    CSVWriter.answer(
      [
        "employee_id", "from_post", "state", "due", "when", "for", "acts", "next", "lacks",
        "earliest", "blocked_by",
      ],
      list.items.map { item in
        let next = item.ahead.first
        return [
          item.case.employee, item.case.fromPost, item.state.rawValue,
          item.step.on.description, item.when.rawValue, item.step.words, item.step.owner,
          next?.to.rawValue ?? "",
          (next?.missing ?? []).map(\.rawValue).joined(separator: ";"),
          next?.earliest?.description ?? "",
          (next?.blocks ?? []).map(\.description).joined(separator: "; "),
        ]
      })
  }
}

extension MoveAhead {
  /// Whether it is for the person, not for the employer, to make it.
  fileprivate var isAnAppeal: Bool { to == .matchAppeal || to == .redundancyAppeal }
}

/// A case's next step in JSON.
struct DueJSON: Encodable {
  struct Move: Encodable {
    let to: String
    let by: String
    let missing: [String]
    let lacksPost: Bool
    let earliest: Nullable<String>
    let noticeEnds: Nullable<String>
    let waits: [String]
    let blockedBy: [String]
  }

  let programme: String
  let employeeId: String
  let fromPost: String
  let state: String
  let due: String
  let when: String
  let `for`: String
  let task: String
  let owner: String
  let next: [Move]

  init(_ item: DueList.Item) {
    programme = item.case.programme
    employeeId = item.case.employee
    fromPost = item.case.fromPost
    state = item.state.rawValue
    due = item.step.on.description
    when = item.when.rawValue
    self.for = item.step.words
    task = item.state.task
    owner = item.step.owner
    next = item.ahead.map {
      Move(
        to: $0.to.rawValue, by: $0.by.rawValue, missing: $0.missing.map(\.rawValue),
        lacksPost: $0.lacksPost, earliest: Nullable($0.earliest?.description),
        noticeEnds: Nullable($0.noticeEnds?.description),
        waits: $0.waits.map(\.description), blockedBy: $0.blocks.map(\.description))
    }
  }
}
