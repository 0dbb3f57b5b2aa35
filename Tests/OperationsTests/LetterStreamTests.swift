import Casework
import Foundation
import Letters
import Restructure
import Testing

@testable import Operations

/// Letters that are drafted part by part, and what representatives are told.
@Suite struct LetterStreamTests {
  private static func opened(
    _ tables: [String: String]
  ) throws -> (folder: ScratchFolder, file: CaseFile) {
    let folder = try ScratchFolder(tables, head: "nation: england")
    let file = CaseFile(
      path: folder.path + "/cases.db", programme: nil, folder: nil,
      today: try #require(LocalDate(iso: "2026-01-15")))
    _ = try OpenCases.run(folder.request, file: file, by: "A Caseworker", noting: nil)
    return (folder, file)
  }

  private static func staff(_ ids: [String], in post: (Int) -> String) -> String {
    "employee_id,name,post_id,address\n"
      + ids.enumerated().map { "\($1),Person \($1),\(post($0)),1 Street|Town|EX1 1AA\n" }.joined()
  }

  private static func values(
    _ kind: LetterKind, of file: CaseFile
  ) throws -> (FieldValues, openPoints: [String]) {
    var request = LetterRequest(kind: kind)
    request.on = LocalDate(iso: "2026-01-15")
    let draft = try #require(try DraftLetters(request, file: file).drafts().first)
    return (draft.values(edition: 1), draft.openPoints)
  }

  @Test("However many cases are read at a time, the letters are the same")
  func parts() throws {
    let ids = (1...23).map { "E\($0)" } + ["a-b", "A-B"]
    let (folder, file) = try Self.opened([
      "posts.csv": "post_id,title,service,positions\nP,Old,S,25\n",
      "staff.csv": Self.staff(ids) { _ in "P" },
      "changes.csv": "change_id,post_id,becomes\nC,P,disestablish\n",
    ])
    var request = LetterRequest(kind: .consultationOpens)
    request.on = LocalDate(iso: "2026-01-15")
    let letters = try DraftLetters(request, file: file)
    let whole = try letters.drafts()
    #expect(whole.count == 25)
    // Of two names that differ in capitals alone one is held back, wherever they stand.
    let clashing = whole.filter { $0.obstacle?.contains("but for capitals or hyphens") == true }
    #expect(clashing.map(\.about) == ["a-b/P"])
    #expect(
      clashing.first?.obstacle
        == "it would have the file name of A-B/P's letter, but for capitals or hyphens; write it into "
        + "another folder, by itself: --case a-b/P and another --out")
    request.cases = ["a-b/P"]
    #expect(try DraftLetters(request, file: file).drafts().map(\.obstacle) == [nil])
    request.cases = []
    for size in [1, 2, 24, 25, 26] {
      var stream = try letters.stream(reading: size)
      var parts: [DraftLetter] = []
      while let some = try stream.next() { parts += some }
      #expect(parts.map(\.fileName) == whole.map(\.fileName))
      #expect(parts.map(\.obstacle) == whole.map(\.obstacle))
      #expect(parts.map(\.preview) == whole.map(\.preview))
    }
    withExtendedLifetime(folder) {}
  }

  @Test("Representatives are told the numbers of each establishment, and what is not known of them")
  func establishments() throws {
    let staff = Self.staff((1...6).map { "E\($0)" }) { $0 < 3 ? "P" : $0 < 5 ? "Q" : "R" }
    let changes =
      "change_id,post_id,becomes\nC,P,disestablish\nD,Q,disestablish\nE,R,disestablish\n"
    let posts = "post_id,title,service,positions,establishment\n"
    let (folder, file) = try Self.opened([
      "posts.csv": posts + "P,Cook,S,3,North School\nQ,Cleaner,S,2,East School\nR,Clerk,S,1,\n",
      "staff.csv": staff, "changes.csv": changes,
    ])
    let (values, points) = try Self.values(.s188, of: file)
    #expect(
      values["proposed dismissals"]
        == .list([
          "East School, in all: 2 people at most", "East School, “Cleaner” (Q): 2 people at most",
          "North School, in all: 3 people at most", "North School, “Cook” (P): 3 people at most",
          "Establishment not recorded, in all: 1 person at most", "“Clerk” (R): 1 person at most",
        ]))
    #expect(points.count == 3)
    #expect(points.first?.hasPrefix("posts.csv names no establishment for R.") == true)
    #expect(points.dropFirst().first?.hasPrefix("Unconfirmed: whether each place") == true)
    #expect(points.last?.hasPrefix("This letter numbers descriptions of fewer than 5") == true)

    let (other, silent) = try Self.opened([
      "posts.csv": posts + "P,Cook,S,3,\nQ,Cleaner,S,2,\nR,Clerk,S,1,\n",
      "staff.csv": staff, "changes.csv": changes,
    ])
    let (plain, silence) = try Self.values(.s188, of: silent)
    #expect(
      plain["employees by description"]
        == .list(["“Cook” (P): 3 people", "“Cleaner” (Q): 2 people", "“Clerk” (R): 1 person"]))
    #expect(silence.count == 2)
    withExtendedLifetime((folder, other)) {}
  }

  @Test("The union is told no number below five of the cases in a state", arguments: [4, 5, 6])
  func smallNumbers(cases: Int) throws {
    let (folder, file) = try Self.opened([
      "posts.csv": "post_id,title,service,positions\nP,Old,S,\(cases)\n",
      "staff.csv": Self.staff((1...cases).map { "E\($0)" }) { _ in "P" },
      "changes.csv": "change_id,post_id,becomes\nC,P,disestablish\n",
    ])
    let (values, _) = try Self.values(.unionBundle, of: file)
    #expect(
      values["cases by state"]
        == .list([
          cases < 5
            ? "Cases stand in: Consulted, and nothing decided. There are too few in single states to "
              + "number them."
            : "Consulted, and nothing decided: \(cases) cases"
        ]))
    guard case .list(let posts) = values["at risk by post"] else {
      Issue.record("no posts")
      return
    }
    #expect(
      posts.last
        == (cases < 5
          ? "Fewer than 5 people are at risk in all." : "“Old” (P): \(cases) people"))
    withExtendedLifetime(folder) {}
  }
}
