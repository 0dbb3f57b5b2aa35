internal import GRDB
import Schema

extension CaseStore {
  /// Writes everything in the database into a new file that only its owner may read.
  ///
  /// The file gets its name once it is whole; one of that name is never replaced.
  public func export(to path: String) throws(StoreError) -> ChainVerdict {
    let file = try OwnFile(toBe: path)
    let verdict = try file.fill { write throws(StoreError) in try export(write) }
    if verdict.isIntact { try file.publish() }
    return verdict
  }

  /// Writes everything in the database as text, line by line, from which the same state can be made
  /// again: see ``replay(_:from:into:)``.
  ///
  /// All of it is as the database stood at one moment. The history is verified first, so that
  /// nothing is written of one that does not hold.
  public func export(_ write: (String) throws -> Void) throws(StoreError) -> ChainVerdict {
    let verdict = try verifyChain()
    guard verdict.isIntact else { return verdict }
    return try read { db in
      var seals: [String] = []
      func put(_ kind: ExportLine.Kind, _ content: some Encodable) throws {
        let line = try ExportLine(kind, content)
        seals.append(line.seal)
        try write(line.text + "\n")
      }
      func put(_ table: String, _ condition: String = "", _ arguments: StatementArguments = [])
        throws
      {
        let rows = try Row.fetchCursor(
          db, sql: "SELECT * FROM \"\(table)\" \(condition) ORDER BY rowid", arguments: arguments)
        while let row = try rows.next() { try put(.row, ExportedRow(row, of: table)) }
      }
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM caseEvent") ?? 0
      let head = try String.fetchOne(
        db, sql: "SELECT digest FROM caseEvent ORDER BY id DESC LIMIT 1")
      try put(
        .export,
        ExportHead(
          form: ExportHead.form, steps: Migrations.all.map(\.name), entries: count, head: head))
      let tables = try SideTables(db)
      for table in SideTables.before { try put(table) }
      let rows = try Row.fetchCursor(db, sql: EventRow.select + " ORDER BY caseEvent.id")
      while let row = try rows.next() {
        let entry = EventRow(row)
        try put(
          .entry,
          ExportedEntry(
            entry: entry, digest: row[.digest], salt: row[.salt], words: row[.words]))
        for table in tables.beside { try put(table, "WHERE caseEvent = ?", [entry.number]) }
      }
      for table in tables.after { try put(table) }
      try write(try ExportLine(.end, ExportEnd(after: seals)).text + "\n")
      return .intact(events: count, head: head)
    }
  }
}
