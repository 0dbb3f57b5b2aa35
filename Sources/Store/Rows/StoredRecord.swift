import Casework
internal import GRDB

/// A record as replayed from the database, with its row.
struct StoredRecord {
  let id: Int64
  var record: CaseRecord

  /// All records, or those of one programme, in the order in which they were opened.
  static func fetchAll(_ db: Database, in programme: String? = nil) throws -> [StoredRecord] {
    let rows = try Row.fetchCursor(
      db,
      sql: EventRow.selectForReplay + """
         WHERE ?1 IS NULL OR programme.word = ?1
        ORDER BY caseEvent.caseRecord, caseEvent.sequence
        """,
      arguments: [programme])
    return try RecordReplay.records(rows)
  }

  /// The records of some rows, by row.
  static func fetch(_ db: Database, rows: [Int64]) throws -> [StoredRecord] {
    try RecordReplay.records(
      Row.fetchCursor(
        db,
        sql: EventRow.selectForReplay + """
           WHERE caseEvent.caseRecord IN (SELECT value FROM json_each(?))
          ORDER BY caseEvent.caseRecord, caseEvent.sequence
          """, arguments: ["[\(rows.map(String.init).joined(separator: ","))]"]))
  }

  /// The record of one case, or nil.
  static func fetchOne(_ db: Database, _ reference: CaseReference) throws -> StoredRecord? {
    let rows = try fetchRows(db, of: reference)
    guard let id: Int64 = rows.first?[.caseRecord] else { return nil }
    let events = try rows.map { try loggedEvent($0).event }
    guard let record = CaseRecord(reference, replaying: events) else {
      throw DamagedHistory(reference: reference)
    }
    return StoredRecord(id: id, record: record)
  }

  /// The entries of one case in order, as rows of `EventRow.select`.
  static func fetchRows(_ db: Database, of reference: CaseReference) throws -> [Row] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: EventRow.select + """
           WHERE programme.word = ? AND caseRecord.employee = ? AND caseRecord.fromPost = ?
            AND caseRecord.standing = ?
          ORDER BY caseEvent.sequence
          """),
      arguments: [
        reference.programme, reference.employee, reference.fromPost, reference.standing.rawValue,
      ])
  }

  /// Reads an entry from a row of `EventRow.select`.
  static func loggedEvent(_ row: Row) throws -> LoggedEvent {
    let kept = EventRow(row)
    var words: SealedWords.Content?
    if let salt: String = row[.salt], let text: String = row[.words] {
      words = try? SealedWords(salt: salt, words: text).content()
      guard words != nil else { throw DamagedHistory(entry: kept.number) }
    }
    guard let reference = kept.reference, let event = kept.event(words: words) else {
      throw DamagedHistory(entry: kept.number)
    }
    return LoggedEvent(
      number: kept.number, case: reference, event: event, corrects: kept.corrects,
      folderDigest: kept.folderDigest, previousDigest: kept.previousDigest, digest: row[.digest])
  }
}

/// A history that cannot be read or replayed.
struct DamagedHistory: Error {
  /// What is wrong, without personal words.
  let detail: String

  init(entry number: Int) {
    detail = "entry \(number) of the history cannot be read"
  }

  init(letter number: Int) {
    detail = "entry \(number) of the register of letters cannot be read"
  }

  init(reference: CaseReference) {
    detail = "the history of \(reference) does not follow"
  }
}
