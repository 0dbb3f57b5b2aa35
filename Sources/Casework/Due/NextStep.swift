import Entitlement
import Restructure

/// What a case waits for: the day, the fact that gives it or that is missing, and who has to act.
public struct NextStep: Hashable, Sendable {
  /// Why it is due on that day.
  public enum Cause: Hashable, Sendable {
    /// A recorded date falls on it.
    case date(FactName)
    /// No such date is recorded, and a period of the policy gives it.
    case term(FactName, LawFigures.Figure)
    /// A period of the policy would give the date, and is in working days, of which nothing is known
    /// here: no nation is named, or the table of bank holidays ends before. So it is due since the
    /// state was reached.
    case uncounted(FactName, LawFigures.Figure)
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
  public var nextStep: NextStep? { nextStep() }

  /// The same, with the periods of a policy that give a date where none is recorded.
  ///
  /// A case without either is due at once: no date is invented, and somebody has to set one.
  public func nextStep(
    _ terms: [FactName: LawFigures.Figure] = [:], _ workingDays: WorkingDays? = nil
  ) -> NextStep? {
    guard let state, state.owner != .nobody else { return nil }
    var owner = state.owner.rawValue
    if case .text(let name) = facts.proven(.owner) { owner = name }
    var dated = nextDue.map { [(on: $0.on, cause: NextStep.Cause.date($0.fact))] } ?? []
    var uncounted: NextStep.Cause?
    for name in state.datesDue where facts[name]?.day == nil {
      guard let term = terms[name] else { continue }
      if let last = since.lastDay(of: term.period, workingDays) {
        dated.append((last, .term(name, term)))
      } else {
        uncounted = .uncounted(name, term)
      }
    }
    if let first = dated.min(by: { $0.on < $1.on }) {
      return NextStep(on: first.on, cause: first.cause, owner: owner)
    }
    return NextStep(on: since, cause: uncounted ?? .noDate(state.datesToSet), owner: owner)
  }
}

extension NextStep {
  /// What is due, in words: `interest-closes`, or what has to be set.
  public var words: String {
    switch cause {
    case .date(let fact): fact.rawValue
    case .term(let fact, let figure):
      "\(fact), by the policy's \(figure.period)"
        + (figure.period.unit == .workingDays ? " (\(WorkingDays.label))" : "")
    case .uncounted(let fact, let figure):
      "no date is set: \(fact); for the policy's \(figure.period) the bank holidays are not known"
    case .noDate(let facts):
      facts.isEmpty
        ? "no date gives the next step" : "no date is set: \(facts.map(\.rawValue).joinedAsChoice)"
    }
  }
}

extension CaseState {
  /// The dates one of which has to be set where none is known; none where the step itself is due.
  fileprivate var datesToSet: [FactName] { self == .atRisk ? [] : datesDue }
}

extension NextStep {
  /// Whether a date gives the day, and not only the lack of one.
  public var hasDate: Bool {
    switch cause {
    case .date, .term: true
    case .uncounted, .noDate: false
    }
  }
}
