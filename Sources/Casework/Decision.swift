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

  private var dueFacts: [FactName] {
    switch state {
    case .inScope: [.consultationCloses]
    case .ringFenced: [.interestCloses]
    case .assimilated, .offered: [.acceptBy]
    case .onRegister: [.registerEnds, .noticeEnds]
    case .altOffered: [.acceptBy, .noticeEnds]
    case .inTrial: [.trialEnds]
    case .underNotice: [.noticeEnds]
    case nil, .atRisk, .inSelection, .unplaced, .appointed, .redeployed, .leftRedundant,
      .withdrawn:
      []
    }
  }
}
