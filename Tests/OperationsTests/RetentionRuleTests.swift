import Casework
import Exchange
import Foundation
import Operations
import Restructure
import Store
import Testing

/// The retention rule of a policy, and what is held on a person.
@Suite struct RetentionRuleTests {
  static let tables = [
    "posts.csv": "post_id,title,service\ntutor,Tutor,S\nclerk,Clerk,S\n",
    "new-posts.csv": "post_id,title,service,positions\nlead,Lead,S,2\n",
    "staff.csv": """
    employee_id,name,post_id,job_share,shoe_size,address
    E1,Ana Bee,tutor,,38,1 High Street
    E2,Cy Dee,tutor,E1 with E2,44,2 High Street
    E3,Eve Fay,clerk,,40,3 High Street

    """,
    "changes.csv": "change_id,post_id,becomes\nC1,tutor,disestablish\n",
    "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF1,lead,tutor,ring-fence\n",
    "scores.csv": "employee_id,post_id,score\nE1,lead,71\nE2,lead,64\n",
    "preferences.csv": "employee_id,post_id,rank\nE2,lead,1\n",
  ]

  static let policy = """
    policy: test
    title: Test policy
    from: 2020-01-01
    terms:
      retention:
        - {from: 2020-01-01, to: 2026-06-30, value: 6 years, source: Retention schedule 4.1}
        - {from: 2026-07-01, value: 12 months, source: Retention schedule 4.2}
    """

  let folder: ScratchFolder
  let file: CaseFile
  let today: LocalDate

  init() throws {
    folder = try ScratchFolder(
      Self.tables.merging(["policy.yaml": Self.policy], uniquingKeysWith: { own, _ in own }),
      head: "policy: policy.yaml")
    today = try #require(LocalDate(iso: "2026-01-20"))
    file = CaseFile(
      path: folder.path + "/cases.db", programme: nil, folder: nil, today: today)
    _ = try OpenCases.run(folder.request, file: file, by: "A Caseworker")
  }

  private func day(_ text: String) throws -> LocalDate {
    try #require(LocalDate(iso: text))
  }

  private func withdraw(_ employee: String) throws {
    let acts = try CaseActs(file)
    let words = CaseActs.MoveWords(
      to: "withdrawn", on: try day("2026-01-15"), by: "A Caseworker",
      reason: "Cy Dee told E3 that E1 stays", posts: [], facts: ["decision=Ana Bee agreed with E2"])
    _ = try acts.move(try acts.resolve([employee]), words, previewOnly: false)
  }

  @Test(arguments: [
    ("2026-06-30", "6 years", "4.1", false), ("2027-01-15", "12 months", "4.2", false),
    ("2027-01-16", "12 months", "4.2", true),
  ])
  func theTermThatIsInForceOnTheDayCounts(on: String, period: String, source: String, isDue: Bool)
    throws
  {
    try withdraw("E1")
    let answer = try Retention(
      file, by: .policy, alsoAffected: false, on: try day(on)
    ).list()
    #expect(answer.rule.contains("kept for \(period) after"))
    #expect(answer.rule.contains("Retention schedule \(source)"))
    #expect(answer.list.due.map(\.employee) == (isDue ? ["E1"] : []))
  }

  @Test func noRuleIsEverImplied() throws {
    let other = try ScratchFolder(Self.tables)
    let file = CaseFile(path: other.path + "/cases.db", programme: nil, folder: nil, today: today)
    _ = try OpenCases.run(other.request, file: file, by: "A Caseworker")
    #expect(throws: OperationFailure.self) {
      try Retention(file, by: .policy, alsoAffected: false, on: today)
    }
    // A day to come would take in cases that are not over yet.
    #expect(throws: OperationFailure.self) {
      try Retention(
        file, by: .endedBefore(today.adding(days: 1)), alsoAffected: false, on: today)
    }
  }

  @Test func whatIsHeldOnAPersonNamesNobodyElse() throws {
    try withdraw("E2")
    try withdraw("E1")
    let found = try SubjectAccess.run("E2", file, on: today)
    #expect(found.held.records.map(\.record.reference.employee) == ["E2"])
    #expect(found.held.mentions.map(\.case.employee) == ["E1"])
    let event = try #require(found.held.records.first?.history.last?.event)
    #expect(
      found.withoutOthers(try #require(event.words?.reason))
        == "Cy Dee told [somebody else] that [somebody else] stays")
    #expect(
      found.withoutOthers(try #require(event.facts[.decision]?.description))
        == "[somebody else] agreed with E2")
    let rows = try #require(found.folders.first?.rows)
    #expect(
      rows.map { "\($0.file):\($0.line)" } == [
        "preferences.csv:2", "scores.csv:3", "staff.csv:3",
      ])
    let staff = try #require(rows.last).cells.map { "\($0.heading)=\(found.text(of: $0))" }
    #expect(
      staff == [
        "employee_id=E2", "name=Cy Dee", "post_id=tutor", "job_share=[somebody else] with E2",
        "shoe_size=44", "address=2 High Street",
      ])
  }

  @Test func aRowThatNoRuleCanReadIsHeldAllTheSame() throws {
    try "employee_id,post_id,score\nE2,lead,64,E1 was better\n".write(
      toFile: folder.path + "/scores.csv", atomically: true, encoding: .utf8)
    let found = try SubjectAccess.run("E2", file, on: today)
    let row = try #require(found.folders.first?.rows.first { $0.file == "scores.csv" })
    #expect(
      row.cells.map { "\($0.heading)=\(found.text(of: $0))" } == [
        "employee_id=E2", "post_id=lead", "score=64",
        "(without a heading)=[somebody else] was better",
      ])
  }

  @Test func somebodyWhoIsOnlyListedHasTheirRows() throws {
    let found = try SubjectAccess.run("E3", file, on: today)
    #expect(found.held.records.isEmpty)
    #expect(found.folders.first?.rows.count == 1)
    #expect(try !SubjectAccess.run("E9", file, on: today).holdsAnything)
  }

  @Test func aDecisionKeepsTheFilesOfTheFolderAsTheyWere() throws {
    var words = CaseActs.DecisionWords(
      what: "exclude", on: try day("2026-01-15"), by: "Panel A", reason: "Declined",
      evidence: "Letter")
    words.post = "lead"
    _ = try CaseActs(file).decide("E1", words)
    let known = try CaseActs(file).known("D1")
    #expect(try #require(known.files).allSatisfy { $0.now == .same })
    #expect(try #require(known.files).contains { $0.name == "policy.yaml" })
    try "employee_id,post_id,score\nE1,lead,12\n".write(
      toFile: folder.path + "/scores.csv", atomically: true, encoding: .utf8)
    try FileManager.default.removeItem(atPath: folder.path + "/preferences.csv")
    let later = try #require(try CaseActs(file).known("D1").files)
    #expect(later.filter { $0.now == .changed }.map(\.name) == ["scores.csv"])
    #expect(later.filter { $0.now == .gone }.map(\.name) == ["preferences.csv"])
    #expect(throws: OperationFailure.self) { try CaseActs(file).known("D2") }
    #expect(throws: OperationFailure.self) { try CaseActs(file).known("99") }
    #expect(throws: OperationFailure.self) { try CaseActs(file).known("E1") }
  }
}
