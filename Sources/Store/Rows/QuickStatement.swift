internal import GRDB
private import GRDBSQLite

/// A statement that is run many thousand times with values that lie in memory already.
///
/// GRDB copies each value twice before SQLite sees it, which in a register of a hundred thousand
/// letters takes longer than SQLite itself; here SQLite reads the values where they lie, and only
/// while the statement runs.
struct QuickStatement {
  private let statement: GRDB.Statement
  private let db: Database

  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
    self.db = db
  }

  /// The values of a statement, in the order of its question marks.
  struct Values {
    fileprivate let handle: OpaquePointer
    private var count: Int32 = 0
    /// What went wrong first; zero where nothing did.
    fileprivate var fault: Int32 = SQLITE_OK

    fileprivate init(_ handle: OpaquePointer) {
      self.handle = handle
    }

    mutating func add(_ number: Int?) {
      count += 1
      note(
        number.map { sqlite3_bind_int64(handle, count, Int64($0)) }
          ?? sqlite3_bind_null(handle, count))
    }

    /// Adds words that stay where they are until the statement has run.
    mutating func add(_ words: UnsafeBufferPointer<UInt8>?) {
      count += 1
      guard let words else { return note(sqlite3_bind_null(handle, count)) }
      words.withMemoryRebound(to: CChar.self) { characters in
        note(
          sqlite3_bind_text(
            handle, count, characters.baseAddress, Int32(characters.count), nil))
      }
    }

    private mutating func note(_ code: Int32) {
      if fault == SQLITE_OK { fault = code }
    }
  }

  /// Runs it for its effect.
  func run(_ give: (inout Values) -> Void) throws {
    _ = try number(give)
  }

  /// The whole number that it gives first; nil where it gives none.
  func number(_ give: (inout Values) -> Void) throws -> Int64? {
    let handle = statement.sqliteStatement
    defer {
      sqlite3_reset(handle)
      sqlite3_clear_bindings(handle)
    }
    var values = Values(handle)
    give(&values)
    guard values.fault == SQLITE_OK else { throw failure(values.fault) }
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return sqlite3_column_int64(handle, 0)
    case SQLITE_DONE: return nil
    case let code: throw failure(code)
    }
  }

  private func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage, sql: statement.sql)
  }
}
