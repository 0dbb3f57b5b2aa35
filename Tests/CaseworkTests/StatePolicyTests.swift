import Casework
import Testing

@Suite struct StatePolicyTests {
  @Test func aStateThatIsSwitchedOffIsNotReached() throws {
    var setting = CaseSetting.unknown
    setting.states = StatePolicy(off: [.onRegister], places: [.onRegister: "policy.yaml:12"])
    let record = try Examples.record(in: .unplaced)
    let refusal = record.refusal(
      of: try Examples.move(to: .onRegister, on: "2017-02-01"), in: setting)
    #expect(refusal == .switchedOff(.onRegister, place: "policy.yaml:12"))
    #expect(refusal?.message == "The employer does without on-register (policy.yaml:12).")
    let notice = try Examples.move(
      to: .underNotice, on: "2017-02-01", facts: GuardTests.dismissal)
    #expect(record.refusal(of: notice, in: setting) == nil)
  }

  @Test(arguments: CaseState.allCases)
  func whatTheLawNeedsIsNeverSwitchedOff(state: CaseState) {
    #expect(StatePolicy(off: [state]).off.contains(state) == state.mayBeSwitchedOff)
  }

  @Test func anOwnNameStandsBeforeTheProgramsWord() {
    let policy = StatePolicy(labels: [.inTrial: "Work trial", .refused: "Refused"])
    #expect(policy.name(of: .inTrial) == "Work trial (in-trial)")
    #expect(policy.name(of: .refused) == "refused")
    #expect(policy.name(of: .offered) == "offered")
  }
}
