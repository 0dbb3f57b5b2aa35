import Casework
import Foundation
import GRDB
import Restructure
import Store
import Testing

@Suite struct FileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// The error with which a path cannot be opened.
  func failure(_ path: String, creating: Bool = true) throws -> StoreError {
    try #require(
      throws: StoreError.self, performing: { try CaseStore(path: path, creating: creating) })
  }

  @Test func whatIsRecordedIsThereWhenTheFileIsOpenedAgain() throws {
    let path = folder.path("cases.db")
    let head = try CaseStore(path: path).open(Examples.people).head
    let again = try CaseStore(path: path, creating: false)
    #expect(try again.head() == head)
    #expect(try again.cases(in: "demo").count == 4)
  }

  @Test func theWholeDatabaseIsOneFileThatCanBeCopied() throws {
    let store = try CaseStore(path: folder.path("cases.db"))
    let head = try store.open(Examples.people).head
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["cases.db"])
    try FileManager.default.copyItem(
      atPath: folder.path("cases.db"), toPath: folder.path("copy.db"))
    #expect(
      try CaseStore(path: folder.path("copy.db")).verifyChain() == .intact(events: 4, head: head))
  }

  @Test func aMissingFileIsMadeOnlyIfAskedFor() throws {
    let path = folder.path("typo.db")
    #expect(try failure(path, creating: false) == .noSuchFile(path))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func aMissingFolderIsNamed() throws {
    let path = folder.path("nowhere/cases.db")
    #expect(try failure(path) == .noSuchFolder(path))
    #expect(try failure(folder.url.path) == .isFolder(folder.url.path))
  }

  @Test func aFileThatIsNoDatabaseIsLeftAsItIs() throws {
    let path = folder.path("staff.csv")
    let text = String(repeating: "employee_id,name,post_id\n", count: 100)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try failure(path) == .notADatabase(path))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func aDatabaseOfAnotherProgramIsLeftAsItIs() throws {
    let path = folder.path("music.db")
    let other = try DatabaseQueue(path: path)
    try other.write { try $0.execute(sql: "CREATE TABLE song (title TEXT)") }
    #expect(try failure(path) == .notOurs(path))
    #expect(try other.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_master") } == 1)
  }

  /// The first versions could be killed between their table of steps and the mark.
  @Test func aFileThatWasBegunByTheFirstVersionsIsFinished() throws {
    let path = folder.path("cases.db")
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    }
    #expect(try CaseStore(path: path).open(Examples.people).opened.count == 4)
  }

  @Test func aDatabaseOfANewerVersionIsRefused() throws {
    let path = folder.path("cases.db")
    _ = try CaseStore(path: path)
    let raw = try DatabaseQueue(path: path)
    try raw.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('9999_later')")
    }
    #expect(try failure(path) == .newer(path))
  }

  @Test func aFileInUseElsewhereIsNamedAsSuch() throws {
    let path = folder.path("cases.db")
    let store = try CaseStore(path: path)
    let other = try DatabaseQueue(path: path)
    try other.inDatabase { db in
      try db.inTransaction(.exclusive) {
        #expect(throws: StoreError.locked(path)) { try store.open(Examples.people) }
        return .rollback
      }
    }
    #expect(try store.head() == nil)
  }

  @Test(.disabled(if: getuid() == 0, "the administrator may write everywhere"))
  func aFileThatMayOnlyBeReadIsReadAndNotAddedTo() throws {
    let path = folder.path("cases.db")
    try CaseStore(path: path).open(Examples.people)
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let store = try CaseStore(path: path)
    #expect(try store.cases(in: "demo").count == 4)
    #expect(throws: StoreError.readOnly(path)) { try store.open([Examples.person("E9", "tutor")]) }
  }

  @Test func aFileOfTheFirstVersionIsBroughtUpToDateAndItsHistoryHolds() throws {
    let path = folder.path("cases.db")
    let head = try CaseStore(path: path).open(Examples.people).head
    // Back to what the first step alone makes.
    try DatabaseQueue(path: path).write { db in
      let guards = try String.fetchAll(
        db,
        sql: """
          SELECT sql FROM sqlite_master
          WHERE name GLOB 'caseEventKind_is*' OR name GLOB 'caseState_is*'
          """)
      try db.execute(
        sql: """
          DROP TABLE letterEntryText; DROP TABLE letterEntry; DROP TABLE letterTemplate;
          DROP TRIGGER caseEvent_followsTheCase; DROP TABLE caseCorrection;
          ALTER TABLE caseEvent DROP COLUMN folderFiles; DROP TABLE folderFiles;
          ALTER TABLE caseEvent DROP COLUMN recordedOn;
          CREATE TRIGGER caseEvent_followsTheCase BEFORE INSERT ON caseEvent WHEN 0
          BEGIN SELECT 1; END;
          DROP TABLE caseDecision; DROP TABLE decisionKind;
          DROP TRIGGER caseEventKind_isNeverRemoved; DROP TRIGGER caseEventKind_isNeverChanged;
          DROP TRIGGER caseState_isNeverRemoved; DROP TRIGGER caseState_isNeverChanged;
          DELETE FROM caseEventKind WHERE word IN ('decided', 'facts-recorded', 'corrected');
          DELETE FROM caseState WHERE word NOT IN (
            'in-scope', 'at-risk', 'assimilated', 'ring-fenced', 'in-selection', 'offered',
            'appointed', 'unplaced', 'on-register', 'alt-offered', 'in-trial', 'redeployed',
            'under-notice', 'left-redundant', 'withdrawn');
          DELETE FROM grdb_migrations WHERE identifier <> '0001_casework'
          """)
      for sql in guards { try db.execute(sql: sql) }
    }
    let store = try CaseStore(path: path, creating: false)
    #expect(try store.verifyChain() == .intact(events: 4, head: head))
    let request = DecisionRequest(
      .acceptVR, on: try day("2016-12-20"), by: "Panel A", reason: "Asked for", evidence: "Form")
    try store.record(request, of: Examples.reference("E1", "tutor"))
    #expect(try store.verifyChain(expecting: head).isIntact)
  }

  @Test func theSchemaIsAsItWasRecorded() throws {
    let path = folder.path("cases.db")
    _ = try CaseStore(path: path)
    let statements = try DatabaseQueue(path: path).read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT sql FROM sqlite_master
          WHERE sql IS NOT NULL AND name <> 'grdb_migrations' ORDER BY rowid
          """)
    }
    let schema = statements.map { $0 + ";\n" }.joined(separator: "\n")
    let recorded = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Recorded/schema.sql")
    guard let expected = try? String(contentsOf: recorded, encoding: .utf8) else {
      try schema.write(to: recorded, atomically: true, encoding: .utf8)
      Issue.record("The schema was not recorded yet and is now: read it, then run this again.")
      return
    }
    #expect(schema == expected)
  }

  @Test func everyFailureSaysWhatToDo() {
    let failures: [StoreError] = [
      .noSuchFile("a.db"), .noSuchFolder("b/a.db"), .isFolder("a.db"), .notADatabase("a.db"),
      .notOurs("a.db"), .newer("a.db"), .locked("a.db"), .readOnly("a.db"), .diskFull("a.db"),
      .cannotOpen("a.db"), .exists("a.db"), .notWritten("a.db"), .notCompacted("a.db"),
      .notAsExported("a.db", line: 3, entry: 2, detail: "it is not as it was exported"),
      .damaged("a.db", detail: "entry 3 of the history cannot be read"),
      .failed("a.db", detail: "unforeseen"),
    ]
    for failure in failures {
      #expect(failure.message.contains("a.db"))
      #expect(failure.remedy.hasSuffix("."))
      #expect(failure.description == "\(failure.message) \(failure.remedy)")
    }
  }
}
