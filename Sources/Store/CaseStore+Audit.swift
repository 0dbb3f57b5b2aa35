import Casework
internal import GRDB
import Restructure

extension CaseStore {
  /// The digest of the latest entry, which stands for the whole history; nil while there is none.
  public func head() throws(StoreError) -> String? {
    try read {
      try String.fetchOne($0, sql: "SELECT digest FROM caseEvent ORDER BY id DESC LIMIT 1")
    }
  }

  /// The history of one programme, or of all, in the order in which it was written.
  public func log(in programme: String? = nil) throws(StoreError) -> [LoggedEvent] {
    try read { db in
      if let programme { try Self.mustHold(programme, db) }
      let rows = try Row.fetchCursor(
        db,
        sql: EventRow.select + " WHERE ?1 IS NULL OR programme.word = ?1 ORDER BY caseEvent.id",
        arguments: [programme])
      var entries: [LoggedEvent] = []
      while let row = try rows.next() { entries.append(try StoredRecord.loggedEvent(row)) }
      return entries
    }
  }

  /// Checks every entry against its digest and the entry before it, and names the first that does
  /// not hold.
  ///
  /// A head that was noted earlier must be in the chain: without one, entries that were removed
  /// from the end cannot be missed.
  public func verifyChain(expecting head: String? = nil) throws(StoreError) -> ChainVerdict {
    try read { db in
      let expected = head?.trimmedText.lowercased()
      var latest = EventRow.startOfChain
      var count = 0
      var isFound = false
      let rows = try Row.fetchCursor(db, sql: EventRow.select + " ORDER BY caseEvent.id")
      while let row = try rows.next() {
        let entry = EventRow(row)
        if let damage = Self.damage(to: entry, row, after: latest, number: count + 1) {
          return .broken(
            BrokenEntry(
              number: damage == .missing ? count + 1 : entry.number,
              case: damage == .missing ? nil : entry.reference,
              sequence: damage == .missing ? nil : entry.sequence, damage: damage))
        }
        latest = row[.digest]
        count += 1
        if latest == expected { isFound = true }
      }
      if let broken = try Self.unreachable(db, after: count) { return .broken(broken) }
      try Self.checkFile(db)
      let final = count == 0 ? nil : latest
      if let expected, !isFound {
        return .headLost(expected: expected, events: count, head: final)
      }
      return .intact(events: count, head: final)
    }
  }

  /// How many entries have lost their words without a later entry that says they were erased.
  ///
  /// The chain holds without the words, because retention may remove them; that somebody else did
  /// is still worth saying.
  public func entriesWordlessWithoutErasure() throws(StoreError) -> Int {
    try read { db in
      let count = try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM caseEvent
          LEFT JOIN caseEventText ON caseEventText.caseEvent = caseEvent.id
          WHERE caseEventText.caseEvent IS NULL AND NOT EXISTS (
            SELECT 1 FROM caseEvent AS later WHERE later.caseRecord = caseEvent.caseRecord
              AND later.sequence > caseEvent.sequence AND later.kind = 'words-erased')
          """)
      return count ?? 0
    }
  }

  /// The first entry whose list of what was known is not as it was written.
  private static func alteredFolder(_ db: Database) throws -> BrokenEntry? {
    let lists = try Row.fetchCursor(db, sql: "SELECT id, digest, files FROM folderFiles")
    while let list = try lists.next() {
      guard FolderFiles.digest(of: list["files"]) != list["digest"] else { continue }
      let first = try Int.fetchOne(
        db, sql: "SELECT min(id) FROM caseEvent WHERE folderFiles = ?", arguments: [list["id"]])
      return BrokenEntry(number: first ?? 0, case: nil, sequence: nil, damage: .folderAltered)
    }
    return nil
  }

  private static func damage(
    to entry: EventRow, _ row: Row, after latest: String, number: Int
  ) -> BrokenEntry.Damage? {
    if entry.number != number { return .missing }
    let digest: String = row["digest"]
    if entry.computedDigest != digest { return .altered }
    if entry.previousDigest != latest { return .outOfChain }
    if let salt: String = row["salt"], let words: String = row["words"],
      SealedWords(salt: salt, words: words).digest != entry.personalDigest
    {
      return .wordsAltered
    }
    return nil
  }

  /// Pages that SQLite itself finds broken need not lie under the history to matter.
  private static func checkFile(_ db: Database) throws {
    let report = try String.fetchAll(db, sql: "PRAGMA integrity_check(1)")
    guard report == ["ok"] else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: report.joined(separator: "; "))
    }
  }

  /// What the walk along the chain cannot meet: entries whose case is gone, decisions and words
  /// whose entry is gone, cases without entries.
  private static func unreachable(_ db: Database, after count: Int) throws -> BrokenEntry? {
    let total = try Int.fetchOne(db, sql: "SELECT count(*) FROM caseEvent") ?? 0
    if total > count {
      return BrokenEntry(number: count + 1, case: nil, sequence: nil, damage: .missing)
    }
    let lost = try Int.fetchOne(
      db,
      sql: """
        SELECT min(kept.caseEvent) FROM (
          SELECT caseEvent FROM caseDecision UNION ALL SELECT caseEvent FROM caseEventText) AS kept
        WHERE NOT EXISTS (SELECT 1 FROM caseEvent WHERE caseEvent.id = kept.caseEvent)
        """)
    if let lost { return BrokenEntry(number: lost, case: nil, sequence: nil, damage: .missing) }
    let uncorrected = try Int.fetchOne(
      db,
      sql: """
        SELECT min(caseEvent) FROM (
          SELECT caseEvent FROM caseCorrection
          WHERE NOT EXISTS (SELECT 1 FROM caseEvent WHERE caseEvent.id = caseCorrection.caseEvent)
            OR NOT EXISTS (SELECT 1 FROM caseEvent WHERE caseEvent.id = caseCorrection.corrects))
        """)
    if let uncorrected {
      return BrokenEntry(number: uncorrected, case: nil, sequence: nil, damage: .missing)
    }
    if let broken = try alteredFolder(db) { return broken }
    let orphan = try Row.fetchOne(
      db,
      sql: """
        SELECT programme.word, employee, fromPost, standing FROM caseRecord
        LEFT JOIN programme ON programme.id = caseRecord.programme
        WHERE NOT EXISTS (SELECT 1 FROM caseEvent WHERE caseEvent.caseRecord = caseRecord.id)
        ORDER BY caseRecord.id LIMIT 1
        """)
    return orphan.map { row in
      BrokenEntry(
        number: 0,
        case: CaseReference(
          programme: row["word"] ?? "", employee: row["employee"], fromPost: row["fromPost"],
          standing: row["standing"] == CaseRecord.Standing.case.rawValue ? .case : .affected),
        sequence: nil, damage: .caseWithoutHistory)
    }
  }
}
