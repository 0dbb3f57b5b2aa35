import Casework
internal import GRDB
import Restructure

/// Adds entries to the end of the chain, inside somebody else's transaction.
struct ChainWriter {
  private let db: Database
  private var number: Int
  /// The digest of the latest entry, or the start of the chain.
  private(set) var head: String
  private let known: FolderFiles?
  /// The row of what is known, once an entry has needed it.
  private var knownRow: Int64?

  /// Starts behind the latest entry; the entries say that the folder was as given.
  init(_ db: Database, knowing files: FolderFiles?) throws {
    self.db = db
    known = files
    let latest = try Row.fetchOne(
      db, sql: "SELECT id, digest FROM caseEvent ORDER BY id DESC LIMIT 1")
    number = latest?["id"] ?? 0
    head = latest?["digest"] ?? EventRow.startOfChain
  }

  /// Adds an entry to a case, with its words sealed and apart.
  mutating func append(
    _ event: CaseEvent, to record: Int64, of reference: CaseReference, openedOn: LocalDate
  ) throws {
    let words = try SealedWords(event)
    let corrects = try event.corrects.map { try chainNumber(ofEntry: $0, in: record) }
    if let known, knownRow == nil { knownRow = try Self.row(of: known.kept, db) }
    let row = try EventRow(
      event, of: reference, openedOn: openedOn, number: number + 1, corrects: corrects,
      folderDigest: known?.digest, previousDigest: head, personalDigest: words.digest)
    try append(row, words, to: record, knownRow: knownRow)
  }

  /// Adds an entry as it stands, whose words may have been erased; the database refuses one that does
  /// not follow.
  mutating func append(
    _ row: EventRow, _ words: SealedWords?, to record: Int64, knownRow: Int64?
  ) throws {
    let digest = row.computedDigest
    try db.cachedStatement(
      sql: """
        INSERT INTO caseEvent (id, caseRecord, sequence, kind, fromState, toState, onDate, posts,
          facts, standing, fate, source, recordedOn, folderFiles, personalDigest, previousDigest,
          digest)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      row.number, record, row.sequence, row.kind, row.fromState, row.toState, row.onDate,
      row.posts, row.facts, row.standing, row.fate, row.source, row.recordedOn, knownRow,
      row.personalDigest, row.previousDigest, digest,
    ])
    if let words {
      try db.cachedStatement(
        sql: "INSERT INTO caseEventText (caseEvent, salt, words) VALUES (?, ?, ?)"
      ).execute(arguments: [row.number, words.salt, words.words])
    }
    if let decision = row.decision { try append(decision, of: row.number) }
    if let corrects = row.corrects {
      try db.cachedStatement(
        sql: "INSERT INTO caseCorrection (caseEvent, corrects) VALUES (?, ?)"
      ).execute(arguments: [row.number, corrects])
    }
    number = row.number
    head = digest
  }

  /// The row of a list of files, which is written once.
  static func row(of files: String, _ db: Database) throws -> Int64 {
    let digest = FolderFiles.digest(of: files)
    let known = try Int64.fetchOne(
      db, sql: "SELECT id FROM folderFiles WHERE digest = ?", arguments: [digest])
    if let known { return known }
    try db.execute(
      sql: "INSERT INTO folderFiles (digest, files) VALUES (?, ?)", arguments: [digest, files])
    return db.lastInsertedRowID
  }

  /// The place in the whole chain of an entry of a case.
  private func chainNumber(ofEntry sequence: Int, in record: Int64) throws -> Int {
    let number = try Int.fetchOne(
      db, sql: "SELECT id FROM caseEvent WHERE caseRecord = ? AND sequence = ?",
      arguments: [record, sequence])
    guard let number else { throw DamagedHistory(entry: self.number) }
    return number
  }

  private func append(_ decision: DecisionRow, of entry: Int) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO caseDecision (caseEvent, programme, number, what, toPost, withEmployee, reverses)
        SELECT caseEvent.id, caseRecord.programme, ?2, ?3, ?4, ?5, ?6
        FROM caseEvent JOIN caseRecord ON caseRecord.id = caseEvent.caseRecord
        WHERE caseEvent.id = ?1
        """
    ).execute(arguments: [
      entry, decision.number, decision.what, decision.toPost, decision.withEmployee,
      decision.reverses,
    ])
  }

  /// Opens a record and adds its first entry.
  mutating func open(_ reference: CaseReference, programme: Int64, with event: CaseEvent) throws {
    let record = try Self.open(reference, programme: programme, on: "\(event.on)", db)
    try append(event, to: record, of: reference, openedOn: event.on)
  }

  /// The row of a new record, which needs its first entry.
  static func open(
    _ reference: CaseReference, programme: Int64, on day: String, _ db: Database
  ) throws -> Int64 {
    try db.cachedStatement(
      sql: """
        INSERT INTO caseRecord (programme, employee, fromPost, standing, openedOn)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      programme, reference.employee, reference.fromPost, reference.standing.rawValue, day,
    ])
    return db.lastInsertedRowID
  }
}
