import Casework
import Exchange
import Foundation
import Restructure
import Store
import Testing

@testable import Operations

/// What goes to an HR system, and what comes back of it.
@Suite("Tables for an HR system")
struct HRTests {
  let folder: ScratchFolder
  let file: CaseFile

  init() throws {
    folder = try ScratchFolder(
      [
        "posts.csv": "post_id,title,service\ntutor,Tutor,S\nclerk,=Clerk,S\nkept,Kept,S\n",
        "new-posts.csv":
          "post_id,title,service,positions,ends,condition\nlead,Lead,S,2,2028-03-31,\n"
          + "maybe,Maybe,S,1,,funded\nnever,Never,S,1,,refused\n",
        "staff.csv": "employee_id,post_id\nE1,tutor\nE2,tutor\n'=E3,clerk\n",
        "changes.csv":
          "change_id,post_id,becomes,to_post\nC1,tutor,disestablish,\nC2,clerk,rename,\n",
        "ring-fences.csv": "ring_fence,to_post,open_to,mode\nRF1,lead,tutor,ring-fence\n",
      ],
      head: """
        conditions:
          funded: {asks: Money is found, holds: }
          refused: {asks: The site is kept, holds: no}
        """)
    file = CaseFile(
      path: folder.path + "/cases.db", programme: nil, folder: nil,
      today: try #require(LocalDate(iso: "2026-01-15")))
    _ = try OpenCases.run(folder.request, file: file, by: "Tester")
    let acts = try CaseActs(file)
    let words = CaseActs.MoveWords(
      to: "withdrawn", on: try #require(LocalDate(iso: "2026-01-10")), by: "Tester",
      reason: "The plan changed", posts: [], facts: ["decision=Funding was found"])
    _ = try acts.move([try acts.resolve("E1")], words, previewOnly: false)
  }

  private func export(_ name: String = "hr") throws -> (answer: ExportHR.Answer, people: String) {
    let answer = try ExportHR.run(file, on: nil, to: folder.path + "/" + name)
    return (
      answer,
      try String(contentsOfFile: folder.path + "/\(name)/hr-people.csv", encoding: .utf8)
    )
  }

  private func giveBack(_ text: String) throws -> ImportHR.Answer {
    let path = folder.path + "/back.csv"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return try ImportHR.run(path, into: file, by: "Tester")
  }

  @Test("Posts and people are listed with their cases, and texts of formulas are marked")
  func exported() throws {
    let (answer, people) = try export()
    #expect(answer.open == 1)
    #expect(
      people == """
        case_reference,employee_id,change,from_post,to_post,effective,ends,state,done_on,hr_reference
        '=E3/clerk,'=E3,changes,clerk,,2026-09-01,,,,
        E1/tutor,E1,stays,tutor,,2026-01-10,,withdrawn,,

        """)
    let posts = try String(contentsOfFile: folder.path + "/hr/hr-posts.csv", encoding: .utf8)
    #expect(posts.contains("C2,clerk,rename,'=Clerk,"))
    #expect(posts.contains(",lead,create,Lead,,2,,,,2026-09-01,2028-03-31,"))
    #expect(!posts.contains("maybe"))
    #expect(!posts.contains("never"))
    #expect(answer.undecided == ["maybe"])
    #expect(!posts.contains("kept"))
    #expect(throws: OperationFailure.self) { try export() }
  }

  @Test("What comes back is noted once in each case, and what is not done waits")
  func back() throws {
    let people = try export().people
      .replacing("withdrawn,,\n", with: "withdrawn,2026-01-12,HR-77\n")
    let first = try giveBack(people)
    #expect(first.recorded.map(\.description) == ["E1/tutor"])
    #expect(first.waiting == 1)
    let notes = try CaseActs(file).show("E1").history.compactMap { $0.event.words?.text }
    #expect(
      notes == ["The HR system carried out “stays” on 2026-01-12, reference HR-77."])
    let again = try giveBack(people)
    #expect(again.recorded.isEmpty)
    #expect(again.known == 1)
    #expect(again.head == first.head)
  }

  @Test("An id that begins like a formula finds its case again")
  func marked() throws {
    let people = try export().people.replacing(
      "2026-09-01,,,,\n", with: "2026-09-01,,,2026-01-14,X\n")
    #expect(try giveBack(people).recorded.map(\.description) == ["=E3/clerk"])
  }

  @Test(
    "A row that says something else than its case stops everything",
    arguments: [
      ("E1/tutor,E1,leaves,tutor,,2026-01-10,,withdrawn,2026-01-12,", "ended as “stays”"),
      ("E1/tutor,E1,stays,tutor,lead,2026-01-10,,withdrawn,2026-01-12,", "to lead"),
      ("E1/tutor,E2,stays,tutor,,2026-01-10,,withdrawn,2026-01-12,", "employee_id of E1/tutor"),
      ("E1/tutor,E1,stays,clerk,,2026-01-10,,withdrawn,2026-01-12,", "from_post of E1/tutor"),
      ("E1/tutor,E1,stays,tutor,,2026-01-11,,withdrawn,2026-01-12,", "effective of E1/tutor"),
      ("E1/tutor,E1,stays,tutor,,2026-01-10,,banana,2026-01-12,", "state of E1/tutor"),
      ("E2/tutor,E2,leaves,tutor,,,,,2026-01-12,", "goes on"),
      ("'=E3/clerk,'=E3,leaves,clerk,,,,,2026-01-12,", "has no case"),
      ("'=E3/clerk,'=E3,changes,clerk,,,,appointed,2026-01-12,", "was sent as nothing"),
      ("E9/tutor,E9,leaves,tutor,,,,,2026-01-12,", "no case"),
      ("E1/tutor,E1,stays,tutor,,,,,2026-01-16,", "to come"),
      ("E1/tutor,E1,stays,tutor,,,,,soon,", "not a date"),
    ])
  func disagreements(row: String, told: String) throws {
    let header = TableLayout.hrPeople.columns.map(\.name).joined(separator: ",")
    let sound = "E1/tutor,E1,stays,tutor,,2026-01-10,,withdrawn,2026-01-12,HR-1"
    do {
      _ = try giveBack("\(header)\n\(sound)\n\(row)\n")
      Issue.record("It was recorded.")
    } catch let OperationFailure.problems(problems) {
      #expect(problems.contains { $0.message.contains(told) })
      #expect(problems.allSatisfy { $0.place.line == 3 })
    }
    #expect(try CaseActs(file).show("E1").history.allSatisfy { $0.event.words?.text == nil })
  }
}
