import Casework
import Operations
import Restructure
import Store
import Testing

/// In which order people come for a vacancy who are level by the law and by the policy's groups.
@Suite("The order of the register")
struct RegisterOrderTests {
  /// E1 is in scope, E2 at risk, E3 on the register, E4 under notice; E5 is at risk and protected.
  private static func match(
    policy: String, withCases: Bool = true
  ) throws -> (answer: VacanciesAnswer, groups: [String]) {
    let folder = try VacancyFolder(
      staff: (1...4).map { "E\($0),P,2015-01-01,,,," }
        + ["E5,P,2015-01-01,,maternity-leave,2026-01-01,2026-12-31"],
      policy: policy
    ).write()
    return try withExtendedLifetime(folder) {
      let file = CaseFile(
        path: folder.path + "/cases.db", programme: nil, folder: nil,
        today: try #require(LocalDate(iso: "2026-12-31")))
      _ = try OpenCases.run(folder.request, file: file, by: "Tester")
      try moveCases(try CaseActs(file))
      var request = folder.request
      request.on = LocalDate(iso: "2026-05-10")
      request.database = withCases ? file.path : nil
      let answer = try MatchVacancies.run(request, mode: .prefer)
      let groups = answer.matches[0].groups.map { group in
        (group.parts.map(\.rawValue) + group.people.map(\.employee)).joined(separator: " ")
      }
      return (answer, groups)
    }
  }

  private static func moveCases(_ acts: CaseActs) throws {
    func move(_ cases: String, _ state: String, _ on: String, _ facts: String...) throws {
      let references = try acts.resolve(cases.split(separator: " ").map(String.init))
      let words = CaseActs.MoveWords(
        to: state, on: try #require(LocalDate(iso: on)), by: "Tester", reason: "Because",
        posts: [], facts: facts)
      _ = try acts.move(references, words, previewOnly: false)
    }
    try move(
      "E2 E3 E4 E5", "at-risk", "2026-03-02", "consultation-closed=2026-02-20",
      "responses-received=0", "structure-approved=2026-03-01")
    try move("E3 E4", "unplaced", "2026-03-09", "no-route=No row names the post")
    try move("E3", "on-register", "2026-03-16", "register-form=2026-03-16", "register-consent=yes")
    try move(
      "E4", "under-notice", "2026-04-01", "individual-meeting=2026-03-20",
      "dismissal-authority=The head of service", "notice-given=2026-04-01",
      "notice-ends=2026-07-31")
  }

  @Test("Without a policy's word the order is assumed, and said to be")
  func assumedOrder() throws {
    let (answer, groups) = try Self.match(policy: "")
    #expect(
      groups == ["E5", "under-notice E4", "on-register E3", "at-risk E2", "in-scope E1"])
    #expect(answer.isOrderedByRegister)
    #expect(answer.casework?.standings.basis.contains("no policy in force gives an order") == true)
  }

  @Test("The policy's order is kept, and those whom it leaves out come last and level")
  func statedOrder() throws {
    let (answer, groups) = try Self.match(
      policy: "register: {order: [at-risk, under-notice], source: Section 9}")
    #expect(groups == ["E5", "at-risk E2", "under-notice E4", "in-scope on-register E1 E3"])
    #expect(answer.casework?.standings.basis == "Section 9")
  }

  @Test("The policy's own groups go before the order")
  func groupsFirst() throws {
    let (_, groups) = try Self.match(
      policy: """
        ranks:
          - {group: Leave, who: {protected: yes}, preempts: yes}
          - {group: Of the first pool, who: {pool: first}, preempts: no}
        pools:
          first: {include: [E1, E3]}
        """)
    #expect(groups == ["E5", "on-register E3", "in-scope E1", "under-notice E4", "at-risk E2"])
  }

  @Test("Nobody is told from another where no cases are asked")
  func withoutCases() throws {
    let (answer, groups) = try Self.match(policy: "", withCases: false)
    #expect(groups == ["E5", "E1 E2 E3 E4"] && !answer.isOrderedByRegister)
  }

  @Test("Somebody who asks why not is told who comes before, and who is level")
  func whyNotMe() throws {
    let (answer, _) = try Self.match(policy: "register: {order: [under-notice]}")
    let turn = try #require(answer.turn(of: .init(employee: "E2", post: "P"), for: "V1"))
    #expect(turn.before.flatMap(\.people).map(\.employee) == ["E5", "E4"])
    #expect(turn.countBefore == 2 && turn.level == 2)
    #expect(answer.turn(of: .init(employee: "E9", post: "P"), for: "V1") == nil)
  }
}
