import Casework
internal import GRDB

/// What was known when an entry of the history was recorded.
public struct KnownThen: Hashable, Sendable {
  /// The entry.
  public let entry: LoggedEvent
  /// The files of the programme folder; nil where the entry does not say.
  public let files: FolderFiles?
}

extension CaseStore {
  /// What was known when an entry was recorded, by its number in the whole chain; nil where there is
  /// no such entry.
  public func known(at number: Int) throws(StoreError) -> KnownThen? {
    try read { db in
      let row = try Row.fetchOne(
        db, sql: EventRow.select + " WHERE caseEvent.id = ?", arguments: [number])
      return try row.map { row in try Self.known(row, db) }
    }
  }

  /// What was known when a human decision of a programme was recorded; nil where there is none of
  /// that number.
  public func known(
    at decision: DecisionNumber, in programme: String
  ) throws(StoreError) -> KnownThen? {
    try read { db in
      try Self.mustHold(programme, db)
      let row = try Row.fetchOne(
        db,
        sql: EventRow.select + " WHERE programme.word = ? AND caseDecision.number = ?",
        arguments: [programme, decision.value])
      return try row.map { row in try Self.known(row, db) }
    }
  }

  private static func known(_ row: Row, _ db: Database) throws -> KnownThen {
    let entry = try StoredRecord.loggedEvent(row)
    let kept = try String.fetchOne(
      db, sql: "SELECT files FROM folderFiles WHERE digest = ?", arguments: [entry.folderDigest])
    let files = kept.flatMap(FolderFiles.init(kept:))
    guard (entry.folderDigest == nil) == (files == nil) else {
      throw DamagedHistory(entry: entry.number)
    }
    return KnownThen(entry: entry, files: files)
  }
}
