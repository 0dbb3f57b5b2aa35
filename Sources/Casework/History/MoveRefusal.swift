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
  /// It is dated before the move, or the entry, that it follows.
  case beforeLatest(on: LocalDate, latest: LocalDate)
  /// It is dated after the day on which it is recorded, and cannot be known yet.
  case ahead(on: LocalDate, today: LocalDate)
  /// The employer does without the state.
  case switchedOff(CaseState, place: String?)
  /// Nobody is named as having done it.
  case nobodyNamed
  /// No reason is given.
  case noReason
  /// The note says nothing.
  case emptyNote
  /// A finding is to be set aside that does not stand, or on a day before it or still ahead.
  case nothingToSetAside(on: LocalDate, UnreasonableRefusal?)
  /// No fact is given.
  case noFacts
  /// The history has no such entry.
  case noSuchEntry(Int)
  /// Entries of this kind are not corrected.
  case notCorrectable(CaseEvent.Kind)
  /// The entry was corrected before.
  case correctedAlready(Int)
  /// The place that the case would have again is somebody else's by now.
  case noRoomBack(PostID)
  /// A later entry rests on the one that was a slip.
  case restedOn(by: CaseEvent)
  /// A human decision that stands keeps the person from the posts that the move is about.
  case decidedAgainst(RecordedDecision, to: CaseState)
  /// The entry is a human decision, and this speaks against it.
  case decision(DecisionRefusal)

  /// The facts that are missing, in the order of the guards.
  public var missingFacts: [FactName] {
    unmetGuards.flatMap(\.shortfalls).compactMap {
      switch $0 {
      case .missing(let name): name
      case .law(let shortfall): shortfall.missingFact
      case .noPost, .otherPost, .ahead, .past, .beforeOpening, .notPast, .outOfOrder,
        .notPutOff,
        .notThereBefore, .notRenewed, .foundUnreasonable, .notFoundUnreasonable, .saysTheOpposite,
        .decidedBefore:
        nil
      }
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
    case .affectedOnly, .ended, .beforeOpening, .beforeLatest, .ahead, .switchedOff, .nobodyNamed,
      .noReason, .emptyNote, .nothingToSetAside, .noFacts, .noSuchEntry, .notCorrectable,
      .correctedAlready, .restedOn,
      .noRoomBack,
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
  /// Another post is named than was offered.
  case otherPost(PostID, offered: [PostID])
  /// The fact is not recorded.
  case missing(FactName)
  /// The date lies after the move's.
  case ahead(FactName, LocalDate, move: LocalDate)
  /// The date lies before the move's.
  case past(FactName, LocalDate, move: LocalDate)
  /// The first date lies after the second.
  case outOfOrder(FactName, LocalDate, FactName, LocalDate)
  /// The date does not lie after the day on which an appeal ended.
  case notRenewed(FactName, LocalDate, since: LocalDate)
  /// The date lies before the case was opened.
  case beforeOpening(FactName, LocalDate, opened: LocalDate)
  /// The date must be past, and is not.
  case notPast(FactName, LocalDate, move: LocalDate)
  /// The date must be later than it was.
  case notPutOff(FactName, LocalDate, was: LocalDate)
  /// The case was somewhere else before.
  case notThereBefore(CaseState?)
  /// A finding stands that suitable work was unreasonably refused.
  case foundUnreasonable(UnreasonableRefusal)
  /// No such finding stands.
  case notFoundUnreasonable
  /// A fact is recorded that says the opposite.
  case saysTheOpposite(FactName)
  /// Somebody whom the fact names has decided in the case before.
  case decidedBefore(FactName, String)
  /// A rule that looks beyond the facts of the case is not met.
  case law(LawShortfall)
}
