import Casework
internal import GRDB
import Restructure

/// The records of a programme by name and in order, so that their histories can be read part by part.
public struct CaseList: Sendable {
  /// Which records they are.
  public private(set) var references: [CaseReference]
  /// Their rows, in the same order.
  private(set) var rows: [Int64]

  /// Some of the records, by their places in the list.
  public func part(_ places: Range<Int>) -> CaseList {
    CaseList(references: Array(references[places]), rows: Array(rows[places]))
  }

  /// Those of the records that are wanted.
  public func filter(_ isWanted: (CaseReference) -> Bool) -> CaseList {
    let kept = references.indices.filter { isWanted(references[$0]) }
    return CaseList(references: kept.map { references[$0] }, rows: kept.map { rows[$0] })
  }
}

extension CaseStore {
  /// The records of one programme, in the order of ``cases(in:matching:)``.
  public func list(of programme: String) throws(StoreError) -> CaseList {
    try read { db in
      try Self.mustHold(programme, db)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT caseRecord.id AS id, employee, fromPost, standing FROM caseRecord
          JOIN programme ON programme.id = caseRecord.programme
          WHERE programme.word = ? ORDER BY employee, fromPost, standing
          """, arguments: [programme])
      var found: [(row: Int64, reference: CaseReference)] = []
      while let row = try rows.next() {
        let reference = CaseReference(
          programme: programme, employee: row[1], fromPost: row[2],
          standing: row[3] == CaseRecord.Standing.case.rawValue ? .case : .affected)
        found.append((row[0], reference))
      }
      // The database orders by bytes, which is nearly always the order of the words too.
      if zip(found, found.dropFirst()).contains(where: { $1.reference < $0.reference }) {
        found.sort { $0.reference < $1.reference }
      }
      found = Self.speaking(found.map(\.reference), from: found)
      return CaseList(references: found.map(\.reference), rows: found.map(\.row))
    }
  }

  /// Records as their histories make them, in the order of the list.
  public func records(of list: CaseList) throws(StoreError) -> [CaseRecord] {
    try read { db in
      let found = try StoredRecord.fetch(db, rows: list.rows)
      let places = Dictionary(uniqueKeysWithValues: zip(found.map(\.id), found.indices))
      return list.rows.compactMap { row in places[row].map { found[$0].record } }
    }
  }

  /// The number of the last entry of the register of letters; zero where there is none.
  public func lastLetter() throws(StoreError) -> Int {
    try read { db in
      try Int.fetchOne(db, sql: "SELECT max(id) FROM letterEntry") ?? 0
    }
  }

  /// The letters of some records with what has become of them, in the order of the register.
  public func letters(of list: CaseList) throws(StoreError) -> [RegisteredLetter] {
    try read { db in
      try Self.registered(
        Row.fetchCursor(
          db,
          sql: LetterRow.select + """
             WHERE letterEntry.caseRecord IN (SELECT value FROM json_each(?))
            ORDER BY letterEntry.id
            """, arguments: [try JSONText.encode(list.rows)]))
    }
  }

  /// The letters about a whole programme, in the order of the register.
  public func lettersOfTheWhole(_ programme: String) throws(StoreError) -> [RegisteredLetter] {
    try read { db in
      try Self.registered(
        Row.fetchCursor(
          db,
          sql: LetterRow.select + """
             WHERE programme.word = ? AND letterEntry.caseRecord IS NULL ORDER BY letterEntry.id
            """, arguments: [programme]))
    }
  }
}
