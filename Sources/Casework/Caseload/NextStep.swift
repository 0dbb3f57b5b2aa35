import Restructure

/// What a case waits for: the day, the fact that gives it or that is missing, and who has to act.
public struct NextStep: Hashable, Sendable {
  /// Why it is due on that day.
  public enum Cause: Hashable, Sendable {
    /// A recorded date falls on it.
    case date(FactName)
    /// No date is recorded, so it has been due since the state was reached; one of these would do.
    case noDate([FactName])
  }

  /// The day on which somebody has to act.
  public let on: LocalDate
  public let cause: Cause
  /// Who has to: the person on record as looking after the case, or the part that is played here.
  public let owner: String
}

extension CaseRecord {
  /// The next step of a live case, and of one whose pay protection runs; nil where all is done.
  ///
  /// A case without a recorded date is due at once: no date is invented, and somebody has to set one.
  public var nextStep: NextStep? {
    guard let state, state.owner != .nobody else { return nil }
    var owner = state.owner.rawValue
    if case .text(let name) = facts.proven(.owner) { owner = name }
    if let due = nextDue { return NextStep(on: due.on, cause: .date(due.fact), owner: owner) }
    return NextStep(on: since, cause: .noDate(state.datesDue), owner: owner)
  }
}
