import Casework
internal import GRDB
import Restructure

/// What was erased by a retention rule, or would be.
public struct Purge: Hashable, Sendable {
  /// Whose words were erased.
  public let people: [RetentionList.Person]
  /// Entries of other people's cases, by their numbers, whose words name one of them.
  public let mentions: [Int]
  /// The digest of the latest entry; nil while there is none.
  public let head: String?
}

extension CaseStore {
  /// How everybody in a programme stands to a retention rule on a day; nil where the rule counts in
  /// working days.
  public func retention(
    in programme: String, by rule: RetentionRule, on day: LocalDate, alsoAffected: Bool
  ) throws(StoreError) -> RetentionList? {
    try read { db in
      try Self.mustHold(programme, db)
      return RetentionList(
        try StoredRecord.fetchAll(db, in: programme).map(\.record), by: rule, on: day,
        alsoAffected: alsoAffected)
    }
  }

  /// Erases the personal words of everybody in a programme who is due by a rule: of all, or of none.
  ///
  /// Each case gets an entry that says by whom and why. What happened and when stays, and the chain
  /// still verifies. The file is written anew, so that nothing of the words is left in it; where
  /// that fails, it is done the next time.
  public func purge(
    _ programme: String, by rule: RetentionRule, on day: LocalDate, alsoAffected: Bool,
    author: String, reason: String, recordedOn: LocalDate? = nil
  ) throws(StoreError) -> Purge {
    let purge = try write { db in
      let list = RetentionList(
        try StoredRecord.fetchAll(db, in: programme).map(\.record), by: rule, on: day,
        alsoAffected: alsoAffected)
      let due = list?.due ?? []
      let mentions = try Self.mentions(of: due, in: programme, db)
      for reference in due.flatMap(\.records) {
        _ = try eraseWords(
          of: reference, on: day, by: author, reason: reason, recordedOn: recordedOn, db)
      }
      let head = try String.fetchOne(
        db, sql: "SELECT digest FROM caseEvent ORDER BY id DESC LIMIT 1")
      return Purge(people: due, mentions: mentions, head: head)
    }
    try compactAfterErasing()
    return purge
  }

  /// The entries of other people's cases whose words name somebody whose words would be erased.
  public func mentions(
    of people: [RetentionList.Person], in programme: String
  ) throws(StoreError) -> [Int] {
    try read { db in try Self.mentions(of: people, in: programme, db) }
  }

  /// Erases the personal words of a case's history so far, and gives the digest of the entry that
  /// says so.
  ///
  /// What happened and when stays, and the chain still verifies; who did it and why does not.
  @discardableResult
  public func eraseWords(
    of reference: CaseReference, on day: LocalDate, by name: String, reason: String,
    recordedOn: LocalDate? = nil
  ) throws(StoreError) -> String {
    let head = try write { db in
      try eraseWords(of: reference, on: day, by: name, reason: reason, recordedOn: recordedOn, db)
    }
    try compactAfterErasing()
    return head
  }

  private func compactAfterErasing() throws(StoreError) {
    do throws(StoreError) { try compact() } catch { throw .notCompacted(path) }
  }

  private func eraseWords(
    of reference: CaseReference, on day: LocalDate, by name: String, reason: String,
    recordedOn: LocalDate?, _ db: Database
  ) throws -> String {
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
    return try append(to: reference, db) { record throws(MoveRefusal) in
      try record.decide(erasureOn: day, by: name, reason: reason, recordedOn: recordedOn)
    }
  }

  private static func mentions(
    of people: [RetentionList.Person], in programme: String, _ db: Database
  ) throws -> [Int] {
    let names = Set(people.map(\.employee))
    guard !names.isEmpty else { return [] }
    let rows = try Row.fetchCursor(
      db, sql: EventRow.select + " WHERE programme.word = ? ORDER BY caseEvent.id",
      arguments: [programme])
    var found: [Int] = []
    while let row = try rows.next() {
      let entry = try StoredRecord.loggedEvent(row)
      guard !names.contains(entry.case.employee) else { continue }
      if entry.event.namesAnyone(of: names) { found.append(entry.number) }
    }
    return found
  }
}
