import Restructure

/// What follows from a move that is allowed; whoever asked performs it.
///
/// Nobody decides it: it follows from the table. What people decide is a ``RecordedDecision``.
public struct Decision: Hashable, Sendable {
  /// The entry to add to the history.
  public let event: CaseEvent
  /// What else follows.
  public let effects: [CaseEffect]
}

/// Something that follows from a move.
public enum CaseEffect: Hashable, Sendable {
  /// A letter of this kind is due to the person.
  case letterDue(kind: String)
  /// A date is due next.
  case dateDue(DueDate)
  /// Something that is not confirmed decided that the move is allowed.
  case restsOn(String)
  /// The case is over.
  case caseEnds
}

/// A date that a recorded fact makes due.
public struct DueDate: Hashable, Sendable {
  /// The day that it falls on.
  public let on: LocalDate
  /// The fact that gives it.
  public let fact: FactName

  /// A day that a fact makes due.
  public init(on day: LocalDate, fact: FactName) {
    on = day
    self.fact = fact
  }
}

extension CaseRecord {
  /// The earliest date that is due in the present state, or nil where no recorded fact gives one.
  public var nextDue: DueDate? {
    dueFacts.compactMap { name in facts[name]?.day.map { DueDate(on: $0, fact: name) } }
      .min { $0.on < $1.on }
  }

  private var dueFacts: [FactName] { state?.datesDue ?? [] }
}

extension CaseState {
  /// The facts whose dates are due while a case stands here: the deadlines of the table.
  public var datesDue: [FactName] {
    switch self {
    case .inScope: [.consultationCloses]
    case .atRisk: [.vrCloses]
    case .vrRequested: [.vrCloses]
    case .vrAgreed: [.leavingOn]
    case .ringFenced: [.interestCloses]
    case .assimilated, .matched, .offered: [.acceptBy]
    case .matchAppeal: [.appealHearing]
    case .onRegister: [.registerEnds, .noticeEnds]
    case .altOffered: [.acceptBy, .noticeEnds]
    case .inTrial: [.trialEnds]
    case .underNotice: [.noticeEnds]
    case .redundancyAppeal: [.appealHearing, .noticeEnds]
    case .redeployedProtected: [.protectionEnds]
    case .inSelection, .unplaced, .refused, .unaffected, .appointed, .redeployed, .leftVR,
      .leftRedundant, .leftResigned, .leftRetired, .leftFixedTerm, .leftRefusedUnreasonably,
      .leftOther, .transferred, .withdrawn:
      []
    }
  }
}
