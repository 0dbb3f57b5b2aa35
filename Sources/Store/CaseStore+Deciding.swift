import Casework
internal import GRDB
import Restructure

extension CaseStore {
  /// Records a human decision in the history of a case, or refuses and records nothing.
  @discardableResult
  public func record(_ request: DecisionRequest, of reference: CaseReference)
    throws(StoreError) -> RecordedOutcome
  {
    try write { db in
      let decisions = try Self.decisions(db, in: reference.programme)
      let head = try append(to: reference, db) { record throws(MoveRefusal) in
        try record.decide(request, among: decisions)
      }
      guard let latest = try Self.decisions(db, in: reference.programme).last else {
        throw DamagedHistory(reference: reference)
      }
      return RecordedOutcome(decision: latest, head: head)
    }
  }

  /// The human decisions of a programme, in the order of their numbers, each with what ended it.
  public func decisions(in programme: String) throws(StoreError) -> [RecordedDecision] {
    try read { db in
      try Self.mustHold(programme, db)
      return try Self.decisions(db, in: programme)
    }
  }

  private static func decisions(
    _ db: Database, in programme: String
  ) throws -> [RecordedDecision] {
    let rows = try Row.fetchAll(
      db,
      sql: EventRow.select + """
         WHERE programme.word = ? AND caseEvent.kind = ?
        ORDER BY caseEvent.id
        """,
      arguments: [programme, CaseEvent.Kind.decided.rawValue])
    return try [RecordedDecision](
      among: rows.map { row in
        let entry = try StoredRecord.loggedEvent(row)
        return (case: entry.case, event: entry.event)
      })
  }
}
