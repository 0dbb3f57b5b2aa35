import Casework
internal import GRDB
private import GRDBSQLite

/// Makes records of the rows of `EventRow.selectForReplay`, which come record by record.
///
/// Many cases have one history: opened on the same day from the same line of the plan, and moved
/// together. An entry that says what the record before says at the same place is not read again, and
/// a record of which that is true throughout shares the whole history.
struct RecordReplay {
  /// An entry with what its row says of it, besides whose it is.
  private struct Read {
    let mark: [UInt8]
    let event: CaseEvent
  }

  private(set) var found: [StoredRecord] = []
  private var id: Int64?
  private var reference: CaseReference?
  /// The entries of this record so far.
  private var entries: [Read] = []
  /// Whether each of them says what the record before says at the same place.
  private var isAlike = true
  /// The record before with its entries.
  private var before: (record: CaseRecord, entries: [Read])?
  /// Where the mark of a row is put together.
  private var room: [UInt8] = []

  /// Reads every row.
  static func records(_ rows: RowCursor) throws -> [StoredRecord] {
    let handle = rows._statement.sqliteStatement
    var replay = RecordReplay()
    while let row = try rows.next() { try replay.add(row, handle) }
    try replay.finish()
    return replay.found
  }

  private mutating func add(_ row: Row, _ handle: OpaquePointer) throws {
    let next: Int64 = row[.caseRecord]
    if next != id {
      try finish()
      id = next
    }
    Self.mark(handle, into: &room)
    let place = entries.count
    if let before, place < before.entries.count, before.entries[place].mark == room {
      if place == 0 {
        reference = CaseReference(
          programme: before.record.reference.programme, employee: row[.employee],
          fromPost: row[.fromPost], standing: before.record.reference.standing)
      }
      entries.append(before.entries[place])
      return
    }
    isAlike = false
    let entry = try StoredRecord.loggedEvent(row)
    reference = entry.case
    entries.append(Read(mark: room, event: entry.event))
  }

  private mutating func finish() throws {
    guard let id, let reference else { return }
    if isAlike, let before, entries.count == before.entries.count,
      let record = before.record.shared(by: reference)
    {
      found.append(StoredRecord(id: id, record: record))
    } else {
      guard let record = CaseRecord(reference, replaying: entries.lazy.map(\.event)) else {
        throw DamagedHistory(reference: reference)
      }
      found.append(StoredRecord(id: id, record: record))
      before = (record, entries)
    }
    self.reference = nil
    self.id = nil
    isAlike = true
    entries.removeAll(keepingCapacity: true)
  }

  /// What tells rows apart that say different things, whoever they are about.
  private static let columns = EventColumn.allCases.filter { column in
    switch column {
    case .number, .caseRecord, .employee, .fromPost: false
    default: !column.isOfTheChain
    }
  }.map { Int32($0.rawValue) }

  /// Each value with what it is and how long, so that no two rows run together to the same bytes.
  private static func mark(_ handle: OpaquePointer, into room: inout [UInt8]) {
    room.removeAll(keepingCapacity: true)
    for column in columns {
      let kind = sqlite3_column_type(handle, column)
      room.append(UInt8(truncatingIfNeeded: kind))
      if kind == SQLITE_INTEGER {
        withUnsafeBytes(of: sqlite3_column_int64(handle, column)) {
          room.append(contentsOf: $0)
        }
      } else if kind == SQLITE_TEXT, let text = sqlite3_column_text(handle, column) {
        let count = sqlite3_column_bytes(handle, column)
        withUnsafeBytes(of: count) { room.append(contentsOf: $0) }
        room.append(contentsOf: UnsafeBufferPointer(start: text, count: Int(count)))
      }
    }
  }
}
