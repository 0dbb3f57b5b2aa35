import Restructure

/// Finds the moves ahead of many cases, asking once for cases of which the same is known.
struct AheadFinder {
  private let programme: ProgrammeSetting
  private let caseload: Caseload
  private let day: LocalDate
  private var found: [Likeness: [MoveAhead]] = [:]
  private var dismissals: [String?: ProposedDismissals] = [:]

  init(_ programme: ProgrammeSetting, _ caseload: Caseload, on day: LocalDate) {
    self.programme = programme
    self.caseload = caseload
    self.day = day
  }

  /// What decides about the moves of a case that is about no post yet.
  private struct Likeness: Hashable {
    let path: [CaseState]
    let since: LocalDate
    let openedOn: LocalDate
    let facts: Facts
    let person: ProgrammeSetting.PersonSetting?
    /// The post that the person held, where others who hold it decide.
    let fromPost: PostID?
  }

  /// The moves that are particular to the state of a case: those that lack nothing, then those that
  /// lack facts, then those that are blocked, each in the order of the table.
  mutating func moves(of record: CaseRecord) -> [MoveAhead] {
    guard record.postsInQuestion.isEmpty, record.decisions.isEmpty else {
      return search(record)
    }
    let rules = record.state.map(TransitionTable.rules(from:)) ?? []
    let likeness = Likeness(
      path: record.path, since: record.since, openedOn: record.openedOn, facts: record.facts,
      person: person(in: record, asAskedBy: rules),
      fromPost: rules.contains(.volunteersSought) ? record.reference.fromPost : nil)
    if let moves = found[likeness] { return moves }
    let moves = search(record)
    found[likeness] = moves
    return moves
  }

  /// What is known of the person, of that which the moves from the state of the case ask; nil where
  /// they ask nothing.
  private func person(
    in record: CaseRecord, asAskedBy rules: Set<LawRule>
  ) -> ProgrammeSetting.PersonSetting? {
    guard let state = record.state else { return nil }
    let readsClaims = TransitionTable.leadsToAClaim(from: state)
    guard readsClaims || rules.contains(where: \.looksBeyondFacts),
      var own = programme.people[record.reference.holding]
    else { return nil }
    if !rules.contains(where: \.readsService) {
      own.person.serviceFrom = nil
      own.person.teaching = nil
    }
    if !rules.contains(.collectiveConsultation) { own.establishment = nil }
    return own
  }

  private mutating func search(_ record: CaseRecord) -> [MoveAhead] {
    var moves: [MoveAhead] = []
    for transition in record.possibleMoves
    where !transition.to.isOpenToAll && !programme.states.off.contains(transition.to) {
      let look = Lookahead(
        record: record, setting: setting(of: record, to: transition.to), today: day)
      if let move = look.ahead(transition) { moves.append(move) }
    }
    let sorted = moves.enumerated().sorted { left, right in
      (rank(left.element), left.offset) < (rank(right.element), right.offset)
    }
    return sorted.map(\.element)
  }

  private func rank(_ move: MoveAhead) -> Int {
    guard move.isOpen else { return 2 }
    return move.missing.isEmpty ? 0 : 1
  }

  private mutating func setting(of record: CaseRecord, to state: CaseState) -> CaseSetting {
    let reference = record.reference
    var setting = programme.setting(
      for: reference, to: state, naming: [], on: day, among: caseload, countingDismissals: false)
    if let own = programme.people[reference.holding],
      TransitionTable.asks(.collectiveConsultation, to: state)
    {
      let place = own.establishment
      let counted = dismissals[place] ?? programme.dismissals(at: place, among: caseload)
      dismissals[place] = counted
      setting.dismissals = counted
    }
    return setting
  }
}
