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

  /// A refusal speaks as the employer does, with the program's word behind, and proposes nothing that
  /// the employer does without.
  @Test func refusalsHaveTheEmployersNames() throws {
    let policy = StatePolicy(
      off: [.matchAppeal], labels: [.inTrial: "work trial", .atRisk: "displaced"])
    let record = try Examples.record(in: .atRisk)
    let refusal = try #require(
      record.refusal(of: try Examples.move(to: .inTrial, on: "2017-02-01")))
    #expect(
      refusal.message(under: policy)
        == "A case that is displaced (at-risk) cannot move to work trial (in-trial).")
    #expect(refusal.remedy(under: policy).hasPrefix("From displaced (at-risk) a case can move to"))
    #expect(!refusal.remedy(under: policy).contains("match-appeal"))
    #expect(refusal.remedy.contains("match-appeal"))
    let back = try #require(
      try Examples.record(in: .vrRequested).refusal(
        of: try Examples.move(to: .inScope, on: "2017-02-01", facts: ["vr-declined=No"])))
    #expect(back.message(under: policy).contains("the case was displaced (at-risk) before"))
    #expect(back.remedy(under: policy).hasPrefix("Move it to displaced (at-risk) instead."))
  }

  @Test(arguments: [
    ("work trial", CaseState.inTrial), ("Work Trial", .inTrial), ("in-trial", nil), ("gone", nil),
  ])
  func aStateIsFoundByTheNameThatOneStateHas(name: String, state: CaseState?) {
    let policy = StatePolicy(
      labels: [.inTrial: "Work trial", .refused: "Gone", .leftOther: "Gone"])
    #expect(policy.state(named: name) == state)
  }
}
