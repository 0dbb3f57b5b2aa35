import Casework
import Foundation
import Operations
import Restructure
import Store
import Testing

/// What may be offered to somebody on the register, by the days of vacancies, by first call and by the
/// plan, through the acts of an officer.
@Suite struct OffersInFolderTests {
  let folder: ScratchFolder
  let acts: CaseActs
  let file: CaseFile

  /// Two clerks, one of them on maternity leave until the year's end, and an aide; the clerks have one
  /// post of the new structure, and two vacancies elsewhere fit everybody.
  init() throws {
    folder = try ScratchFolder(
      [
        "posts.csv": "post_id,title,service\nP1,Clerk,North\nP2,Aide,North\n",
        "staff.csv": """
        employee_id,post_id,continuous_service_from,protection,protected_from,protected_to
        E01,P1,2015-09-01,,,
        E02,P1,2015-09-01,maternity-leave,2026-01-01,2026-12-31
        E03,P2,2015-09-01,,,
        """,
        "changes.csv": "change_id,post_id,becomes\nC1,P1,disestablish\nC2,P2,disestablish\n",
        "new-posts.csv": "post_id,title,service,positions\nN1,Officer,North,1\nN2,Guide,North,1\n",
        "ring-fences.csv": "ring_fence,to_post,open_to,mode\nR1,N1,P1,ring-fence\n",
        "vacancies.csv": """
        post_id,title,service,positions,opens,closes
        V1,Porter,South,1,2026-04-10,2026-04-20
        """,
      ], head: "nation: england\n")
    file = CaseFile(
      path: folder.path + "/cases.db", programme: nil, folder: nil,
      today: try #require(LocalDate(iso: "2026-12-31")))
    _ = try OpenCases.run(folder.request, file: file, by: "Tester")
    acts = try CaseActs(file)
    try move(
      "E01 E02 E03", to: "at-risk", on: "2026-03-02", "consultation-closed=2026-02-20",
      "responses-received=0", "structure-approved=2026-03-01")
  }

  private func move(
    _ cases: String, to state: String, on date: String, _ facts: String..., post: String? = nil
  ) throws {
    let references = try acts.resolve(cases.split(separator: " ").map(String.init))
    let words = CaseActs.MoveWords(
      to: state, on: try #require(LocalDate(iso: date)), by: "Tester", reason: "Because",
      posts: post.map { [$0] } ?? [], facts: facts)
    _ = try acts.move(references, words, previewOnly: false)
  }

  /// The message of a refusal; nil where there is none.
  private func refusal(_ body: () throws -> Void) throws -> String? {
    do {
      try body()
    } catch let error as OperationFailure {
      guard case .refused(let message, _) = error else { throw error }
      return message
    }
    return nil
  }

  private func toTheRegister(_ employee: String) throws {
    try move(employee, to: "unplaced", on: "2026-03-09", "no-route=None")
    try move(
      employee, to: "on-register", on: "2026-03-10", "register-form=2026-03-10",
      "register-consent=yes")
  }

  private func offer(_ post: String, to employee: String, on date: String) throws -> String? {
    try refusal {
      try move(employee, to: "alt-offered", on: date, "offer-in-writing=\(date)", post: post)
    }
  }

  @Test(
    "Nobody is offered a vacancy before it opens, and first call stays when it has closed",
    arguments: [
      ("2026-04-09", "V1 opens on 10 April 2026"), ("2026-04-10", "E02/P1 has first call on V1"),
      ("2026-04-20", "E02/P1 has first call on V1"), ("2026-04-21", "E02/P1 has first call on V1"),
      ("2026-12-30", "E02/P1 has first call on V1"),
    ])
  func firstCallOnVacancies(date: String, why: String) throws {
    try toTheRegister("E03")
    let refused = try #require(try offer("V1", to: "E03", on: date))
    // Before it opens it is nobody's, whoever would come first.
    #expect(
      refused.contains(why) || date < "2026-04-10" && refused.contains("first call"), "\(refused)")
    #expect(try offer("V1", to: "E03", on: "2026-12-31") != nil)
  }

  @Test("A vacancy that has closed goes to somebody on the register where nobody comes first")
  func closedVacancy() throws {
    try toTheRegister("E03")
    try move(
      "E02", to: "left-resigned", on: "2026-03-20", "leaving-on=2026-03-20",
      "leaving-evidence=A letter")
    #expect(try offer("V1", to: "E03", on: "2026-04-09")?.contains("V1 opens on") == true)
    #expect(try offer("V1", to: "E03", on: "2026-04-21") == nil)
  }

  @Test("A post of the plan is no alternative for somebody to whom the plan does not open it")
  func postOfThePlan() throws {
    try toTheRegister("E03")
    #expect(
      try offer("N1", to: "E03", on: "2026-04-01")?.contains("first call on N1") == true)
    try move(
      "E02", to: "left-resigned", on: "2026-04-02", "leaving-on=2026-04-02",
      "leaving-evidence=A letter")
    #expect(
      try offer("N1", to: "E03", on: "2026-04-03")?
        .contains("the plan does not open N1 to this person") == true)
    #expect(
      try offer("N2", to: "E03", on: "2026-04-03")?
        .contains("the plan does not open N2 to this person") == true)
  }

  @Test(
    "A place that falls free is seen again: it is listed, notice waits for it, and a way leads back"
  )
  func fallsFree() throws {
    try move("E02", to: "offered", on: "2026-03-09", "first-call=yes", post: "N1")
    try toTheRegister("E01")
    #expect(try ListDue.run(file, on: LocalDate(iso: "2026-03-11")).overlooked.isEmpty)
    try move(
      "E02", to: "refused", on: "2026-03-12", "refused-on=2026-03-12",
      "consequences-explained=2026-03-09")
    let found = try ListDue.run(file, on: LocalDate(iso: "2026-03-12")).overlooked
    #expect(found.map { "\($0.case) \($0.post)" } == ["E01/P1 N1"])
    let refused = try refusal {
      try move(
        "E01", to: "under-notice", on: "2026-04-01", "individual-meeting=2026-03-30",
        "dismissal-authority=The head", "notice-given=2026-04-01", "notice-ends=2026-07-31")
    }
    #expect(
      refused?.contains("N1 is open to this person and has a free place") == true,
      "\(refused ?? "")")
    try move(
      "E02", to: "left-resigned", on: "2026-04-01", "leaving-on=2026-04-01",
      "leaving-evidence=A letter")
    try move("E01", to: "ring-fenced", on: "2026-04-02", post: "N1")
    try move("E01", to: "offered", on: "2026-04-07", "uncontested=yes", post: "N1")
  }
}
