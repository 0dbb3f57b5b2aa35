import Casework
internal import GRDB
import Schema

/// Puts the lines of an export back into an empty database, one after the other.
struct Replay {
  private let db: Database
  /// The export, as errors name it.
  private let name: String
  private let tables: SideTables
  private var writer: ChainWriter
  private var head: ExportHead?
  private var seals: [String] = []
  private var isEnded = false
  private var number = 0
  private var programmes: [String: Int64] = [:]
  private var records: [CaseReference: Int64] = [:]

  init(_ db: Database, _ name: String) throws {
    self.db = db
    self.name = name
    tables = try SideTables(db)
    writer = try ChainWriter(db, knowing: nil)
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
  }

  /// Takes the next line.
  mutating func take(_ text: Substring) throws {
    number += 1
    guard !isEnded else { throw fault("it stands behind the last line of the export") }
    guard let line = ExportLine(text) else {
      throw fault("it is not as it was exported", entry: Self.entry(in: text))
    }
    guard (line.kind == .export) == (number == 1) else {
      throw fault("an export starts with the line that says so")
    }
    switch line.kind {
    case .export: head = try read(line)
    case .row:
      let row: ExportedRow = try read(line)
      guard tables.holds(row.table) else { throw fault("there is no table \(row.table)") }
      try guarded { try row.restore(db) }
    case .entry: try take(try read(line) as ExportedEntry)
    case .end:
      let end: ExportEnd = try read(line)
      guard end.lines == seals.count, end.seals == ExportEnd(after: seals).seals else {
        throw fault("lines before it were added, left out or put in another order")
      }
      isEnded = true
    }
    seals.append(line.seal)
  }

  /// The head that the history must have, once every line is taken.
  func finish() throws -> String? {
    guard let head, isEnded else {
      throw StoreError.notAsExported(
        name, line: number + 1, entry: nil, detail: "it ends before its last line")
    }
    let end = writer.head == EventRow.startOfChain ? nil : writer.head
    guard end == head.head else { throw fault("the history does not end as it was exported") }
    return head.head
  }

  private mutating func take(_ exported: ExportedEntry) throws {
    let row = exported.entry
    let number = row.number
    guard row.previousDigest == writer.head else {
      throw fault("it does not follow the entry before it", entry: number)
    }
    guard row.computedDigest == exported.digest else {
      throw fault("it is not as it was written", entry: number)
    }
    var words: SealedWords?
    if let salt = exported.salt, let text = exported.words {
      let sealed = SealedWords(salt: salt, words: text)
      guard sealed.digest == row.personalDigest else {
        throw fault("it has other words than were written", entry: number)
      }
      words = sealed
    }
    guard let reference = row.reference else {
      throw fault("its case cannot be read", entry: number)
    }
    try guarded(entry: number) {
      let record = try record(of: reference, row)
      let known = try row.folderDigest.map { digest in
        try Int64.fetchOne(
          db, sql: "SELECT id FROM folderFiles WHERE digest = ?", arguments: [digest])
      }
      if case .some(.none) = known {
        throw fault("the list of files that were known is not there", entry: number)
      }
      try writer.append(row, words, to: record, knownRow: known ?? nil)
    }
  }

  /// The row of a case, which its first entry opens.
  private mutating func record(of reference: CaseReference, _ row: EventRow) throws -> Int64 {
    if let known = records[reference] { return known }
    let word = reference.programme
    let programme =
      try programmes[word]
      ?? Int64.fetchOne(db, sql: "SELECT id FROM programme WHERE word = ?", arguments: [word])
    guard let programme else {
      throw fault("there is no programme \(word)", entry: row.number)
    }
    programmes[word] = programme
    let opened = try ChainWriter.open(reference, programme: programme, on: row.openedOn, db)
    records[reference] = opened
    return opened
  }

  private func read<Content: Decodable>(_ line: ExportLine) throws -> Content {
    // A newer program may say more than this one understands.
    if line.kind == .export, let head = line.content(ExportHead.self) {
      let known = Set(Migrations.all.map(\.name))
      guard head.form == ExportHead.form, known.isSuperset(of: head.steps) else {
        throw StoreError.newer(name)
      }
    }
    guard let content = line.content(Content.self) else {
      throw fault("it cannot be read", entry: Self.entry(in: Substring(line.body)))
    }
    return content
  }

  /// What the database itself refuses is a fault of the line.
  private func guarded(entry: Int? = nil, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw fault(error.message ?? "it does not follow", entry: entry)
    }
  }

  private func fault(_ detail: String, entry: Int? = nil) -> StoreError {
    .notAsExported(name, line: number, entry: entry, detail: detail)
  }

  /// The number of the entry that a line seems to be about, whatever is wrong with it.
  private static func entry(in text: Substring) -> Int? {
    text.firstMatch(of: /"number":([0-9]+),"onDate"/).flatMap { Int($0.1) }
  }
}
