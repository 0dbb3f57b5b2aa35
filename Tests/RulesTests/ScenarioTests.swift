import Foundation
import Testing

@Suite("Scenarios that HR can read")
struct ScenarioTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Scenarios")

  static let files =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".scenario") }.sorted()

  @Test("There are scenarios")
  func folderIsNotEmpty() {
    #expect(Self.files.count >= 30)
  }

  @Test("Each scenario comes out as expected", arguments: files)
  func scenario(file: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
    let scenario = try Scenario(file: file, text: text)
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
    ])
  func lineIsRefused(line: String) {
    #expect(Expectation(line) == nil)
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
    ]
    for line in wrong {
      let expectation = try #require(Expectation(line), "\(line)")
      #expect(judge.objection(to: expectation) != nil, "\(line)")
    }
    #expect(judge.objection(to: .isCase(.init(employee: "E1", post: nil))) == nil)
  }
}
