import Casework
import Testing

@Suite("Where moves lead that call for letters")
struct LettersOfTheTableTests {
  @Test(arguments: [
    ("at-risk", [CaseState.atRisk]), ("assimilation", [.assimilated, .matched, .offered]),
    ("appointed", [.offered]), ("ring-fence-invitation", [.ringFenced]),
    ("appeal-acknowledged", [.matchAppeal]), ("notice", [.underNotice]), ("reminder", []),
  ])
  func states(letter: String, expected: [CaseState]) {
    #expect(TransitionTable.states(callingFor: letter) == Set(expected))
  }
}
