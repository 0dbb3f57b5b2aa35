import Exchange
import Restructure
import Testing

/// Rows are compared with their neighbours where people stand in order, and remembered where not;
/// what is found does not depend on it.
@Suite("Scores and wishes in any order")
struct SelectionOrderTests {
  private static func read(
    staff: [String], scores: [(employee: String, post: String)]
  ) throws -> ProgrammeReading {
    let posts = (1...60).map { "P\($0),Post \($0),Service" }
    return try ProgrammeFolder([
      "posts.csv": "post_id,title,service\n" + posts.joined(separator: "\n") + "\n",
      "staff.csv": "employee_id,post_id\n" + staff.map { "\($0),P1\n" }.joined(),
      "scores.csv": "employee_id,post_id,score\n"
        + scores.map { "\($0.employee),\($0.post),50\n" }.joined(),
    ]).read(extent: .selection)
  }

  @Test(
    "A post that stands twice for one person is found, however many others stand between",
    arguments: [1, 2, 31, 32, 33, 34, 50])
  func repeats(after count: Int) throws {
    let own = (1...count).map { (employee: "E1", post: "P\($0)") }
    let sound = try Self.read(staff: ["E1"], scores: own)
    #expect(sound.errors.isEmpty)
    for again in Set([1, count]) {
      let reading = try Self.read(staff: ["E1"], scores: own + [("E1", "P\(again)")])
      #expect(reading.places == ["scores.csv:\(count + 2):1 duplicate-id"])
    }
  }

  @Test("It is found where people do not stand in order too")
  func repeatsInDisorder() throws {
    let reading = try Self.read(
      staff: ["E1", "E2"], scores: [("E2", "P1"), ("E1", "P1"), ("E2", "P2"), ("E2", "P1")])
    #expect(reading.places == ["scores.csv:5:1 duplicate-id"])
  }

  @Test(
    "Whoever is listed is known, in whatever order the two files are",
    arguments: [
      (["E1", "E2", "E3"], ["E1", "E3"]), (["E3", "E2", "E1"], ["E1", "E2", "E3"]),
      (["E1", "E2", "E3"], ["E3", "E1"]), (["E2", "E1", "E3"], ["E1", "E2"]),
      (["E10", "E2"], ["E2", "E10"]), (["E1"], ["E1", "E1"]),
    ])
  func known(staff: [String], asked: [String]) throws {
    let scores = asked.enumerated().map { (employee: $1, post: "P\($0 + 1)") }
    #expect(try Self.read(staff: staff, scores: scores).errors.isEmpty)
  }

  @Test("And who is not is pointed at", arguments: [["E1", "E3"], ["E3", "E1"]])
  func unknown(staff: [String]) throws {
    let reading = try Self.read(
      staff: staff, scores: [("E0", "P1"), ("E1", "P1"), ("E2", "P1"), ("E4", "P1")])
    #expect(
      reading.places == [2, 4, 5].map { "scores.csv:\($0):1 dangling-reference" })
  }
}
