import Restructure

// The one place where refusals are put into words.
extension MoveRefusal: CustomStringConvertible {
  /// What is refused and why, naming the guard and the missing fact.
  public var message: String {
    switch self {
    case .affectedOnly(let fate):
      "The person is affected and not at risk\(fate.map { " (\($0))" } ?? ""): there is no case "
        + "to move."
    case .ended(let state, let since, let to):
      "The case ended as \(state) on \(since) and cannot move to \(to)."
    case .notListed(let from, let to) where from == to:
      "The case is already \(to)."
    case .notListed(let from, let to):
      "A case that is \(from) cannot move to \(to)."
    case .guarded(let from, let to, let unmet):
      "The move from \(from) to \(to) is refused. "
        + unmet.map(\.description).joined(separator: " ")
    case .beforeOpening(let on, let opened):
      "\(on) is before the case was opened, on \(opened)."
    case .beforeLatest(let on, let latest):
      "\(on) is before the latest entry in the history, of \(latest)."
    case .nobodyNamed: "It does not say who did this."
    case .noReason: "It does not say why."
    case .emptyNote: "The note says nothing."
    case .decidedAgainst(let decision, let to):
      "The move to \(to) is against a decision that stands: \(decision.standingInWords)."
    case .decision(let refusal): refusal.message
    }
  }

  /// What to do about it, and what is possible from here.
  public var remedy: String {
    switch self {
    case .affectedOnly:
      "If the plan now puts the post at risk, change the folder and open its cases again."
    case .ended: "Write a note if something must be added to its history."
    case .notListed(let from, _): Self.choice(from: from)
    case .guarded(let from, let to, let unmet):
      (unmet.flatMap(\.shortfalls).map(\.remedy) + Self.ways(from: from, to: to)
        + [Self.choice(from: from)]).joined(separator: " ")
    case .beforeOpening(_, let day): "Date it \(day) or later."
    case .beforeLatest(_, let day):
      "Date it \(day) or later, and give the day on which it happened in the reason."
    case .nobodyNamed: "Name the person who did it."
    case .noReason: "Give the reason in words; it is part of the history."
    case .emptyNote: "Write what is to be remembered."
    case .decidedAgainst(let decision, _):
      "Choose another move; or, if the decision no longer holds, reverse it first: "
        + "\(decision.waybackInWords)."
    case .decision(let refusal): refusal.remedy
    }
  }

  /// The message with its remedy.
  public var description: String { "\(message) \(remedy)" }

  /// Names the ways in which the move comes about, where there are several.
  private static func ways(from: CaseState, to: CaseState) -> [String] {
    let ways = TransitionTable.transition(from: from, to: to)?.ways ?? []
    guard ways.count > 1 else { return [] }
    return ["The move comes about by \(ways.map(\.trigger).joinedAsChoice)."]
  }

  private static func choice(from state: CaseState) -> String {
    "From \(state) a case can move to "
      + TransitionTable.states(after: state).map(\.rawValue).joinedAsChoice + "."
  }
}

extension UnmetGuard: CustomStringConvertible {
  /// The guard by name, its rule, and what it lacks.
  public var description: String {
    "Guard \(rule.name), by which \(rule.rule): "
      + shortfalls.map(\.description).joinedInWords + "."
  }
}

extension Shortfall: CustomStringConvertible {
  /// What is missing or does not fit.
  public var description: String {
    switch self {
    case .noPost: "no post is named"
    case .missing(let name): "the fact \(name) is missing"
    case .tooFew(let name, let number, let least): "\(name) is \(number), and \(least) are needed"
    case .ahead(let name, let day, let move): "\(name) is \(day), after the move's own \(move)"
    case .past(let name, let day, let move): "\(name) is \(day), before the move's own \(move)"
    case .outOfOrder(let first, let firstDay, let second, let secondDay):
      "\(first) is \(firstDay), after \(second), which is \(secondDay)"
    }
  }

  /// What to do about it.
  public var remedy: String {
    switch self {
    case .noPost: "Name the post with --post."
    case .missing(let name):
      "Record \(name.records) with --fact \(name)=\(name.kind.placeholder)."
    case .tooFew(let name, _, let least):
      "Record \(name.records) with --fact \(name)=NUMBER once it is \(least) or more."
    case .ahead(_, let day, _): "Wait until \(day), or correct the date if it is wrong."
    case .past(let name, _, _): "Date the move rightly, or correct \(name) if it is wrong."
    case .outOfOrder(let first, _, let second, _):
      "Correct \(first) or \(second), whichever is wrong."
    }
  }
}
