import Exchange
import Foundation
import Reports
import Restructure
import Rules
import Testing

/// A plan of a few rows, read as the program reads a folder.
struct SmallPlan {
  /// The day of the answers, in the middle of consultation.
  static let day = LocalDate(year: 2025, month: 3, day: 15) ?? LocalDate(dayNumber: 0)

  var head = ""
  /// Rows below `post_id,title,service,kind,positions,fte,vacant,part_of,source`.
  var posts: [String] = []
  /// Rows below `post_id,title,service,kind,positions,fte,pattern,requires,part_of,condition,ends`.
  var newPosts: [String] = []
  /// Rows below `employee_id,name,post_id,fte,holding,contract,contract_ends,qualifications`.
  var staff: [String] = []
  /// Rows below `change_id,post_id,becomes,to_post,remain_positions,remain_fte,condition,source`.
  var changes: [String] = []
  /// Rows below `ring_fence,to_post,open_to,mode,tier,condition,source`.
  var ringFences: [String] = []
  /// Rows below `statement_id,scope,words,source`.
  var statements: [String] = []

  func programme() throws -> Programme {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "ringfence-plan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let yaml = """
      programme: small
      title: A small plan
      authority: Example Council
      consultation: {opens: 2025-03-01, closes: 2025-04-30}
      \(head)

      """
    try Data(yaml.utf8).write(to: folder.appending(path: "programme.yaml"))
    let tables = [
      ("posts.csv", "post_id,title,service,kind,positions,fte,vacant,part_of,source", posts),
      (
        "new-posts.csv",
        "post_id,title,service,kind,positions,fte,pattern,requires,part_of,condition,ends", newPosts
      ),
      (
        "staff.csv", "employee_id,name,post_id,fte,holding,contract,contract_ends,qualifications",
        staff
      ),
      (
        "changes.csv",
        "change_id,post_id,becomes,to_post,remain_positions,remain_fte,condition,source", changes
      ),
      ("ring-fences.csv", "ring_fence,to_post,open_to,mode,tier,condition,source", ringFences),
      ("statements.csv", "statement_id,scope,words,source", statements),
    ]
    for (name, header, rows) in tables {
      let columns = header.split(separator: ",").count
      // Rows may leave out the empty cells at their end.
      let lines = rows.map { row in
        row + String(repeating: ",", count: max(0, columns - 1 - row.count { $0 == "," }))
      }
      let text = ([header] + lines).joined(separator: "\n") + "\n"
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    let reading = ProgrammeReader.read(folder.path)
    #expect(reading.problems.isEmpty, "\(reading.problems.map(\.message))")
    return try #require(reading.programme)
  }

  func judge() throws -> ClaimJudge {
    ClaimJudge(PlanInForce(try programme(), on: Self.day))
  }

  func explainer() throws -> PlanExplainer {
    Self.explainer(try programme())
  }

  static func explainer(_ programme: Programme) -> PlanExplainer {
    PlanExplainer(ClaimJudge(PlanInForce(programme, on: day)))
  }

  /// The sentences about one post, those that say more about another indented.
  func sentences(about id: PostID) throws -> [String] {
    let judge = try judge()
    let post = try #require(judge.plan.post(id))
    return Self.lines(PlanExplainer(judge).post(post))
  }

  static func lines(_ explanation: Explanation) -> [String] {
    explanation.sections.flatMap(\.sentences).map { sentence in
      String(repeating: "  ", count: sentence.depth) + sentence.text
    }
  }
}
