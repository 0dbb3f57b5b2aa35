import Foundation
internal import GRDB
import Schema

/// The cases of one or more programmes, in one database file.
///
/// Each method is one whole transaction, named for what an officer does. The rules of a case are
/// decided by `Casework`; the store adds what was decided to the history, or nothing.
public struct CaseStore: Sendable {
  private let queue: DatabaseQueue
  let path: String
  /// The programme folder as it is while entries are recorded; nil where none is read.
  let known: FolderFiles?

  /// Opens the database at a path, brings it up to date, and makes it if it is not there.
  ///
  /// Where `creating` is false a missing file is an error, so that a slip in a path does not
  /// quietly answer from an empty database.
  public init(path: String, creating: Bool = true) throws(StoreError) {
    try Self.checkPath(path, creating: creating)
    if creating { _ = OwnFile.make(path) }
    self.path = path
    known = nil
    queue = try StoreError.translating(path) {
      try DatabaseQueue(path: path, configuration: Self.configuration)
    }
    try migrate()
  }

  /// A database that lives in memory only.
  public static func inMemory() throws(StoreError) -> CaseStore {
    try CaseStore(
      queue: StoreError.translating(":memory:") { try DatabaseQueue(configuration: configuration) })
  }

  private init(queue: DatabaseQueue) throws(StoreError) {
    self.queue = queue
    path = ":memory:"
    known = nil
    try migrate()
  }

  private init(_ store: CaseStore, knowing files: FolderFiles?) {
    queue = store.queue
    path = store.path
    known = files
  }

  /// The same database, whose entries from now on say that the folder was as given.
  public func knowing(_ files: FolderFiles?) -> CaseStore {
    CaseStore(self, knowing: files)
  }

  /// Reads in one transaction.
  func read<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    try StoreError.translating(path) { try queue.read(body) }
  }

  /// Adds in one transaction, which holds entirely or not at all.
  func write<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    try StoreError.translating(path) { try queue.write(body) }
  }

  /// Copies everything into a file in the making, in one read of this one.
  func copy(to file: OwnFile) throws(StoreError) {
    try StoreError.translating(file.path) {
      let target = try DatabaseQueue(path: file.unfinished, configuration: Self.configuration)
      try queue.backup(to: target)
      try target.close()
    }
  }

  /// Writes the file anew, without the room that erased rows have left.
  func compact() throws(StoreError) {
    try StoreError.translating(path) { try queue.vacuum() }
  }

  /// Does what `write` does and then takes it back.
  func rehearse<T>(_ body: (Database) throws -> T) throws(StoreError) -> T? {
    try StoreError.translating(path) {
      var result: T?
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .rollback
        }
      }
      return result
    }
  }
}

extension CaseStore {
  /// How every connection is set up.
  ///
  /// The journal stays the ordinary rollback journal: between two commands the whole case file is
  /// then one file, which can be copied, sent and archived. A write-ahead log would leave a second
  /// file that a copy forgets, and its gain, reading while somebody writes, is of no use here.
  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      // What a command says is recorded must survive a power cut.
      try db.execute(sql: "PRAGMA synchronous = FULL")
      // Erased words must not linger in the file's free pages.
      try db.execute(sql: "PRAGMA secure_delete = ON")
    }
    return configuration
  }

  static func checkPath(_ path: String, creating: Bool) throws(StoreError) {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      if isFolder.boolValue { throw .isFolder(path) }
      return
    }
    guard creating else { throw .noSuchFile(path) }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
      isFolder.boolValue
    else { throw .noSuchFolder(path) }
  }

  /// Brings the database up to date, in one transaction: killed at any moment, the file is as it was or
  /// as it should be, and of several programs that make it at once one does.
  ///
  /// The table of steps that were taken is that of GRDB's migrator, which takes each step in a
  /// transaction of its own.
  private func migrate() throws(StoreError) {
    // A file that is up to date is not written to, so that one that may only be read can be read.
    guard try !read({ db in try steps(db) }).isEmpty else { return }
    try write { db in
      try db.execute(
        sql: """
          CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)
          """)
      for step in try steps(db) {
        try db.execute(sql: step.sql)
        try db.execute(
          sql: "INSERT INTO grdb_migrations (identifier) VALUES (?)", arguments: [step.name])
      }
    }
  }

  /// The steps that are still to be taken in a database of ours.
  private func steps(_ db: Database) throws -> [(name: String, sql: String)] {
    let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master")
    let mark = try Int.fetchOne(db, sql: "PRAGMA application_id")
    let isOurs = mark == Migrations.applicationID
    // The first versions marked a file as ours only after they had made this table.
    let isEmpty = tables.allSatisfy { $0.contains("grdb_migrations") }
    guard isEmpty || isOurs else { throw StoreError.notOurs(path) }
    let hasTable = tables.contains("grdb_migrations")
    let taken = Set(
      hasTable ? try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations") : [])
    guard taken.isSubset(of: Migrations.all.map(\.name)) else { throw StoreError.newer(path) }
    return Migrations.all.filter { !taken.contains($0.name) }
  }
}
