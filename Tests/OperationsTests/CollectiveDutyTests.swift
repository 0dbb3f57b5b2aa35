import Casework
import Foundation
import Letters
import Restructure
import Testing

@testable import Operations

/// What holds back the letter to representatives under section 188: its own dates and numbers.
@Suite("The section 188 letter and the law's dates")
struct CollectiveDutyTests {
  /// The letter about so many people in one post; consultation is open from 5 to 20 January 2026.
  private static func letter(
    _ people: Int, at establishment: String = "North School", first: String, hr1: String? = nil
  ) throws -> DraftLetter {
    let staff = (1...people).map { "E\($0),Person \($0),P,1 Street|Town|EX1 1AA\n" }.joined()
    let folder = try ScratchFolder([
      "programme.yaml": """
      programme: test
      title: Test programme
      authority: Example Council
      nation: england
      as_of: 2026-01-15
      consultation: {opens: 2026-01-05, closes: 2026-01-20}
      effective: 2026-09-01
      """,
      "posts.csv":
        "post_id,title,service,positions,establishment\nP,Cook,S,\(people),\(establishment)\n",
      "staff.csv": "employee_id,name,post_id,address\n" + staff,
      "changes.csv": "change_id,post_id,becomes\nC,P,disestablish\n",
    ])
    let file = CaseFile(
      path: folder.path + "/cases.db", programme: nil, folder: nil,
      today: try #require(LocalDate(iso: "2026-01-15")))
    _ = try OpenCases.run(folder.request, file: file, by: "A Caseworker", noting: nil)
    var request = LetterRequest(kind: .s188)
    request.fields = ["first dismissal=\(first)"]
    if let hr1 { request.fields.append("hr1 statement=\(hr1)") }
    return try withExtendedLifetime(folder) {
      try #require(try DraftLetters(request, file: file).drafts().first)
    }
  }

  @Test(
    "No dismissal is said to take effect before consultation closes",
    arguments: [("2026-01-19", false), ("2026-01-20", true), ("2026-01-21", true)])
  func closing(first: String, mayBeWritten: Bool) throws {
    let letter = try Self.letter(1, first: first)
    #expect((letter.obstacle == nil) == mayBeWritten)
    if let obstacle = letter.obstacle {
      #expect(obstacle.contains("before consultation closes on 20 January 2026"))
    }
  }

  @Test(
    "With 20 dismissals the first comes 30 days after consultation began, with 100 after 45",
    arguments: [
      (19, "2026-01-20", true), (20, "2026-02-03", false), (20, "2026-02-04", true),
      (99, "2026-02-04", true), (100, "2026-02-18", false), (100, "2026-02-19", true),
    ])
  func threshold(people: Int, first: String, mayBeWritten: Bool) throws {
    let letter = try Self.letter(people, first: first)
    #expect((letter.obstacle == nil) == mayBeWritten)
    if let obstacle = letter.obstacle {
      #expect(obstacle.contains("the letter counts \(people) people at North School"))
    }
  }

  @Test("Where posts name no establishment, nobody knows what is counted together")
  func unknownEstablishment() throws {
    #expect(try Self.letter(20, at: "", first: "2026-01-20").obstacle == nil)
  }

  @Test(
    "Whoever signs is told from how many form HR1 is owed", arguments: [(19, false), (20, true)])
  func form(people: Int, isTold: Bool) throws {
    for establishment in ["North School", ""] {
      let letter = try Self.letter(
        people, at: establishment, first: "2026-09-01", hr1: "Form HR1 is not needed.")
      #expect(
        letter.openPoints.contains {
          $0.contains("counts \(people) people") && $0.contains("“Form HR1 is not needed.”")
        } == isTold)
    }
    #expect(
      try !Self.letter(people, first: "2026-09-01").openPoints.contains { $0.contains("HR1") })
  }
}
