import Exchange
import Restructure
import Testing

@Suite("policy.yaml: the states of a case")
struct PolicyStatesTests {
  @Test("A state is renamed or left out, with its place")
  func renamedOrLeftOut() throws {
    let (policy, problems) = SamplePolicy.read(
      """
      states:
        in-trial: {label: work trial, source: The handbook}
        on-register: {off: yes, assumption: No document says}
      """)
    #expect(problems == [])
    let states = try #require(policy).states
    #expect(states.map(\.state) == ["in-trial", "on-register"])
    #expect(states.map(\.label) == ["work trial", nil])
    #expect(states.map(\.isOff) == [false, true])
    #expect(states[0].basis.source == "The handbook")
    #expect(states[1].basis.assumption == "No document says")
  }

  @Test(
    "What the law needs stays, and nothing is invented",
    arguments: [
      ("under-notice: {off: yes}", "the state under-notice cannot be switched off"),
      ("in-trail: {off: yes}", "there is no state “in-trail”"),
      ("in-trial: {guards: none}", "guards"),
    ])
  func whatStays(line: String, message: String) {
    let (policy, problems) = SamplePolicy.read("states:\n  \(line)\n")
    #expect(policy == nil)
    #expect(problems.contains { $0.message.contains(message) }, "\(problems.map(\.message))")
  }

  @Test("A name for a state that stays is no error", arguments: PolicyKeys.statesThatStay)
  func everyStateIsRenamed(state: String) {
    let (policy, problems) = SamplePolicy.read("states:\n  \(state): {label: ours}\n")
    #expect(problems == [])
    #expect(policy?.states.map(\.label) == ["ours"])
  }
}
