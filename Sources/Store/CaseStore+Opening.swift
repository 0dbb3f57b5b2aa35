import Casework
internal import GRDB
import Restructure

extension CaseStore {
  /// Opens a programme's records, and says where the folder differs from what was opened before.
  ///
  /// Only people without a record get one. Nobody is moved, and asking twice changes nothing: what
  /// has changed is listed each time until somebody takes note of it.
  @discardableResult
  public func open(
    _ programme: ProgrammeToOpen, cases: [CaseToOpen], on day: LocalDate, by name: String,
    recordedOn: LocalDate? = nil
  ) throws(StoreError) -> OpenOutcome {
    guard !programme.id.isEmpty else { throw .programmeWithoutID }
    guard cases.allSatisfy({ !$0.employee.isEmpty && !$0.fromPost.isEmpty && !$0.fate.isEmpty })
    else { throw .caseWithoutID }
    return try write { db in
      let row = try Self.row(of: programme, db)
      var writer = try ChainWriter(db, knowing: self.known)
      let known = Dictionary(
        grouping: try StoredRecord.fetchAll(db, in: programme.id).map(\.record), by: Holding.init)
      var opened: [CaseReference] = []
      var differences: [PlanDifference] = []
      var listed: Set<Holding> = []
      var unchanged = 0
      for person in cases where listed.insert(Holding(person)).inserted {
        let plan = PlanFacts(
          standing: person.standing, fate: person.fate, source: person.source,
          consultationCloses: programme.consultationCloses)
        if let record = Self.record(for: plan, among: known[Holding(person)] ?? []) {
          if let difference = record.difference(from: plan) {
            differences.append(difference)
          } else {
            unchanged += 1
          }
        } else {
          let reference = CaseReference(
            programme: programme.id, employee: person.employee, fromPost: person.fromPost,
            standing: person.standing)
          try writer.open(
            reference, programme: row,
            with: .opening(plan: plan, on: day, by: name, recordedOn: recordedOn))
          opened.append(reference)
        }
      }
      let left = known.filter { !listed.contains($0.key) }
      let gone = left.compactMap { $0.value.last?.difference(from: nil) }
      unchanged += left.count - gone.count
      differences += gone.sorted { $0.case < $1.case }
      return OpenOutcome(
        opened: opened, unchanged: unchanged, differences: differences,
        head: writer.head == EventRow.startOfChain ? nil : writer.head)
    }
  }

  /// Takes note of differences that opening listed, so that they are not listed again.
  ///
  /// The note joins each case's history; a case is moved only by a move.
  @discardableResult
  public func accept(
    _ differences: [PlanDifference], on day: LocalDate, by name: String, reason: String
  ) throws(StoreError) -> String? {
    try write { db in
      var writer = try ChainWriter(db, knowing: known)
      var refused: [StoreError.RefusedMove] = []
      for difference in differences {
        let stored = try Self.stored(difference.case, db)
        do {
          let event = try stored.record.decide(
            plan: difference.now, on: day, by: name, reason: reason)
          try writer.append(
            event, to: stored.id, of: difference.case, openedOn: stored.record.openedOn)
        } catch let refusal as MoveRefusal {
          refused.append(.init(case: difference.case, refusal: refusal))
        }
      }
      guard refused.isEmpty else { throw StoreError.refused(refused) }
      return writer.head == EventRow.startOfChain ? nil : writer.head
    }
  }

  /// A person in a post of one programme, whatever their standing.
  private struct Holding: Hashable {
    let employee: EmployeeID
    let post: PostID

    init(_ person: CaseToOpen) {
      employee = person.employee
      post = person.fromPost
    }

    init(_ record: CaseRecord) {
      employee = record.reference.employee
      post = record.reference.fromPost
    }
  }

  /// The record that answers for a holding, if one does.
  ///
  /// Somebody who was affected and is now at risk gets a case beside the old record; somebody who
  /// has a case never gets a record as affected beside it.
  private static func record(for plan: PlanFacts, among records: [CaseRecord]) -> CaseRecord? {
    records.last { $0.reference.standing == .case || plan.standing == .affected }
  }

  private static func row(of programme: ProgrammeToOpen, _ db: Database) throws -> Int64 {
    let known = try Row.fetchOne(
      db, sql: "SELECT id, title, folder FROM programme WHERE word = ?",
      arguments: [programme.id])
    guard let id: Int64 = known?["id"] else {
      try db.execute(
        sql: "INSERT INTO programme (word, title, folder) VALUES (?, ?, ?)",
        arguments: [programme.id, programme.title, programme.folder])
      return db.lastInsertedRowID
    }
    let folder: String? = programme.folder ?? known?["folder"]
    if known?["title"] != programme.title || known?["folder"] != folder {
      try db.execute(
        sql: "UPDATE programme SET title = ?, folder = ? WHERE id = ?",
        arguments: [programme.title, folder, id])
    }
    return id
  }
}

extension CaseRecord {
  /// How the folder differs from what was last taken note of; nil where it does not, and once the
  /// case is over.
  func difference(from now: PlanFacts?) -> PlanDifference? {
    if state?.isEnd == true { return nil }
    var was = plan
    // Once consultation is over for this case, its last day is history.
    if let now, let plan, state != .inScope {
      was = PlanFacts(
        standing: plan.standing, fate: plan.fate, source: plan.source,
        consultationCloses: now.consultationCloses)
    }
    guard was != now else { return nil }
    return PlanDifference(case: reference, state: state, was: was, now: now)
  }
}
