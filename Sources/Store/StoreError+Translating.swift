internal import GRDB

extension StoreError {
  /// Runs something that speaks to the database, and turns its errors into those of the store.
  static func translating<T>(_ path: String, _ body: () throws -> T) throws(StoreError) -> T {
    do {
      return try body()
    } catch let error as StoreError {
      throw error
    } catch let error as DamagedHistory {
      throw .damaged(path, detail: error.detail)
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    } catch {
      throw .failed(path, detail: "\(error)")
    }
  }

  /// What can fail while something is written, besides a disk that is full.
  private static let writing: [ResultCode] = [
    .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_DIR_FSYNC, .SQLITE_IOERR_TRUNCATE,
  ]

  private init(_ error: DatabaseError, path: String) {
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB: .notADatabase(path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path)
      case .SQLITE_READONLY: .readOnly(path)
      case .SQLITE_FULL: .diskFull(path)
      case .SQLITE_IOERR where Self.writing.contains(error.extendedResultCode): .notWritten(path)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .cannotOpen(path)
      case .SQLITE_CORRUPT: .damaged(path, detail: "SQLite finds its pages broken")
      // The message alone: the statement's arguments may be personal.
      default: .failed(path, detail: error.message ?? "\(error.resultCode)")
      }
  }
}
