import Casework
internal import GRDB
import Restructure

/// Adds entries to the end of the chain, inside somebody else's transaction.
struct ChainWriter {
  private let db: Database
  private var number: Int
  /// The digest of the latest entry, or the start of the chain.
  private(set) var head: String

  /// Starts behind the latest entry.
  init(_ db: Database) throws {
    self.db = db
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
    let row = try EventRow(
      event, of: reference, openedOn: openedOn, number: number + 1, corrects: corrects,
      previousDigest: head, personalDigest: words.digest)
    let digest = row.computedDigest
    try db.cachedStatement(
      sql: """
        INSERT INTO caseEvent (id, caseRecord, sequence, kind, fromState, toState, onDate, posts,
          facts, standing, fate, source, recordedOn, personalDigest, previousDigest, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      row.number, record, row.sequence, row.kind, row.fromState, row.toState, row.onDate,
      row.posts, row.facts, row.standing, row.fate, row.source, row.recordedOn,
      row.personalDigest, row.previousDigest, digest,
    ])
    try db.cachedStatement(
      sql: "INSERT INTO caseEventText (caseEvent, salt, words) VALUES (?, ?, ?)"
    ).execute(arguments: [row.number, words.salt, words.words])
    if let decision = row.decision { try append(decision, of: row.number) }
    if let corrects {
      try db.cachedStatement(
        sql: "INSERT INTO caseCorrection (caseEvent, corrects) VALUES (?, ?)"
      ).execute(arguments: [row.number, corrects])
    }
    number = row.number
    head = digest
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
    try db.cachedStatement(
      sql: """
        INSERT INTO caseRecord (programme, employee, fromPost, standing, openedOn)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      programme, reference.employee, reference.fromPost, reference.standing.rawValue,
      "\(event.on)",
    ])
    try append(event, to: db.lastInsertedRowID, of: reference, openedOn: event.on)
  }
}
