import Casework
import Foundation
import GRDB
import Restructure
import Store
import TestSupport
import Testing

/// Whatever is altered in the history, removed from it or put in another order is found.
@Suite struct TamperingTests {
  /// Every column in which the history stands.
  static let columns = [
    ("caseEvent", "kind"), ("caseEvent", "fromState"), ("caseEvent", "toState"),
    ("caseEvent", "onDate"), ("caseEvent", "posts"), ("caseEvent", "facts"),
    ("caseEvent", "standing"), ("caseEvent", "fate"), ("caseEvent", "source"),
    ("caseEvent", "recordedOn"), ("caseEvent", "personalDigest"), ("caseEvent", "previousDigest"),
    ("caseEvent", "digest"), ("caseEventText", "salt"), ("caseEventText", "words"),
    ("caseDecision", "what"), ("caseDecision", "toPost"), ("caseDecision", "withEmployee"),
    ("caseRecord", "employee"), ("caseRecord", "fromPost"), ("caseRecord", "standing"),
    ("caseRecord", "openedOn"), ("programme", "word"), ("folderFiles", "digest"),
    ("folderFiles", "files"),
  ]

  /// How many bytes of each column are tried, or all with `RINGFENCE_EVERY_BYTE=1`.
  static let sample = 12

  /// How many bytes of the file each seed tries.
  static let fileSample =
    ProcessInfo.processInfo.environment["RINGFENCE_EVERY_BYTE"] == "1" ? 2_000 : 40

  let tampered: TamperedStore
  let head: String

  init() throws {
    tampered = try .eventful()
    head = try #require(try tampered.store.head())
    try tampered.execute(
      """
      PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY
      """)
    for trigger in try tampered.texts("SELECT name FROM sqlite_master WHERE type = 'trigger'") {
      try tampered.execute("DROP TRIGGER \(trigger)")
    }
    try #require(try tampered.store.verifyChain().isIntact)
  }

  /// Whether what was done to the file is found, by a verdict or by an error.
  private var isFound: Bool {
    do {
      return try !tampered.store.verifyChain().isIntact
    } catch {
      return true
    }
  }

  @Test(arguments: columns)
  func anAlteredByteIsFound(table: String, column: String) throws {
    var random = SplitMix64(seed: UInt64(table.utf8.count * 31 + column.utf8.count))
    let cells = try tampered.cells(column, of: table)
    try #require(!cells.isEmpty)
    var places = cells.flatMap { row, text in text.utf8.indices.map { (row, text, $0) } }
    if ProcessInfo.processInfo.environment["RINGFENCE_EVERY_BYTE"] != "1" {
      places = Array(places.shuffled(using: &random).prefix(Self.sample))
    }
    for (row, text, place) in places {
      var bytes = Array(text.utf8)
      let offset = text.utf8.distance(from: text.utf8.startIndex, to: place)
      bytes[offset] ^= bytes[offset] < 0x80 ? 1 << UInt8.random(in: 0..<6, using: &random) : 1
      try tampered.set(column, of: table, in: row, to: bytes)
      #expect(isFound, "byte \(offset) of \(table).\(column) in row \(row)")
      try tampered.set(column, of: table, in: row, to: Array(text.utf8))
    }
    #expect(try tampered.store.verifyChain(expecting: head).isIntact)
  }

  @Test(arguments: [
    ("caseEvent", "id"), ("caseEvent", "caseRecord"), ("caseEvent", "sequence"),
    ("caseEvent", "folderFiles"), ("caseEventText", "caseEvent"), ("caseDecision", "caseEvent"),
    ("caseDecision", "programme"), ("caseDecision", "number"), ("caseDecision", "reverses"),
    ("caseCorrection", "caseEvent"), ("caseCorrection", "corrects"), ("caseRecord", "id"),
    ("caseRecord", "programme"), ("folderFiles", "id"),
  ])
  func anAlteredNumberIsFound(table: String, column: String) throws {
    for (row, number) in try tampered.numbers(column, of: table) {
      try tampered.execute("UPDATE \(table) SET \(column) = \(number + 70) WHERE rowid = \(row)")
      #expect(isFound, "\(table).\(column) in row \(row)")
      // These columns are the number of the row itself.
      let isRow = column == "id" || column == "caseEvent"
      try tampered.execute(
        "UPDATE \(table) SET \(column) = \(number) WHERE rowid = \(isRow ? number + 70 : row)")
    }
    #expect(try tampered.store.verifyChain(expecting: head).isIntact)
  }

  @Test func anyTwoEntriesThatChangePlacesAreFound() throws {
    let count = try tampered.number("SELECT count(*) FROM caseEvent")
    for first in 1..<count {
      for second in (first + 1)...count {
        let swap = """
          UPDATE caseEvent SET id = -1 WHERE id = \(first);
          UPDATE caseEvent SET id = \(first) WHERE id = \(second);
          UPDATE caseEvent SET id = \(second) WHERE id = -1
          """
        try tampered.execute(swap)
        guard case .broken(let entry) = try tampered.store.verifyChain() else {
          Issue.record("entries \(first) and \(second) changed places unseen")
          return
        }
        #expect(entry.number == first)
        try tampered.execute(swap)
      }
    }
    #expect(try tampered.store.verifyChain(expecting: head).isIntact)
  }

  @Test func anEntryThatIsTakenOutIsFound() throws {
    let count = try tampered.number("SELECT count(*) FROM caseEvent")
    for number in 1..<count {
      try tampered.execute(
        """
        CREATE TABLE kept AS SELECT * FROM caseEvent WHERE id = \(number);
        DELETE FROM caseEvent WHERE id = \(number)
        """)
      guard case .broken(let entry) = try tampered.store.verifyChain() else {
        Issue.record("entry \(number) was taken out unseen")
        return
      }
      #expect(entry.number == number)
      #expect(entry.damage == .missing)
      try tampered.execute("INSERT INTO caseEvent SELECT * FROM kept; DROP TABLE kept")
    }
    #expect(try tampered.store.verifyChain(expecting: head).isIntact)
  }

  /// The whole file, byte by byte: what is not found has not changed what the history says.
  @Test(arguments: 0..<5 as Range<UInt64>)
  func anAlteredByteOfTheFileIsFoundOrChangesNothing(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let path = tampered.path
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    let log = try tampered.store.log()
    let copy = path + ".altered"
    for _ in 0..<Self.fileSample {
      var altered = whole
      let place = Int.random(in: 0..<altered.count, using: &random)
      altered[place] ^= UInt8.random(in: 1...255, using: &random)
      try altered.write(to: URL(fileURLWithPath: copy))
      do {
        let store = try CaseStore(path: copy, creating: false)
        guard try store.verifyChain().isIntact else { continue }
        #expect(try store.log() == log, "byte \(place) of the file")
      } catch {
        continue
      }
    }
  }
}

extension TamperedStore {
  func texts(_ sql: String) throws -> [String] {
    try raw.read { try String.fetchAll($0, sql: sql) }
  }

  /// The texts of a column, by row.
  func cells(_ column: String, of table: String) throws -> [(row: Int64, text: String)] {
    try raw.read { db in
      try Row.fetchAll(
        db, sql: "SELECT rowid AS r, \(column) AS c FROM \(table) WHERE \(column) IS NOT NULL"
      ).map { ($0["r"], $0["c"]) }
    }
  }

  /// The numbers of a column, by row.
  func numbers(_ column: String, of table: String) throws -> [(row: Int64, number: Int64)] {
    try raw.read { db in
      try Row.fetchAll(
        db, sql: "SELECT rowid AS r, \(column) AS c FROM \(table) WHERE \(column) IS NOT NULL"
      ).map { ($0["r"], $0["c"]) }
    }
  }

  func set(_ column: String, of table: String, in row: Int64, to bytes: [UInt8]) throws {
    try raw.writeWithoutTransaction { db in
      try db.execute(
        sql: "UPDATE \(table) SET \(column) = CAST(? AS TEXT) WHERE rowid = ?",
        arguments: [Data(bytes), row])
    }
  }
}
