import Casework
internal import GRDB
import Restructure

extension CaseStore {
  /// Moves one case, or refuses and records nothing.
  @discardableResult
  public func record(
    _ move: Move, of reference: CaseReference, in programme: ProgrammeSetting = ProgrammeSetting()
  ) throws(StoreError) -> RecordedMoves {
    try recordAll([MoveRequest(reference, move)], in: programme)
  }

  /// Moves many cases: all of them, or none if one is refused.
  ///
  /// Each sees the cases as those before it leave them, so that a place is given once.
  @discardableResult
  public func recordAll(
    _ requests: [MoveRequest], in programme: ProgrammeSetting = ProgrammeSetting()
  ) throws(StoreError) -> RecordedMoves {
    try write { try Self.perform(requests, programme, $0) }
  }

  /// Says what moving many cases would do, with the same refusals, and records nothing.
  public func preview(
    _ requests: [MoveRequest], in programme: ProgrammeSetting = ProgrammeSetting()
  ) throws(StoreError) -> [RecordedMoves.MoveDecision] {
    try rehearse { try Self.perform(requests, programme, $0) }?.decisions ?? []
  }

  /// Writes a note into a case's history, and gives the digest of the entry.
  @discardableResult
  public func note(
    _ text: String, on reference: CaseReference, dated day: LocalDate, by name: String,
    recordedOn: LocalDate? = nil
  ) throws(StoreError) -> String {
    try write { db in
      try Self.append(to: reference, db) { record throws(MoveRefusal) in
        try record.decide(note: text, on: day, by: name, recordedOn: recordedOn)
      }
    }
  }

  /// Erases the personal words of a case's history so far, and gives the digest of the entry that
  /// says so.
  ///
  /// What happened and when stays, and the chain still verifies; who did it and why does not.
  @discardableResult
  public func eraseWords(
    of reference: CaseReference, on day: LocalDate, by name: String, reason: String
  ) throws(StoreError) -> String {
    try write { db in
      let stored = try Self.stored(reference, db)
      try db.execute(
        sql: """
          DELETE FROM caseEventText WHERE caseEvent IN
            (SELECT id FROM caseEvent WHERE caseRecord = ?)
          """, arguments: [stored.id])
      try db.execute(
        sql: """
          DELETE FROM letterEntryText WHERE letterEntry IN
            (SELECT id FROM letterEntry WHERE caseRecord = ?)
          """, arguments: [stored.id])
      return try Self.append(to: reference, db) { record throws(MoveRefusal) in
        try record.decide(erasureOn: day, by: name, reason: reason)
      }
    }
  }

  /// The record of a case that must be there.
  static func stored(_ reference: CaseReference, _ db: Database) throws -> StoredRecord {
    guard let stored = try StoredRecord.fetchOne(db, reference) else {
      throw StoreError.unknownCase("\(reference)", known: try references(db, in: nil))
    }
    return stored
  }

  static func append(
    to reference: CaseReference, _ db: Database,
    _ decide: (CaseRecord) throws(MoveRefusal) -> CaseEvent
  ) throws -> String {
    let stored = try stored(reference, db)
    do {
      let event = try decide(stored.record)
      var writer = try ChainWriter(db)
      try writer.append(event, to: stored.id, of: reference, openedOn: stored.record.openedOn)
      return writer.head
    } catch let refusal as MoveRefusal {
      throw StoreError.refused([.init(case: reference, refusal: refusal)])
    }
  }

  /// Goes on after a refusal, so that one run names them all; nothing is kept if there is one.
  private static func perform(
    _ requests: [MoveRequest], _ programme: ProgrammeSetting, _ db: Database
  ) throws -> RecordedMoves {
    var writer = try ChainWriter(db)
    var decisions: [RecordedMoves.MoveDecision] = []
    var refused: [StoreError.RefusedMove] = []
    var caseloads: [String: StoredCaseload] = [:]
    for request in requests {
      let reference = request.case
      // Taken out while it changes, since what two hold is copied before it can change.
      var caseload =
        try caseloads.removeValue(forKey: reference.programme)
        ?? StoredCaseload(reference.programme, db)
      guard var stored = caseload[reference] else {
        throw StoreError.unknownCase("\(reference)", known: try references(db, in: nil))
      }
      do {
        let setting = programme.setting(
          for: reference, to: request.move.to, naming: request.move.posts, on: request.move.on,
          among: caseload.cases)
        let decision = try stored.record.decide(request.move, in: setting)
        try writer.append(
          decision.event, to: stored.id, of: reference, openedOn: stored.record.openedOn)
        if stored.record.append(decision.event) { caseload.update(stored) }
        decisions.append(.init(case: reference, decision: decision))
      } catch let refusal as MoveRefusal {
        refused.append(.init(case: reference, refusal: refusal))
      }
      caseloads[reference.programme] = caseload
    }
    guard refused.isEmpty else { throw StoreError.refused(refused) }
    return RecordedMoves(decisions: decisions, head: writer.head)
  }
}

/// The cases of one programme with their rows, as a batch of moves leaves them.
private struct StoredCaseload {
  private(set) var cases: Caseload
  private var ids: [CaseReference: Int64]

  init(_ programme: String, _ db: Database) throws {
    let all = try StoredRecord.fetchAll(db, in: programme)
    cases = Caseload(all.map(\.record))
    ids = Dictionary(
      all.map { ($0.record.reference, $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(reference: CaseReference) -> StoredRecord? {
    guard let id = ids[reference], let record = cases[reference] else { return nil }
    return StoredRecord(id: id, record: record)
  }

  mutating func update(_ stored: StoredRecord) {
    cases.update(stored.record)
  }
}
