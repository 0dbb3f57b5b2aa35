import Casework
import Foundation
import Operations
import Restructure
import Store
import Testing

/// What the guards of the procedure make of a folder and its policy, through the acts of an officer.
@Suite struct ProcedureInFolderTests {
  let folder: ScratchFolder
  let acts: CaseActs

  /// Three aides of whom one remains, and two clerks whose post ends.
  init() throws {
    folder = try ScratchFolder(
      [
        "posts.csv": """
        post_id,title,service,grade,positions,fte
        P1,Aide,North,G5,3,3.0
        P2,Clerk,North,G6,2,2.0
        """,
        "staff.csv": """
        employee_id,post_id,fte,continuous_service_from
        E01,P1,1.0,2015-09-01
        E02,P1,1.0,2015-09-01
        E03,P1,1.0,2015-09-01
        E04,P2,1.0,2015-09-01
        E05,P2,1.0,2015-09-01
        """,
        "changes.csv": """
        change_id,post_id,becomes,remain_positions
        C1,P1,reduce,1
        C2,P2,disestablish,
        """,
        "new-posts.csv": """
        post_id,title,service,grade,positions,fte
        N1,Officer,North,G6,1,1.0
        """,
        "ring-fences.csv": "ring_fence,to_post,open_to,mode\nR1,N1,P2,ring-fence\n",
        "scores.csv": "employee_id,post_id,score\nE04,N1,70\nE05,N1,70\n",
        "vacancies.csv": """
        post_id,title,service,grade,positions,fte,opens
        V1,Porter,South,G4,1,1.0,2026-01-10
        V2,Driver,South,G5,1,1.0,2026-01-10
        """,
        "policy.yaml": """
        policy: own
        title: Our own policy
        from: 2025-01-01
        assumption: Made up for this test.
        states:
          vr-requested: {label: asked to go}
          vr-agreed: {label: may go}
          match-appeal: {off: yes}
        contests:
          panel: {tie_breaks: [further-exercise], assumption: Made up}
        terms:
          pay-protection:
            - {from: 2025-01-01, value: 2 years, assumption: None to 3 years were seen}
          pay-protection-grades:
            - {from: 2025-01-01, value: 1, assumption: One or two were seen}
        """,
      ], head: "nation: england\npolicy: policy.yaml\n")
    let file = CaseFile(
      path: folder.path + "/cases.db", programme: nil, folder: nil,
      today: try #require(LocalDate(iso: "2026-12-31")))
    _ = try OpenCases.run(folder.request, file: file, by: "Tester")
    acts = try CaseActs(file)
    try move(
      "E01 E02 E03 E04 E05", to: "at-risk", on: "2026-03-02",
      "consultation-closed=2026-02-20", "responses-received=0", "structure-approved=2026-03-01")
  }

  @discardableResult
  private func move(
    _ cases: String, to state: String, on date: String, _ facts: String..., post: String? = nil
  ) throws -> [CaseEffect] {
    let references = try acts.resolve(cases.split(separator: " ").map(String.init))
    let words = CaseActs.MoveWords(
      to: state, on: try #require(LocalDate(iso: date)), by: "Tester", reason: "Because",
      posts: post.map { [$0] } ?? [], facts: facts)
    let (decisions, _) = try acts.move(references, words, previewOnly: false)
    return decisions.flatMap(\.decision.effects)
  }

  private func refusal(_ body: () throws -> Void) throws -> (message: String, remedy: String) {
    let error = try #require(throws: OperationFailure.self, performing: body)
    guard case .refused(let message, let remedy) = error else {
      Issue.record("another failure: \(error)")
      return ("", "")
    }
    return (message, remedy)
  }

  @Test func asManyMayGoAsThePlanSavesAndStatesHaveTheEmployersNames() throws {
    let agreed = ["vr-authority=The head of service", "vr-saving=yes", "leaving-on=2026-06-30"]
    // The employer's own name will do.
    try move("E01 E02 E03", to: "Asked to go", on: "2026-03-09", "vr-requested-on=2026-03-09")
    for employee in ["E01", "E02"] {
      try move(employee, to: "vr-agreed", on: "2026-03-16", agreed[0], agreed[1], agreed[2])
    }
    let refused = try refusal {
      try move("E03", to: "vr-agreed", on: "2026-03-16", agreed[0], agreed[1], agreed[2])
    }
    #expect(
      refused.message.hasPrefix(
        "E03/P1: The move from asked to go (vr-requested) to may go (vr-agreed) is refused. Guard "
          + "volunteers-sought"))
    #expect(
      refused.message.contains(
        "what remains of P1 needs everybody who is still in it, so that nothing is saved"))
    #expect(refused.remedy.contains("From asked to go (vr-requested) a case can move to in-scope"))
  }

  @Test func aStateThatTheEmployerDoesWithoutIsNotProposed() throws {
    let refused = try refusal { try move("E04", to: "appointed", on: "2026-03-09") }
    #expect(refused.remedy.contains("From at-risk a case can move to asked to go (vr-requested)"))
    #expect(!refused.remedy.contains("match-appeal"))
  }

  @Test func nobodyIsAssimilatedPastSomebodyWithAsEarlyAClaim() throws {
    let refused = try refusal {
      try move("E04", to: "assimilated", on: "2026-03-09", post: "N1")
    }
    #expect(
      refused.message.contains(
        "E05/P2 has as early a claim to N1, which has too few places for all"))
    try move(
      "E05", to: "left-resigned", on: "2026-03-10", "leaving-on=2026-03-10",
      "leaving-evidence=A letter")
    try move("E04", to: "assimilated", on: "2026-03-11", post: "N1")
  }

  @Test func scoresOfTheFolderDecideWhetherAContestIsOver() throws {
    try move("E04 E05", to: "ring-fenced", on: "2026-03-09", post: "N1")
    try move(
      "E04 E05", to: "in-selection", on: "2026-03-16", "interest-received=2026-03-13",
      "adjustments=none")
    let tied = try refusal {
      try move("E04", to: "offered", on: "2026-03-23", "assessors=2", post: "N1")
    }
    #expect(tied.message.contains("E05/P2 has the same score for N1"))
    #expect(!tied.message.contains("all-scored"))
    let unlisted = try refusal {
      try move("E04", to: "offered", on: "2026-03-23", "assessors=2", "ties-broken=lot", post: "N1")
    }
    #expect(unlisted.message.contains("which lists further-exercise (policy.yaml:10"))
    let effects = try move(
      "E04", to: "offered", on: "2026-03-23", "assessors=2", "ties-broken=further-exercise",
      post: "N1")
    #expect(
      effects.contains { effect in
        if case .restsOn(let label) = effect { label.contains("further-exercise") } else { false }
      })
  }

  @Test func payIsProtectedWithinThePolicysYearsAndGrades() throws {
    try move("E04 E05", to: "ring-fenced", on: "2026-03-09", post: "N1")
    for (employee, vacancy) in [("E04", "V1"), ("E05", "V2")] {
      try move(
        employee, to: "unplaced", on: "2026-03-16", "declined-in-writing=2026-03-16",
        "consequences-explained=2026-03-13")
      try move(
        employee, to: "on-register", on: "2026-03-17", "register-form=2026-03-17",
        "register-consent=yes")
      try move(
        employee, to: "alt-offered", on: "2026-03-18", "offer-in-writing=yes", post: vacancy)
      try move(
        employee, to: "in-trial", on: "2026-03-20", "terms-in-writing=yes",
        "trial-starts=2026-04-01", "trial-ends=2026-04-28")
      try move(employee, to: "redeployed", on: "2026-04-28")
    }
    func protect(_ employee: String, until ends: String) throws {
      try move(
        employee, to: "redeployed-protected", on: "2026-04-29", "lower-grade=yes",
        "protection-ends=\(ends)")
    }
    let far = try refusal { try protect("E04", until: "2028-04-28") }
    #expect(far.message.contains("V1 is 2 grades below the old post"))
    let long = try refusal { try protect("E05", until: "2028-04-29") }
    #expect(long.message.contains("2 years run to 2028-04-28"))
    #expect(long.message.contains("assumption: None to 3 years were seen"))
    try protect("E05", until: "2028-04-28")
  }

  @Test func whatIsDueKnowsTheScores() throws {
    try move("E04 E05", to: "ring-fenced", on: "2026-03-09", post: "N1")
    try move(
      "E04 E05", to: "in-selection", on: "2026-03-16", "interest-received=2026-03-13",
      "adjustments=none")
    let file = CaseFile(
      path: folder.path + "/cases.db", programme: nil, folder: nil,
      today: try #require(LocalDate(iso: "2026-03-17")))
    let list = try ListDue.run(file, on: LocalDate(iso: "2026-03-17")).list
    let ahead = list.items.first { $0.state == .inSelection }?.ahead ?? []
    let offer = try #require(ahead.first { $0.to == .offered })
    #expect(offer.missing == [.assessors, .tiesBroken])
  }

  @Test func whatIsDueKnowsWhoElseMayClaim() throws {
    try move("E04 E05", to: "ring-fenced", on: "2026-03-09", post: "N1")
    func offer() throws -> MoveAhead? {
      let file = CaseFile(
        path: folder.path + "/cases.db", programme: nil, folder: nil,
        today: try #require(LocalDate(iso: "2026-03-17")))
      return try ListDue.run(file, on: LocalDate(iso: "2026-03-17")).list.items
        .first { $0.case.employee == "E04" }?.ahead.first { $0.to == .offered }
    }
    #expect(try offer()?.blocks.map(\.guardName) == ["uncontested"])
    let refused = try refusal {
      try move("E04", to: "offered", on: "2026-03-16", "uncontested=yes", post: "N1")
    }
    #expect(refused.message.contains("E05/P2 may claim N1 as early"))
    try move(
      "E05", to: "unplaced", on: "2026-03-16", "declined-in-writing=2026-03-16",
      "consequences-explained=2026-03-13")
    #expect(try offer()?.missing == [.uncontested])
    try move("E04", to: "offered", on: "2026-03-17", "uncontested=yes", post: "N1")
  }
}
