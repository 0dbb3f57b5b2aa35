import Casework
internal import GRDB
import Restructure

extension CaseStore {
  /// Records facts in the history of a case without moving it, and gives the digest of the entry.
  @discardableResult
  public func record(
    _ facts: Facts, of reference: CaseReference, dated day: LocalDate, by name: String,
    reason: String, recordedOn: LocalDate? = nil
  ) throws(StoreError) -> String {
    try write { db in
      try append(to: reference, db) { record throws(MoveRefusal) in
        try record.decide(facts: facts, on: day, by: name, reason: reason, recordedOn: recordedOn)
      }
    }
  }

  /// Records that an entry of a case, by its number in the whole chain, was a slip and no longer
  /// counts; gives the case as it then is, and the digest of the counter-event.
  @discardableResult
  public func correct(
    entry number: Int, of reference: CaseReference, dated day: LocalDate, by name: String,
    reason: String, recordedOn: LocalDate? = nil,
    in programme: ProgrammeSetting = ProgrammeSetting()
  ) throws(StoreError) -> (record: CaseRecord, head: String) {
    try write { db in
      let sequence = try Int.fetchOne(
        db,
        sql: """
          SELECT sequence FROM caseEvent
          WHERE id = ? AND caseRecord = ?
          """, arguments: [number, Self.stored(reference, db).id])
      let caseload = Caseload(
        try StoredRecord.fetchAll(db, in: reference.programme).map(\.record))
      let head = try append(to: reference, db) { record throws(MoveRefusal) in
        guard let sequence else { throw .noSuchEntry(number) }
        let posts = Set(record.standingEvents.flatMap(\.posts))
        let places = Dictionary(
          posts.map { post in
            (
              post,
              programme.place(in: post, for: reference, on: day, among: caseload)
            )
          }, uniquingKeysWith: { first, _ in first })
        return try record.decide(
          correctionOf: sequence, on: day, by: name, reason: reason, recordedOn: recordedOn,
          places: places)
      }
      return (try Self.stored(reference, db).record, head)
    }
  }
}
