import Casework
import Exchange
import Foundation
import Letters
import Restructure
import Testing

@testable import Operations

/// Nobody is told that they lost without their own scores, and nobody is told another's.
@Suite("A person's own scores")
struct OwnScoresTests {
  private static func values(scores: String, claimed: [PostID]) throws -> LetterValues {
    let folder = try ScratchFolder(
      [
        "posts.csv": "post_id,title,service,positions\nLB,Librarian,Libraries,2\n",
        "changes.csv": "change_id,post_id,becomes\nC1,LB,disestablish\n",
        "new-posts.csv":
          "post_id,title,service,positions\nCL,Community,Libraries,1\nDL,Digital,Libraries,1\n",
        "ring-fences.csv":
          "ring_fence,to_post,open_to,mode\nR1,CL,LB,ring-fence\nR2,DL,LB,ring-fence\n",
        "staff.csv": "employee_id,name,post_id\nE1,Kit Synthetic,LB\nE2,Bea Synthetic,LB\n",
        "scores.csv": "employee_id,post_id,score\n" + scores,
      ], head: "nation: england")
    let loaded = try folder.request.load(.selection)
    let facts = LetterFacts(
      loaded, StaffIndex(loaded.programme.staff), among: [], in: .english, isTraced: false)
    let path: [CaseState] = [.atRisk, .ringFenced, .inSelection, .unplaced]
    var events = [CaseEvent(sequence: 1, kind: .opened, to: .inScope, on: loaded.on, words: nil)]
    for state in path {
      events.append(
        CaseEvent(
          sequence: events.count + 1, kind: .moved, from: events.last?.to, to: state,
          on: loaded.on, posts: state == .ringFenced || state == .inSelection ? claimed : [],
          words: nil))
    }
    let record = try #require(
      CaseRecord(
        CaseReference(programme: "test", employee: "E1", fromPost: "LB"), replaying: events))
    return withExtendedLifetime(folder) {
      facts.values(for: facts.subject(record), .notAppointed, sharing: nil)
    }
  }

  @Test(
    "A letter without one of the scores waits for it, and says whose and for which post",
    arguments: [
      ("E2,CL,71\n", ["CL"], nil, "scores.csv has no score of E1 for CL."),
      ("E1,CL,64\nE2,CL,71\n", ["CL"], ["“Community” (CL): 64"], nil),
      ("E1,CL,64\n", ["CL", "DL"], nil, "scores.csv has no score of E1 for DL."),
      (
        "E1,CL,64\nE1,DL,59.5\n", ["CL", "DL"],
        ["“Community” (CL): 64", "“Digital” (DL): 59.50"], nil
      ),
    ] as [(String, [PostID], [String]?, String?)])
  func scores(rows: String, claimed: [PostID], shown: [String]?, lacking: String?) throws {
    let values = try Self.values(scores: rows, claimed: claimed)
    #expect(values["own scores"] == shown.map(FieldValue.list))
    #expect(values.obstacles["own scores"] == lacking)
  }

  @Test(
    "Scores are given by hand for one case alone",
    arguments: [([], false), (["E1"], true), (["E1", "E2"], false)])
  func oneCase(cases: [String], isTaken: Bool) throws {
    let folder = try ScratchFolder(
      [
        "posts.csv": "post_id,title,service,positions\nLB,Librarian,Libraries,2\n",
        "changes.csv": "change_id,post_id,becomes\nC1,LB,disestablish\n",
        "staff.csv": "employee_id,name,post_id\nE1,Kit Synthetic,LB\nE2,Bea Synthetic,LB\n",
      ], head: "nation: england")
    let given = try GivenFields(
      .english, ["own scores=64 of 100"], inFolder: folder.path,
      LetterGaps(try TemplateLibrary([])))
    func check() throws(OperationFailure) {
      try given.checkPersonal(.notAppointed, cases: cases.count)
    }
    if isTaken { try check() } else { #expect(throws: OperationFailure.self) { try check() } }
    // No other letter has such a field.
    try given.checkPersonal(.notice, cases: cases.count)
    try Data("own scores: 64 of 100\n".utf8).write(
      to: URL(fileURLWithPath: folder.path + "/letters.yaml"))
    let settings = try GivenFields(
      .english, [], inFolder: folder.path, LetterGaps(try TemplateLibrary([])))
    #expect(throws: OperationFailure.self) {
      try settings.checkPersonal(.notAppointed, cases: cases.count)
    }
  }
}
