import Casework
internal import GRDB
import Restructure

/// Everything that the database holds of one person.
public struct HeldOnPerson: Hashable, Sendable {
  /// Their records, with the entries of each.
  public let records: [Record]
  /// Entries of other people's cases whose words name the person.
  public let mentions: [LoggedEvent]
  /// Decisions of their cases, and swaps in which their post is taken.
  public let decisions: [RecordedDecision]
  /// Their letters on the register, with what each was written with.
  public let letters: [RegisteredLetter]
  /// Rows of other tables that stand beside the history.
  public let sideRows: [SideRow]
  /// Everybody in the database.
  public let people: Set<EmployeeID>

  /// A record with its history.
  public struct Record: Hashable, Sendable {
    public let record: CaseRecord
    public let history: [LoggedEvent]
  }

  /// A row of another table, cell by cell.
  public struct SideRow: Hashable, Sendable {
    public let table: String
    public let cells: [Cell]

    /// What stands in a column.
    public struct Cell: Hashable, Sendable {
      public let column: String
      public let text: String
    }
  }
}

extension CaseStore {
  /// Everything held of a person in one programme, or in all.
  public func held(
    on employee: EmployeeID, in programme: String? = nil
  ) throws(StoreError) -> HeldOnPerson {
    try read { db in
      if let programme { try Self.mustHold(programme, db) }
      var histories: [CaseReference: [LoggedEvent]] = [:]
      var mentions: [LoggedEvent] = []
      var people: Set<EmployeeID> = []
      var decided: [String: [(case: CaseReference, event: CaseEvent)]] = [:]
      let rows = try Row.fetchCursor(
        db,
        sql: EventRow.select + " WHERE ?1 IS NULL OR programme.word = ?1 ORDER BY caseEvent.id",
        arguments: [programme])
      while let row = try rows.next() {
        let entry = try StoredRecord.loggedEvent(row)
        people.insert(entry.case.employee)
        if let with = entry.event.decided?.with { people.insert(with) }
        if entry.event.decided != nil {
          decided[entry.case.programme, default: []].append((entry.case, entry.event))
        }
        if entry.case.employee == employee {
          histories[entry.case, default: []].append(entry)
        } else if entry.event.decided?.with != employee,
          entry.event.namesAnyone(of: [employee])
        {
          mentions.append(entry)
        }
      }
      let records = try histories.sorted { $0.key < $1.key }.map { reference, history in
        guard let record = CaseRecord(reference, replaying: history.map(\.event)) else {
          throw DamagedHistory(reference: reference)
        }
        return HeldOnPerson.Record(record: record, history: history)
      }
      let decisions = decided.sorted { $0.key < $1.key }.flatMap { [RecordedDecision](among: $1) }
      return HeldOnPerson(
        records: records, mentions: mentions,
        decisions: decisions.filter {
          $0.case.employee == employee || $0.matter.with == employee
        },
        letters: try Self.letters(to: employee, in: programme, db),
        sideRows: try Self.sideRows(on: employee, in: programme, db), people: people)
    }
  }

  /// The records of a person.
  private static let own = """
    SELECT caseRecord.id FROM caseRecord JOIN programme ON programme.id = caseRecord.programme
    WHERE employee = ?1 AND (?2 IS NULL OR programme.word = ?2)
    """

  /// The letters about a person's cases.
  private static func letters(
    to employee: EmployeeID, in programme: String?, _ db: Database
  ) throws -> [RegisteredLetter] {
    try registered(
      Row.fetchCursor(
        db,
        sql: LetterRow.select + " WHERE letterEntry.caseRecord IN (\(own)) ORDER BY letterEntry.id",
        arguments: [employee, programme]))
  }

  /// Rows of other tables that belong to one of the person's records or entries, or name them.
  private static func sideRows(
    on employee: EmployeeID, in programme: String?, _ db: Database
  ) throws -> [HeldOnPerson.SideRow] {
    let tests = [
      "caseRecord": "caseRecord IN (\(own))",
      "caseEvent": "caseEvent IN (SELECT id FROM caseEvent WHERE caseRecord IN (\(own)))",
      "employee": "employee = ?1 AND (?2 IS NULL OR ?2 IS NOT NULL)",
    ]
    let tables = try SideTables(db)
    var found: [HeldOnPerson.SideRow] = []
    for table in tables.beside + tables.after where table != "letterEntry" {
      let columns = try db.columns(in: table).map(\.name)
      let test = ["caseRecord", "caseEvent", "employee"].first(where: columns.contains)
        .flatMap { tests[$0] }
      guard let test else { continue }
      let rows = try Row.fetchAll(
        db, sql: "SELECT \"\(table)\".* FROM \"\(table)\" WHERE \(test) ORDER BY rowid",
        arguments: [employee, programme])
      found += rows.map { row in
        HeldOnPerson.SideRow(
          table: table,
          cells: row.compactMap { column, value in
            Self.text(value).map { HeldOnPerson.SideRow.Cell(column: column, text: $0) }
          })
      }
    }
    return found
  }

  private static func text(_ value: DatabaseValue) -> String? {
    switch value.storage {
    case .null: nil
    case .int64(let number): "\(number)"
    case .double(let number): "\(number)"
    case .string(let text): text
    case .blob(let data): String(validating: data, as: UTF8.self) ?? "\(data.count) bytes"
    }
  }
}
