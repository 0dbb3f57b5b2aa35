import Restructure

/// What is to be done, case by case, in the order of its days.
///
/// A value of a caseload on one day, made anew whenever it is asked for, so that it is never out of
/// date.
public struct DueList: Hashable, Sendable {
  /// How near a day is.
  public enum When: String, CaseIterable, Hashable, Sendable {
    case overdue
    case today
    /// In the six days after today.
    case thisWeek = "this week"
    case later
  }

  /// One case's next step.
  public struct Item: Hashable, Sendable {
    public let `case`: CaseReference
    /// Where the case stands on the day of the list.
    public let state: CaseState
    public let step: NextStep
    public let when: When
    /// What would still keep each further move from being made: first those that lack nothing.
    public let ahead: [Ahead]
  }

  /// A move that is possible from here, and what it lacks.
  public struct Ahead: Hashable, Sendable {
    public let to: CaseState
    public let by: CaseTrigger
    /// The facts that no record gives yet; empty where none is missing.
    public let missing: [FactName]
    /// The first day on which the recorded dates allow it; nil where a date that it needs is
    /// missing.
    public let earliest: LocalDate?
  }

  public let on: LocalDate
  public let items: [Item]

  /// The next steps of live cases on a day.
  public init(_ records: some Sequence<CaseRecord>, on day: LocalDate, facts: Facts = [:]) {
    on = day
    items = records.compactMap { record -> Item? in
      guard let state = record.state, let step = record.nextStep else { return nil }
      return Item(
        case: record.reference, state: state, step: step, when: When(step.on, seenFrom: day),
        ahead: record.movesAhead(facts))
    }
    .sorted { ($0.step.on, $0.case) < ($1.step.on, $1.case) }
  }
}

extension DueList.When {
  init(_ day: LocalDate, seenFrom today: LocalDate) {
    switch day.dayNumber - today.dayNumber {
    case ..<0: self = .overdue
    case 0: self = .today
    case 1...6: self = .thisWeek
    default: self = .later
    }
  }
}

extension CaseRecord {
  /// The moves of the table that are particular to this state, each by the way that lacks least:
  /// first those that lack no fact, then the others in the order of the table.
  func movesAhead(_ known: Facts) -> [DueList.Ahead] {
    let facts = known.updated(with: facts)
    let moves = possibleMoves.filter { !$0.to.isOpenToAll }.compactMap { move in
      let ways = move.ways.map { way -> DueList.Ahead in
        let needs = way.guards.flatMap(\.needs)
        let missing = needs.flatMap(\.factsNeeded).filter { facts.proven($0) == nil }
        return DueList.Ahead(
          to: move.to, by: way.event, missing: missing,
          earliest: missing.isEmpty
            ? needs.compactMap { $0.earliest(facts) }.max().map { max($0, since) } ?? since : nil)
      }
      return ways.min { $0.missing.count < $1.missing.count }
    }
    return moves.filter(\.missing.isEmpty) + moves.filter { !$0.missing.isEmpty }
  }
}

extension Need {
  /// The first day on which a recorded date meets the need; nil where no date bears on it.
  fileprivate func earliest(_ facts: Facts) -> LocalDate? {
    switch self {
    case .happened(let name): facts.proven(name)?.day
    case .past(let name): facts.proven(name)?.day?.adding(days: 1)
    case .post, .samePost, .recorded, .atLeast, .notOver, .notOverIfKnown, .sinceOpening,
      .inOrder, .putOff, .wasThereBefore, .apart, .law:
      nil
    }
  }
}
