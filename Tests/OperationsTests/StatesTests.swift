import Casework
import Exchange
import Testing

@testable import Operations

/// The words for states stand in two places, because reading a policy knows nothing of cases.
@Suite struct StatesTests {
  @Test func thePolicyKnowsTheSameStatesAsTheTable() {
    let off = CaseState.allCases.filter(\.mayBeSwitchedOff).map(\.rawValue)
    let stay = CaseState.allCases.filter { !$0.mayBeSwitchedOff }.map(\.rawValue)
    #expect(Set(PolicyKeys.statesThatMayBeOff) == Set(off))
    #expect(Set(PolicyKeys.statesThatStay) == Set(stay))
  }
}
