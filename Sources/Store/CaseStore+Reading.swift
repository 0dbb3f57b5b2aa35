import Casework
internal import GRDB
import Restructure

extension CaseStore {
  /// The programmes that the database holds, by id.
  public func programmes() throws(StoreError) -> [StoredProgramme] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT word, title, folder FROM programme ORDER BY word")
        .map {
          StoredProgramme(id: $0["word"], title: $0["title"], folder: $0["folder"])
        }
    }
  }

  /// The records of one programme, or of all, by programme, employee and post.
  ///
  /// Affected people are among them unless the filter asks for cases only; somebody who was
  /// affected and has become a case is listed as a case.
  public func cases(in programme: String? = nil, matching filter: CaseFilter = CaseFilter())
    throws(StoreError) -> [CaseSummary]
  {
    try read { db in
      if let programme { try Self.mustHold(programme, db) }
      let records = try StoredRecord.fetchAll(db, in: programme).map(\.record)
      return Self.speaking(records.map(\.reference), from: records)
        .map(CaseSummary.init).filter(filter.admits)
        .sorted { $0.reference < $1.reference }
    }
  }

  /// The records of one programme as their histories make them, in the order of ``cases(in:matching:)``.
  public func records(in programme: String) throws(StoreError) -> [CaseRecord] {
    try read { db in
      try Self.mustHold(programme, db)
      let records = try StoredRecord.fetchAll(db, in: programme).map(\.record)
      return Self.speaking(records.map(\.reference), from: records)
        .sorted { $0.reference < $1.reference }
    }
  }

  /// One case as its history makes it.
  public func record(of reference: CaseReference) throws(StoreError) -> CaseRecord {
    try read { try Self.stored(reference, $0).record }
  }

  /// The history of one case, in order.
  public func history(of reference: CaseReference) throws(StoreError) -> [LoggedEvent] {
    try read { db in
      _ = try Self.stored(reference, db)
      return try StoredRecord.fetchRows(db, of: reference).map(StoredRecord.loggedEvent)
    }
  }

  /// Every reference, in the order in which the records were opened.
  static func references(_ db: Database, in programme: String?) throws -> [CaseReference] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT programme.word, employee, fromPost, standing FROM caseRecord
        JOIN programme ON programme.id = caseRecord.programme
        WHERE ?1 IS NULL OR programme.word = ?1
        ORDER BY caseRecord.id
        """, arguments: [programme]
    ).map { row in
      CaseReference(
        programme: row["word"], employee: row["employee"], fromPost: row["fromPost"],
        standing: row["standing"] == CaseRecord.Standing.case.rawValue ? .case : .affected)
    }
  }

  static func mustHold(_ programme: String, _ db: Database) throws {
    let known = try String.fetchAll(db, sql: "SELECT word FROM programme ORDER BY word")
    guard known.contains(programme) else {
      throw StoreError.unknownProgramme(programme, known: known)
    }
  }

  /// Leaves out records as affected where the same holding has a case.
  static func speaking<T>(_ references: [CaseReference], from items: [T]) -> [T] {
    guard references.contains(where: { $0.standing == .affected }) else { return items }
    let cases = Set(references.filter { $0.standing == .case })
    return zip(references, items).filter { reference, _ in
      reference.standing == .case
        || !cases.contains(
          CaseReference(
            programme: reference.programme, employee: reference.employee,
            fromPost: reference.fromPost))
    }.map(\.1)
  }
}
