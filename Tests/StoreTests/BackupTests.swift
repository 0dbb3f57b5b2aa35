import Casework
import Foundation
import GRDB
import Restructure
import Store
import Testing

/// Copies of the database, made while others may write.
@Suite struct BackupTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func permissions(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() }
  }

  @Test func aCopyHoldsWhatTheDatabaseHolds() throws {
    let store = try CaseStore(path: folder.path("cases.db"))
    let head = try store.open(Examples.people).head
    let verdict = try store.backUp(to: folder.path("copy.db"))
    #expect(verdict == .intact(events: 4, head: head))
    let copy = try CaseStore(path: folder.path("copy.db"), creating: false)
    #expect(try copy.log() == store.log())
    #expect(try names == ["cases.db", "copy.db"])
  }

  @Test func databasesAndCopiesAreForTheirOwnerOnly() throws {
    let store = try CaseStore(path: folder.path("cases.db"))
    _ = try store.backUp(to: folder.path("copy.db"))
    _ = try store.export(to: folder.path("export.jsonl"))
    for name in ["cases.db", "copy.db", "export.jsonl"] {
      #expect(try permissions(folder.path(name)) == 0o600, "\(name)")
    }
  }

  @Test func aFileThatIsThereIsNeverReplaced() throws {
    let path = folder.path("notes.txt")
    try "Notes".write(toFile: path, atomically: true, encoding: .utf8)
    let store = try CaseStore(path: folder.path("cases.db"))
    #expect(throws: StoreError.exists(path)) { try store.backUp(to: path) }
    #expect(throws: StoreError.exists(path)) { try store.export(to: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Notes")
    let nowhere = folder.path("nowhere/copy.db")
    #expect(throws: StoreError.noSuchFolder(nowhere)) { try store.backUp(to: nowhere) }
    #expect(throws: StoreError.isFolder(folder.url.path)) { try store.backUp(to: folder.url.path) }
  }

  @Test func aHistoryThatDoesNotVerifyIsNotKept() throws {
    let tampered = try TamperedStore()
    try tampered.store.open(Examples.people)
    try tampered.execute(
      "DROP TRIGGER caseEvent_isNeverChanged; UPDATE caseEvent SET fate = 'retain' WHERE id = 2")
    for make in [tampered.store.backUp, tampered.store.export(to:)] {
      guard case .broken(let entry) = try make(folder.path("copy")) else {
        Issue.record("the change was not seen")
        return
      }
      #expect(entry.number == 2)
    }
    #expect(try names == [])
  }

  @Test func whatACopyLeftThatWasCutShortIsBegunAnew() throws {
    let store = try CaseStore(path: folder.path("cases.db"))
    try store.open(Examples.people)
    try "half a page".write(
      toFile: folder.path("copy.db.unfinished"), atomically: true, encoding: .utf8)
    #expect(try store.backUp(to: folder.path("copy.db")).isIntact)
    #expect(try names == ["cases.db", "copy.db"])
  }

  @Test func twoProgramsNeverMakeOneFile() throws {
    let path = folder.path("copy.db")
    let other = open(path + ".unfinished", O_CREAT | O_RDWR, 0o600)
    try #require(flock(other, LOCK_EX | LOCK_NB) == 0)
    let store = try CaseStore(path: folder.path("cases.db"))
    #expect(throws: StoreError.locked(path)) { try store.backUp(to: path) }
    close(other)
    #expect(try store.backUp(to: path).isIntact)
  }

  @Test func aCopyMadeWhileOthersWriteIsOfOneMoment() async throws {
    let path = folder.path("cases.db")
    try CaseStore(path: path).open(Examples.people)
    let copies = (1...10).map { folder.path("copy-\($0).db") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        let store = try CaseStore(path: path)
        for number in 1...40 {
          try store.note(
            "Note \(number)", on: Examples.reference("E1", "tutor"), dated: try day("2016-12-06"),
            by: "Caseworker A")
        }
      }
      group.addTask {
        let store = try CaseStore(path: path)
        for copy in copies { #expect(try store.backUp(to: copy).isIntact) }
      }
      try await group.waitForAll()
    }
    let log = try CaseStore(path: path).log()
    #expect(log.count == 44)
    for copy in copies {
      let copied = try CaseStore(path: copy, creating: false).log()
      #expect(copied == Array(log.prefix(copied.count)))
    }
  }
}
