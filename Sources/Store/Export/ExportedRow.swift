import Foundation
internal import GRDB

/// A row of a table that stands beside the history, such as the programmes.
struct ExportedRow: Codable {
  let table: String
  let values: [String: Value]

  /// What a cell can hold.
  enum Value: Codable {
    case null
    case number(Int64)
    case real(Double)
    case text(String)
    case bytes([UInt8])

    private enum Key: CodingKey { case bytes }

    init(_ value: DatabaseValue) {
      self =
        switch value.storage {
        case .null: .null
        case .int64(let number): .number(number)
        case .double(let number): .real(number)
        case .string(let text): .text(text)
        case .blob(let data): .bytes(Array(data))
        }
    }

    init(from decoder: any Decoder) throws {
      if let bytes = try? decoder.container(keyedBy: Key.self).decode([UInt8].self, forKey: .bytes)
      {
        self = .bytes(bytes)
        return
      }
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .null
      } else if let number = try? container.decode(Int64.self) {
        self = .number(number)
      } else if let number = try? container.decode(Double.self) {
        self = .real(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      if case .bytes(let bytes) = self {
        var container = encoder.container(keyedBy: Key.self)
        return try container.encode(bytes, forKey: .bytes)
      }
      var container = encoder.singleValueContainer()
      switch self {
      case .null, .bytes: try container.encodeNil()
      case .number(let number): try container.encode(number)
      case .real(let number): try container.encode(number)
      case .text(let text): try container.encode(text)
      }
    }

    var argument: DatabaseValue {
      switch self {
      case .null: .null
      case .number(let number): number.databaseValue
      case .real(let number): number.databaseValue
      case .text(let text): text.databaseValue
      case .bytes(let bytes): Data(bytes).databaseValue
      }
    }
  }

  init(_ row: Row, of table: String) {
    self.table = table
    values = Dictionary(
      row.map { ($0.0, Value($0.1)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Puts the row back where it is not there yet.
  func restore(_ db: Database) throws {
    let names = values.keys.sorted()
    let columns = names.map { "\"\($0)\"" }
    let arguments = StatementArguments(names.map { values[$0]?.argument })
    let same = columns.map { "\($0) IS ?" }.joined(separator: " AND ")
    let isThere = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM \"\(table)\" WHERE \(same))", arguments: arguments)
    guard isThere == false else { return }
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    try db.execute(
      sql: "INSERT INTO \"\(table)\" (\(columns.joined(separator: ", "))) VALUES (\(marks))",
      arguments: arguments)
  }
}

/// The tables beside the history, as an export orders their rows.
struct SideTables {
  /// Those that entries rest on.
  static let before = ["programme", "folderFiles"]
  /// Those that entries are kept in, or that a numbered step fills.
  private static let own = [
    "caseEvent", "caseEventText", "caseRecord", "caseDecision", "caseCorrection", "caseState",
    "caseEventKind", "decisionKind", "grdb_migrations",
  ]

  /// Those with a row for an entry, by the column `caseEvent`, which stand behind the entry.
  let beside: [String]
  /// All others, behind the last entry.
  let after: [String]

  init(_ db: Database) throws {
    let names = try String.fetchAll(
      db,
      sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' "
        + "ESCAPE '\\' ORDER BY rowid")
    let others = names.filter { !Self.own.contains($0) && !Self.before.contains($0) }
    let withEntry = try others.filter { table in
      try db.columns(in: table).contains { $0.name == "caseEvent" }
    }
    beside = withEntry
    after = others.filter { !withEntry.contains($0) }
  }

  /// Whether rows of a table may be put back.
  func holds(_ table: String) -> Bool {
    Self.before.contains(table) || beside.contains(table) || after.contains(table)
  }
}
