import Casework
import Foundation
import Restructure
import Store
import TestSupport
import Testing

@testable import Operations

/// Invariant 7 of the case states, and what opening says where the folder has changed.
@Suite struct OpenCasesTests {
  private static func open(
    _ folder: ScratchFolder, noting reason: String? = nil
  ) throws -> OpenCases.Answer {
    try OpenCases.run(
      folder.request, file: file(folder), by: "A Caseworker", noting: reason)
  }

  private static func file(_ folder: ScratchFolder) throws -> CaseFile {
    CaseFile(
      path: folder.path + "/cases.db", programme: nil, folder: nil,
      today: try #require(LocalDate(iso: "2026-01-15")))
  }

  /// Plans at random: some posts are vacant, some held by several people, some end.
  @Test(arguments: 0..<25 as Range<UInt64>)
  func aVacantPostMakesNoCase(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var posts = "post_id,title,service,positions,vacant\n"
    var staff = "employee_id,post_id,fte\n"
    var changes = "change_id,post_id,becomes\n"
    var expected: Set<String> = []
    for number in 0..<12 {
      let people = Int.random(in: 0...3, using: &random)
      let vacant = Int.random(in: (people == 0 ? 1 : 0)...2, using: &random)
      posts += "P\(number),Post \(number),S,\(people + vacant),\(vacant)\n"
      let ends = Bool.random(using: &random)
      changes += "C\(number),P\(number),\(ends ? "disestablish" : "retain")\n"
      for person in 0..<people {
        staff += "E\(number)-\(person),P\(number),1.0\n"
        if ends { expected.insert("E\(number)-\(person)/P\(number)") }
      }
    }
    let folder = try ScratchFolder(
      ["posts.csv": posts, "staff.csv": staff, "changes.csv": changes], head: "nation: england")
    let answer = try Self.open(folder)
    #expect(Set(answer.outcome.opened.map(\.description)) == expected)
    #expect(answer.casesOpened == expected.count)
  }

  private static let tables = [
    "posts.csv": "post_id,title,service\nP,Old,S\nQ,Other,S\nR,Kept,S\n",
    "staff.csv": "employee_id,post_id\nE1,P\nE2,P\nE3,Q\nE4,P\n",
    "changes.csv": "change_id,post_id,becomes\nC,P,disestablish\nD,Q,disestablish\nE,R,retain\n",
  ]

  @Test func eachDifferenceSaysWhyAndNobodyIsMoved() throws {
    let folder = try ScratchFolder(Self.tables, head: "nation: england")
    #expect(try Self.open(folder).casesOpened == 4)
    // E1 has left, E2 holds a post that goes on, Q is kept after all, and E5 is new.
    try "employee_id,post_id\nE2,R\nE3,Q\nE4,P\nE5,P\n".write(
      toFile: folder.path + "/staff.csv", atomically: true, encoding: .utf8)
    try "change_id,post_id,becomes\nC,P,disestablish\nD,Q,retain\nE,R,retain\n".write(
      toFile: folder.path + "/changes.csv", atomically: true, encoding: .utf8)
    let answer = try Self.open(folder)
    #expect(answer.outcome.opened.map(\.description) == ["E5/P"])
    let reasons = answer.outcome.differences.map { difference in
      "\(difference.case): \(answer.whyGone[difference.case] ?? "")"
    }
    #expect(
      reasons == [
        "E1/P: E1 is not in staff.csv any more", "E2/P: in staff.csv E2 now holds R",
        "E3/Q: the post continues unchanged",
      ])
    let states = try CaseActs(try Self.file(folder)).list(CaseFilter()).map(\.state)
    #expect(states == Array(repeating: .inScope, count: 5))
    // Told again until somebody takes note of it, and then no more.
    #expect(try Self.open(folder).outcome.differences.count == 3)
    #expect(try Self.open(folder, noting: "Checked with payroll").outcome.differences.count == 3)
    #expect(try Self.open(folder).outcome.differences.isEmpty)
  }

  @Test func theEmployersNamesComeFromTheProgrammesPolicy() throws {
    var tables = Self.tables
    tables["policy.yaml"] = """
      policy: p
      title: A policy
      from: 2020-01-01
      assumption: Made up.
      states: {in-scope: {label: being consulted}}
      """
    let folder = try ScratchFolder(tables, head: "nation: england\npolicy: policy.yaml")
    _ = try Self.open(folder)
    let acts = try CaseActs(try Self.file(folder))
    #expect(acts.names().name(of: .inScope) == "being consulted (in-scope)")
    let due = try ListDue.run(try Self.file(folder), on: nil)
    #expect(due.names.name(of: .inScope) == "being consulted (in-scope)")
    #expect(due.folderProblem == nil)
  }

  @Test func withoutItsFolderTheListSaysWhatItLacks() throws {
    let folder = try ScratchFolder(Self.tables, head: "nation: england")
    _ = try Self.open(folder)
    try FileManager.default.removeItem(atPath: folder.path + "/posts.csv")
    let due = try ListDue.run(try Self.file(folder), on: nil)
    #expect(due.list.items.count == 4)
    #expect(due.folderProblem?.contains("posts.csv") == true)
  }
}
