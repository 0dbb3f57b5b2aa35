/// Which state may follow which, in what way and under which guards (policies.md 7b).
///
/// The rows are data, read from top to bottom. There is no wildcard: whatever no row lists is
/// refused, and a test holds every pair of state and event against a list written down apart.
public enum TransitionTable {
  /// The moves that a state allows, in the order in which they are offered to a reader.
  public static func transitions(from state: CaseState) -> [Transition] {
    byState[state] ?? []
  }

  /// The move from one state to another, or nil where the table does not list it.
  public static func transition(from: CaseState, to: CaseState) -> Transition? {
    transitions(from: from).first { $0.to == to }
  }

  /// The states that may follow a state.
  public static func states(after state: CaseState) -> [CaseState] {
    transitions(from: state).map(\.to)
  }

  /// Whether a guard of some move to a state looks beyond the facts of the case.
  public static func looksBeyondTheCase(to state: CaseState) -> Bool {
    rulesAsked[state]?.contains(where: \.looksBeyondFacts) == true
  }

  /// Whether a guard of some move to a state asks a rule.
  public static func asks(_ rule: LawRule, to state: CaseState) -> Bool {
    rulesAsked[state]?.contains(rule) == true
  }

  /// The rules for which the guards of the moves out of a state ask, without those that everybody can
  /// make.
  static func rules(from state: CaseState) -> Set<LawRule> { rulesFrom[state] ?? [] }

  private static let rulesFrom: [CaseState: Set<LawRule>] = {
    var asked: [CaseState: Set<LawRule>] = [:]
    for row in rows {
      for case .law(let rule) in row.guards.flatMap(\.needs) {
        for state in row.from { asked[state, default: []].insert(rule) }
      }
    }
    return asked
  }()

  /// Whether some move out of a state is about a claim, for which the plan has its ways.
  static func leadsToAClaim(from state: CaseState) -> Bool { movesToClaims.contains(state) }

  private static let movesToClaims = Set(
    rows.filter { $0.to.contains(where: \.isAboutAClaim) }.flatMap(\.from))

  private static let rulesAsked: [CaseState: Set<LawRule>] = {
    var asked: [CaseState: Set<LawRule>] = [:]
    for row in rows {
      for case .law(let rule) in row.guards.flatMap(\.needs) {
        for state in row.to { asked[state, default: []].insert(rule) }
      }
    }
    return asked
  }()

  /// What the table says of an event in a state.
  public static func verdict(on event: CaseTrigger, in state: CaseState) -> TableVerdict {
    let to = transitions(from: state).filter { $0.ways.contains { $0.event == event } }.map(\.to)
    if !to.isEmpty { return .leads(to: to) }
    return state.isEnd ? .isOver : .doesNotApply
  }

  /// One row: what happens, in which states it can, and where it leads.
  struct Row {
    let event: CaseTrigger
    let from: [CaseState]
    let to: [CaseState]
    let guards: [Guard]
    let letter: String?

    init(
      _ event: CaseTrigger, in from: [CaseState], to: [CaseState], _ guards: [Guard] = [],
      letter: String? = nil
    ) {
      self.event = event
      self.from = from
      self.to = to
      self.guards = guards
      self.letter = letter
    }
  }

  private static let byState: [CaseState: [Transition]] = {
    var table: [CaseState: [Transition]] = [:]
    for row in rows {
      let way = Transition.Way(event: row.event, guards: row.guards, letter: row.letter)
      for from in row.from {
        for to in row.to {
          var moves = table[from] ?? []
          let position = moves.firstIndex { $0.to == to }
          if let position {
            moves[position] = Transition(from: from, to: to, ways: moves[position].ways + [way])
          } else {
            moves.append(Transition(from: from, to: to, ways: [way]))
          }
          table[from] = moves
        }
      }
    }
    return table
  }()
}
