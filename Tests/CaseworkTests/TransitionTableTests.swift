import Casework
import Testing

@Suite struct TransitionTableTests {
  /// Every move that there is, written down apart from the table.
  static let listed = """
    in-scope: at-risk withdrawn
    at-risk: assimilated ring-fenced offered unplaced withdrawn
    assimilated: appointed withdrawn
    ring-fenced: in-selection offered unplaced withdrawn
    in-selection: offered unplaced withdrawn
    offered: appointed withdrawn
    appointed:
    unplaced: on-register under-notice withdrawn
    on-register: alt-offered under-notice withdrawn
    alt-offered: in-trial on-register under-notice withdrawn
    in-trial: redeployed on-register under-notice left-redundant withdrawn
    redeployed:
    under-notice: alt-offered left-redundant withdrawn
    left-redundant:
    withdrawn:
    """

  static let expected: [String: Set<String>] = Dictionary(
    uniqueKeysWithValues: listed.split(separator: "\n").map { line in
      let parts = line.split(separator: ":", omittingEmptySubsequences: false)
      return (String(parts[0]), Set(parts[1].split(separator: " ").map(String.init)))
    })

  @Test func theStatesAreThoseOfTheMainPath() {
    #expect(Set(CaseState.allCases.map(\.rawValue)) == Set(Self.expected.keys))
    #expect(CaseState.allCases.count == 15)
  }

  @Test(arguments: CaseState.allCases, CaseState.allCases)
  func everyPairIsEitherListedOrRefused(from: CaseState, to: CaseState) throws {
    let record = try Examples.record(in: from)
    let move = try Examples.move(
      to: to, on: "2017-04-28", facts: Examples.everyFact, posts: ["lead"])
    let isListed = try #require(Self.expected[from.rawValue]).contains(to.rawValue)
    let isOver = ["appointed", "redeployed", "left-redundant", "withdrawn"].contains(from.rawValue)
    switch record.refusal(of: move) {
    case nil: #expect(isListed)
    case .notListed(let left, let right):
      #expect(!isListed && !isOver)
      #expect(left == from && right == to)
    case .ended(let state, _, let right):
      #expect(isOver && state == from && right == to)
    case let other: Issue.record("refused for another reason: \(String(describing: other))")
    }
  }

  @Test(arguments: CaseState.allCases)
  func aStateIsAnEndExactlyIfNothingFollows(state: CaseState) throws {
    #expect(state.isEnd == (try #require(Self.expected[state.rawValue]).isEmpty))
    #expect(
      Set(TransitionTable.states(after: state).map(\.rawValue)) == Self.expected[state.rawValue])
  }

  @Test(arguments: CaseState.allCases)
  func everyStateHasAMeaningInOneSentence(state: CaseState) {
    #expect(state.meaning.hasSuffix("."))
    #expect(state.meaning.filter { $0 == "." }.count == 1)
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

  @Test func everyGuardHasANameOfItsOwn() {
    let ways = CaseState.allCases.flatMap(TransitionTable.transitions).flatMap(\.ways)
    let guards = Set(ways.flatMap(\.guards))
    #expect(guards.count == Set(guards.map(\.name)).count)
    #expect(guards.count == 22)
  }
}
