import Casework
import Restructure
import TestSupport
import Testing

@Suite struct TransitionTableTests {
  /// Every move that there is, written down apart from the table.
  ///
  /// What everybody can come to, who leaves, moves with the work or is withdrawn, is said below.
  static let listed = """
    in-scope: at-risk unaffected vr-requested
    at-risk: vr-requested assimilated matched ring-fenced offered unplaced match-appeal
    vr-requested: in-scope at-risk vr-agreed
    vr-agreed: left-vr
    assimilated: appointed refused match-appeal
    matched: appointed refused match-appeal
    ring-fenced: in-selection offered unplaced match-appeal
    in-selection: offered unplaced match-appeal
    offered: appointed refused match-appeal
    match-appeal: at-risk assimilated matched ring-fenced in-selection offered unplaced on-register
    unplaced: ring-fenced on-register under-notice match-appeal
    on-register: ring-fenced alt-offered under-notice match-appeal
    under-notice: alt-offered left-redundant left-refused-unreasonably redundancy-appeal
    alt-offered: in-trial refused on-register under-notice
    in-trial: in-trial redeployed on-register under-notice left-redundant left-refused-unreasonably
    refused: on-register unplaced under-notice left-refused-unreasonably
    redundancy-appeal: under-notice left-redundant left-refused-unreasonably
    redeployed: redeployed-protected
    redeployed-protected: redeployed
    """
  static let openToAll =
    "left-resigned left-retired left-fixed-term left-other transferred withdrawn"
  static let over = """
    unaffected appointed left-vr left-redundant left-refused-unreasonably \(openToAll)
    """

  static let expected: [String: Set<String>] = {
    var table = Dictionary(
      uniqueKeysWithValues: over.split(separator: " ").map { (String($0), Set<String>()) })
    for line in listed.split(separator: "\n") {
      let parts = line.split(separator: ":")
      let state = String(parts[0])
      let own = parts[1].split(separator: " ").map(String.init)
      let rest =
        state.hasPrefix("redeployed") ? [] : openToAll.split(separator: " ").map(String.init)
      table[state] = Set(own + rest)
    }
    return table
  }()

  @Test func theStatesAreThoseOfThePolicies() {
    #expect(Set(CaseState.allCases.map(\.rawValue)) == Set(Self.expected.keys))
    #expect(CaseState.allCases.count == 30)
  }

  @Test(arguments: CaseState.allCases, CaseState.allCases)
  func everyPairIsEitherListedOrRefused(from: CaseState, to: CaseState) throws {
    let record = try Examples.record(in: from)
    let move = try Examples.move(
      to: to, on: "2017-04-28",
      facts: Examples.everyFact(finding: to == .leftRefusedUnreasonably), posts: ["lead"])
    let isListed = try #require(Self.expected[from.rawValue]).contains(to.rawValue)
    switch record.refusal(of: move) {
    case nil: #expect(isListed)
    case .notListed(let left, let right):
      #expect(!isListed && !from.isEnd)
      #expect(left == from && right == to)
    case .ended(let state, _, let right):
      #expect(!isListed && state == from && right == to)
      #expect(from.isEnd)
    case .guarded(_, _, let unmet):
      // Only one of the states to which a case can go back is the one where it was, and only
      // somebody against whom a finding stands loses the payment.
      let names = unmet.map(\.rule.name)
      #expect(
        isListed
          && (names == ["where-it-was"]
            || names == ["payment-lost"] && to == .leftRefusedUnreasonably)
      )
    case let other: Issue.record("refused for another reason: \(String(describing: other))")
    }
  }

  @Test(arguments: CaseState.allCases)
  func theTableSaysWhatIsListed(state: CaseState) throws {
    let expected = try #require(Self.expected[state.rawValue])
    #expect(Set(TransitionTable.states(after: state).map(\.rawValue)) == expected)
    #expect(state.isEnd == (expected.isEmpty || state.end == .redeployed))
  }

  /// The whole grid of states and events, one line a state, held against a recording that people
  /// read: what is not in it is refused.
  @Test func everyStateAndEveryEventHaveAnAnswer() throws {
    let lines = CaseState.allCases.map { state in
      let cells = CaseTrigger.allCases.compactMap { event -> String? in
        switch TransitionTable.verdict(on: event, in: state) {
        case .leads(let to): "\(event.rawValue)=\(to.map(\.rawValue).joined(separator: "|"))"
        case .doesNotApply, .isOver: nil
        }
      }
      return "\(state): " + (cells.isEmpty ? "over" : cells.joined(separator: " "))
    }
    try expectRecorded(lines.joined(separator: "\n") + "\n", at: "grid.txt")
  }

  @Test(arguments: CaseState.allCases)
  func whateverTheTableDoesNotListIsRefusedWithItsReason(state: CaseState) {
    for event in CaseTrigger.allCases {
      switch TransitionTable.verdict(on: event, in: state) {
      case .leads(let to): #expect(!to.isEmpty)
      case .isOver: #expect(state.isEnd)
      case .doesNotApply: #expect(!state.isEnd)
      }
    }
  }

  @Test(arguments: CaseTrigger.allCases)
  func everyEventLeadsSomewhereAndReadsAsWords(event: CaseTrigger) {
    let states = CaseState.allCases.filter {
      if case .leads = TransitionTable.verdict(on: event, in: $0) { true } else { false }
    }
    #expect(!states.isEmpty)
    #expect(!event.words.isEmpty && !event.words.hasSuffix("."))
  }

  @Test(arguments: CaseState.allCases)
  func everyStateHasAMeaningInOneSentenceAndAnOwner(state: CaseState) {
    #expect(state.meaning.hasSuffix("."))
    #expect(state.meaning.filter { $0 == "." }.count == 1)
    let isCharged = state.owner != .nobody
    #expect(isCharged == (!state.isEnd || state == .redeployedProtected))
  }

  @Test func everyStateIsReachedFromTheFirst() {
    var reached: Set<CaseState> = [.inScope]
    var frontier = reached
    while !frontier.isEmpty {
      frontier = Set(frontier.flatMap(TransitionTable.states)).subtracting(reached)
      reached.formUnion(frontier)
    }
    #expect(reached == Set(CaseState.allCases))
  }

  @Test func everyGuardHasANameOfItsOwnAndEveryRuleOfLawIsAsked() {
    let ways = CaseState.allCases.flatMap(TransitionTable.transitions).flatMap(\.ways)
    let guards = Set(ways.flatMap(\.guards))
    #expect(guards.count == Set(guards.map(\.name)).count)
    #expect(guards.count == 72)
    let rules = Set(
      guards.flatMap(\.needs).compactMap { need -> LawRule? in
        if case .law(let rule) = need { rule } else { nil }
      })
    #expect(rules == Set(LawRule.allCases))
  }

  /// Without the register a case still reaches its end, so that no employer can strand anybody.
  @Test func whateverIsSwitchedOffEveryCaseStillReachesAnEnd() {
    let off = Set(CaseState.allCases.filter(\.mayBeSwitchedOff))
    for state in CaseState.allCases where !off.contains(state) && !state.isEnd {
      var reached: Set<CaseState> = [state]
      var frontier = reached
      while !frontier.isEmpty {
        frontier = Set(frontier.flatMap(TransitionTable.states)).subtracting(reached)
          .subtracting(off)
        reached.formUnion(frontier)
      }
      #expect(reached.contains(.leftRedundant) || reached.contains(.appointed), "\(state)")
    }
  }
}
