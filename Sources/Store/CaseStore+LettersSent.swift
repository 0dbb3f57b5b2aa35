import Casework
internal import GRDB
import Restructure

/// A letter of the register that stands, without what it says.
public struct LetterSent: Hashable, Sendable {
  public let employee: EmployeeID
  public let fromPost: PostID
  /// Its kind, as the register has it.
  public let kind: String
  /// Its date.
  public let on: LocalDate

  /// A letter of a kind about a case.
  public init(employee: EmployeeID, fromPost: PostID, kind: String, on: LocalDate) {
    self.employee = employee
    self.fromPost = fromPost
    self.kind = kind
    self.on = on
  }
}

extension CaseStore {
  /// The letters about cases of a programme that were not withdrawn, in the order of the register.
  public func lettersSent(in programme: String) throws(StoreError) -> [LetterSent] {
    try read { db in
      try Self.mustHold(programme, db)
      var letters: [LetterSent] = []
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT letterEntry.id AS id, kind, onDate, employee, fromPost
          FROM letterEntry JOIN programme ON programme.id = letterEntry.programme
          JOIN caseRecord ON caseRecord.id = letterEntry.caseRecord
          WHERE programme.word = ? AND act = 'written' AND letterEntry.id NOT IN
            (SELECT concerns FROM letterEntry WHERE act = 'withdrawn')
          ORDER BY letterEntry.id
          """, arguments: [programme])
      while let row = try rows.next() {
        let word: String = row["onDate"]
        guard let day = LocalDate(iso: word) else { throw DamagedHistory(letter: row["id"]) }
        letters.append(
          LetterSent(
            employee: row["employee"], fromPost: row["fromPost"], kind: row["kind"], on: day))
      }
      return letters
    }
  }
}
