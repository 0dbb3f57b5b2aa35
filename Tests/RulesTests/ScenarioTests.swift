import Restructure
import TestSupport
import Testing

@Suite("Scenarios that HR can read")
struct ScenarioTests {
  static let folder = Scenario.folder(from: #filePath)
  static let files = Scenario.files(in: folder)

  @Test("There are scenarios")
  func folderIsNotEmpty() {
    #expect(Self.files.count >= 30)
  }

  @Test("Each scenario comes out as expected", arguments: files)
  func scenario(file: String) throws {
    let scenario = try Scenario.read(file, in: Self.folder)
    let judge = ScenarioJudge(try scenario.programme())
    for line in scenario.expectations {
      guard let expectation = Expectation(line.text) else {
        Issue.record("\(file):\(line.number): “\(line.text)” is not an expectation")
        continue
      }
      if let objection = judge.objection(to: expectation) {
        Issue.record("\(file):\(line.number): \(line.text) — \(objection)")
      }
    }
  }

  @Test(
    "A scenario that expects nothing, or holds an unknown part, is refused",
    arguments: [
      ("", Scenario.Failure.noTitle),
      ("A title\nposts:\npost_id,title,service\n", .noExpectation),
      ("A title\nexpect:\n", .noExpectation),
      ("A title\nrooms:\nR1\nexpect:\ncase E1\n", .unknownPart("rooms")),
      ("A title\nexpect:\ncase E1\nexpect:\ncase E2\n", .twice("expect")),
    ])
  func scenarioIsRefused(text: String, failure: Scenario.Failure) {
    #expect(throws: failure) { try Scenario(file: "x", text: text) }
  }

  @Test(
    "A line that says nothing known is no expectation",
    arguments: [
      "", "case", "case E1: why", "may claim E1 N1", "no case E1", "finding no-fate", "E1",
      "placed: two", "label slotting: ours", "waiting E1 N1", "filled as nothing E1 N1",
      "leaves E1", "assigned E1 N1", "uncontested E1", "contested E1 N1", "first call E1: Group",
      "term: 12 weeks", "reserved E1 N1 P1: Group",
    ])
  func lineIsRefused(line: String) {
    #expect(Expectation(line) == nil)
  }

  @Test("A policy part is the programme's policy, and its keys open no part")
  func policyPart() throws {
    let text = """
      A policy
      policy:
      policy: ours
      title: Ours
      from: 2020-01-01
      modes:
        match:
          label: placing
      posts:
      post_id,title,service
      P1,Clerk,Library
      expect:
      label match: placing
      """
    let programme = try Scenario(file: "x", text: text).programme()
    #expect(programme.policy?.name == "ours")
    #expect(programme.posts.map(\.id) == ["P1"])
  }

  @Test("A wrong expectation is objected to")
  func wrongExpectationFails() throws {
    let text = """
      A post ends
      posts:
      post_id,title,service
      P1,Clerk,Library
      staff:
      employee_id,post_id
      E1,P1
      changes:
      change_id,post_id,becomes
      C1,P1,disestablish
      expect:
      case E1
      """
    let judge = ScenarioJudge(try Scenario(file: "x", text: text).programme())
    let wrong = [
      "affected E1", "no case E1: the post continues unchanged", "may claim E1 P1 under R1 tier 1",
      "not known E1 P1: anything", "may not E1 P1: has a case", "places P1: 3", "left in P1: 3",
      "finding unruled-post P2", "finding unruled-post P1: other words",
      "no finding unruled-post P1", "no findings", "would help E1 P1: nothing", "case E2",
      "leaves E1 by D1", "because E1 P1: it rains", "uncontested E1 P1", "waiting E1 P1: rain",
      "contested E1 P1: 2 for 1 place", "reserved E1 P1: Group", "first call E1 P1: Group",
      "filled as match E1 P1", "assigned E1 P1 by D1", "term register: 12 weeks",
      "label match: ours",
    ]
    for line in wrong {
      let expectation = try #require(Expectation(line), "\(line)")
      #expect(judge.objection(to: expectation) != nil, "\(line)")
    }
    #expect(judge.objection(to: .isCase(.init(employee: "E1", post: nil))) == nil)
  }
}
