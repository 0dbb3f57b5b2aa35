import Casework
import Foundation
import Restructure
import Testing

@testable import Operations

/// A decision that is recorded in the database is held against the folder's decisions.csv.
@Suite("Deciding beside a folder's decisions")
struct FolderDecisionTests {
  static let head = "decision,what,employee_id,to_post,with_employee,reverses,by,on,reason,evidence"

  let folder: ScratchFolder
  let file: CaseFile

  init() throws {
    folder = try ScratchFolder([
      "posts.csv": "post_id,title,service\ntutor,Tutor,S\nclerk,Clerk,S\n",
      "new-posts.csv": "post_id,title,service,positions\nlead,Lead,S,2\nhead,Head,S,2\n",
      "staff.csv": "employee_id,post_id\nE1,tutor\nE2,clerk\nE3,tutor\n",
      "changes.csv": "change_id,post_id,becomes\nC1,tutor,disestablish\n",
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF1,lead,tutor,ring-fence\n",
    ])
    file = CaseFile(
      path: folder.path + "/cases.db", programme: nil, folder: nil,
      today: LocalDate(dayNumber: 20_500))
    _ = try OpenCases.run(folder.request, file: file, by: "Tester")
  }

  private func write(_ rows: [String]) throws {
    try ([Self.head] + rows).joined(separator: "\n").appending("\n")
      .write(toFile: folder.path + "/decisions.csv", atomically: true, encoding: .utf8)
  }

  private func decide(
    _ what: String, post: String? = nil, with: String? = nil, by author: String = "A Panel"
  ) throws -> CaseActs.Decided {
    var words = CaseActs.DecisionWords(
      what: what, on: try #require(LocalDate(iso: "2026-01-15")), by: author, reason: "Because",
      evidence: "Minute 1")
    words.post = post
    words.with = with
    return try CaseActs(file).decide("E1", words)
  }

  static let rows: [(says: String, rows: [String], what: String, post: String?, refusal: String?)] =
    [
      ("nothing there", [], "assign", "lead", nil),
      (
        "another post given", ["F1,assign,E1,head,,,A Director,2026-01-10,Agreed,Minute 9"],
        "assign", "lead",
        "It contradicts a decision that the folder carries: F1 of 2026-01-10, E1: assign head "
          + "(decisions.csv:2)"
      ),
      (
        "excluded from it", ["F1,exclude,E1,lead,,,A Director,2026-01-10,Agreed,"], "assign",
        "lead",
        "It contradicts a decision that the folder carries: F1 of 2026-01-10, E1: exclude lead "
          + "(decisions.csv:2)"
      ),
      (
        "excluded from another", ["F1,exclude,E1,head,,,A Director,2026-01-10,Agreed,"], "assign",
        "lead", nil
      ),
      (
        "a place, and leaves", ["F1,assign,E1,head,,,A Director,2026-01-10,Agreed,"], "accept-vr",
        nil,
        "It contradicts a decision that the folder carries: F1 of 2026-01-10, E1: assign head "
          + "(decisions.csv:2)"
      ),
      (
        "reversed since",
        [
          "F1,assign,E1,head,,,A Director,2026-01-10,Agreed,",
          "F2,reverse,,,,F1,A Director,2026-01-12,Mistaken,",
        ], "assign", "lead", nil
      ),
      (
        "decided for the day after, before today",
        ["F1,assign,E1,head,,,A Director,2026-01-16,Agreed,"], "assign", "lead",
        "It contradicts a decision that the folder carries: F1 of 2026-01-16, E1: assign head "
          + "(decisions.csv:2)"
      ),
      (
        "the same in other words", ["F1,assign,E1,lead,,,A Director,2026-01-10,Agreed,"], "assign",
        "lead",
        "It is decided already, in the folder: F1 of 2026-01-10, E1: assign lead (decisions.csv:2)"
      ),
      (
        "the same in the same words", ["F1,assign,E1,lead,,,A Panel,2026-01-15,Because,Minute 1"],
        "assign", "lead", nil
      ),
      (
        "somebody else's", ["F1,assign,E3,lead,,,A Director,2026-01-10,Agreed,"], "assign", "lead",
        nil
      ),
    ]

  @Test("It may not contradict them", arguments: rows)
  func contradiction(
    says: String, rows: [String], what: String, post: String?, refusal: String?
  ) throws {
    try write(rows)
    var message: String?
    do {
      let decided = try decide(what, post: post)
      #expect(decided.decision.number.description == "D1" && decided.notCompared == nil)
    } catch OperationFailure.refused(let words, _) {
      message = words
    }
    #expect(message == refusal, "\(says)")
    #expect(try CaseActs(file).decisions().count == (refusal == nil ? 1 : 0))
  }

  @Test("A volunteer leaves in one person's stead only, whoever wrote down in whose")
  func oneVolunteer() throws {
    try write(["F1,swap,E3,,E2,,A Director,2026-01-10,Agreed,Both forms"])
    let failure = #expect(throws: OperationFailure.self) { try decide("swap", with: "E2") }
    guard case .refused(let message, let remedy) = failure else {
      Issue.record("another failure: \(String(describing: failure))")
      return
    }
    #expect(
      message == "It contradicts a decision that the folder carries: F1 of 2026-01-10, E3: swap "
        + "with E2 (decisions.csv:2)")
    #expect(remedy.contains("add a row to decisions.csv that reverses it"))
  }

  @Test("What the database has as well is left to the database")
  func recordedInBoth() throws {
    _ = try decide("assign", post: "lead")
    try write(["D1,assign,E1,lead,,,A Panel,2026-01-15,Because,Minute 1"])
    let failure = #expect(throws: OperationFailure.self) { try decide("assign", post: "head") }
    guard case .refused(let message, _) = failure else {
      Issue.record("another failure: \(String(describing: failure))")
      return
    }
    #expect(message.contains("D1 of 2026-01-15, E1/tutor: assigned to lead"))
  }

  @Test("A folder that cannot be read stops what names a post, and is told of the rest")
  func unreadable() throws {
    try write(["F1,asign,E1,lead,,,A Director,2026-01-10,Agreed,"])
    #expect(throws: OperationFailure.self) { try decide("assign", post: "lead") }
    let decided = try decide("accept-vr")
    #expect(decided.notCompared == "decisions.csv:2:4: what cannot be “asign”")
  }
}

@Suite("Places that are decided without a case")
struct DecidedWithoutCaseTests {
  @Test("They are listed apart, and are in no figure")
  func listed() throws {
    let folder = try ScratchFolder([
      "posts.csv": "post_id,title,service\ntutor,Tutor,S\nclerk,Clerk,S\n",
      "new-posts.csv": "post_id,title,service,positions\nlead,Lead,S,2\nhead,Head,S,2\n",
      "staff.csv":
        "employee_id,post_id,holding\nE1,tutor,\nE2,clerk,\nE3,tutor,seconded-in\nE4,tutor,\n",
      "changes.csv": "change_id,post_id,becomes\nC1,tutor,disestablish\n",
      "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF1,lead,tutor,ring-fence\n",
      "decisions.csv": "decision,what,employee_id,to_post,by,on,reason\n"
        + "D1,assign,E3,lead,A Panel,2026-01-10,Won it\n"
        + "D2,assign,E2,head,A Panel,2026-01-10,Agreed\n"
        + "D3,assign,E4,head,A Panel,2026-01-10,Agreed\n"
        + "D4,exclude,E2,lead,A Panel,2026-01-10,Agreed\n",
    ])
    let answer = try ForecastPlan.run(folder.request)
    #expect(answer.cases == 2)
    // One of the two places in lead is E3's already, and E4 is given one in head.
    #expect(answer.placements.map(\.employee).sorted() == ["E1", "E4"])
    #expect(
      answer.withoutCase.map { "\($0.employee) \($0.fromPost) \($0.toPost) \($0.decision.id)" }
        == ["E2 clerk head D2", "E3 tutor lead D1"])
    #expect(
      answer.withoutCase.map(\.reason) == [
        "the plan does not say what becomes of the post",
        "the post is held on secondment, not substantively",
      ])
  }
}
