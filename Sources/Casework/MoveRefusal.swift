import Restructure

/// Why an entry is not added to a history.
public enum MoveRefusal: Error, Hashable, Sendable {
  /// The person is affected and not at risk, so there is no case to move.
  case affectedOnly(fate: String?)
  /// The case is over.
  case ended(CaseState, since: LocalDate, to: CaseState)
  /// The table lists no such move.
  case notListed(from: CaseState, to: CaseState)
  /// In every way in which the move comes about, a guard is not met; this is the nearest way.
  case guarded(from: CaseState, to: CaseState, unmet: [UnmetGuard])
  /// It is dated before the record was opened.
  case beforeOpening(on: LocalDate, opened: LocalDate)
  /// It is dated before the latest entry.
  case beforeLatest(on: LocalDate, latest: LocalDate)
  /// Nobody is named as having done it.
  case nobodyNamed
  /// No reason is given.
  case noReason
  /// The note says nothing.
  case emptyNote
  /// A human decision that stands keeps the person from the posts that the move is about.
  case decidedAgainst(RecordedDecision, to: CaseState)
  /// The entry is a human decision, and this speaks against it.
  case decision(DecisionRefusal)

  /// The facts that are missing, in the order of the guards.
  public var missingFacts: [FactName] {
    unmetGuards.flatMap(\.shortfalls).compactMap {
      if case .missing(let name) = $0 { name } else { nil }
    }
  }

  /// The guards that are not met.
  public var unmetGuards: [UnmetGuard] {
    if case .guarded(_, _, let unmet) = self { unmet } else { [] }
  }

  /// The states that are possible from where the case stands, where that is the question.
  public var possible: [CaseState] {
    switch self {
    case .notListed(let from, _), .guarded(let from, _, _): TransitionTable.states(after: from)
    case .affectedOnly, .ended, .beforeOpening, .beforeLatest, .nobodyNamed, .noReason, .emptyNote,
      .decidedAgainst, .decision:
      []
    }
  }
}

/// A guard with what it lacks.
public struct UnmetGuard: Hashable, Sendable {
  /// The guard.
  public let rule: Guard
  /// What is missing or does not fit; never empty.
  public let shortfalls: [Shortfall]
}

/// One thing that keeps a guard from being met.
public enum Shortfall: Hashable, Sendable {
  /// No post is named.
  case noPost
  /// The fact is not recorded.
  case missing(FactName)
  /// The number is too small.
  case tooFew(FactName, Int, atLeast: Int)
  /// The date lies after the move's.
  case ahead(FactName, LocalDate, move: LocalDate)
  /// The date lies before the move's.
  case past(FactName, LocalDate, move: LocalDate)
  /// The first date lies after the second.
  case outOfOrder(FactName, LocalDate, FactName, LocalDate)
}
