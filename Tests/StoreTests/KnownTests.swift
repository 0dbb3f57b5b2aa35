import Casework
import Restructure
import Store
import Testing

/// What was known when something was recorded.
@Suite struct KnownTests {
  let tampered: TamperedStore
  let files = FolderFiles([
    "staff.csv": String(repeating: "a", count: 64), "posts.csv": String(repeating: "b", count: 64),
  ])

  init() throws {
    tampered = try TamperedStore()
    try tampered.store.open(Examples.people)
    let decision = DecisionRequest(
      .exclude, on: try day("2016-12-07"), by: "Panel A", reason: "Declined", evidence: "Letter",
      toPost: "lead")
    let tutor = Examples.reference("E1", "tutor")
    try tampered.store.knowing(files).record(decision, of: tutor)
    try tampered.store.note(
      "Rang", on: tutor, dated: try day("2016-12-07"), by: "Caseworker A")
  }

  @Test func aDecisionHasTheFilesAndTheHeadThatWereKnown() throws {
    let number = try #require(DecisionNumber(1))
    let known = try #require(try tampered.store.known(at: number, in: "demo"))
    #expect(known.entry.number == 5)
    #expect(known.files == files)
    #expect(known.entry.folderDigest == files.digest)
    #expect(known.entry.previousDigest == (try tampered.store.log()[3].digest))
    #expect(try tampered.store.known(at: 5) == known)
  }

  @Test func anEntryWithoutAFolderSaysThatItHasNone() throws {
    let known = try #require(try tampered.store.known(at: 6))
    #expect(known.files == nil)
    #expect(known.entry.folderDigest == nil)
    #expect(try tampered.store.known(at: 7) == nil)
  }

  @Test func filesAreListedAsTheCommandSha256sumListsThem() throws {
    #expect(
      try tampered.text("SELECT files FROM folderFiles") == """
        \(String(repeating: "b", count: 64))  posts.csv
        \(String(repeating: "a", count: 64))  staff.csv

        """)
  }

  @Test func theSameFilesAreKeptOnce() throws {
    let store = tampered.store.knowing(files)
    try store.record(try Examples.atRisk(), of: Examples.reference("E2", "tutor"))
    #expect(try tampered.number("SELECT count(*) FROM folderFiles") == 1)
    let others = tampered.store.knowing(FolderFiles(["staff.csv": files.digest]))
    try others.record(try Examples.atRisk(), of: Examples.reference("E2", "lead"))
    #expect(try tampered.number("SELECT count(*) FROM folderFiles") == 2)
    #expect(try store.verifyChain().isIntact)
  }

  @Test func aListThatWasExchangedIsFound() throws {
    try tampered.execute(
      """
      DROP TRIGGER folderFiles_isNeverChanged;
      UPDATE folderFiles SET files = replace(files, 'staff', 'stuff')
      """)
    guard case .broken(let entry) = try tampered.store.verifyChain() else {
      Issue.record("the change was not seen")
      return
    }
    #expect(entry.number == 5)
    #expect(entry.damage == .folderAltered)
  }

  @Test(arguments: [
    "UPDATE folderFiles SET files = 'x'", "DELETE FROM folderFiles",
    "INSERT OR REPLACE INTO folderFiles SELECT * FROM folderFiles",
  ])
  func whatWasKnownRefusesToBeChanged(sql: String) throws {
    #expect(throws: (any Error).self) { try tampered.execute(sql) }
    #expect(try tampered.store.verifyChain().isIntact)
  }
}
