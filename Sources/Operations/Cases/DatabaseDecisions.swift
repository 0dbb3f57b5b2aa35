import Casework
import Foundation
import Restructure
import Rules
import Store

/// Adds the human decisions of a case database to those of a folder.
///
/// A folder can carry the decisions that `case decisions` wrote: one that is in both places counts
/// once, as the folder has it: under the same number the matter and its day tell, otherwise the words
/// must be the same too. The others get a mark before their number, so that no two decisions
/// share an id.
struct DatabaseDecisions {
  private let recorded: [RecordedDecision]
  private let place: Place

  init(_ recorded: [RecordedDecision], of database: String) {
    self.recorded = recorded
    place = Place(file: URL(fileURLWithPath: database).lastPathComponent)
  }

  /// The folder's decisions, followed by those that only the database has.
  func added(to own: [HumanDecision]) -> [HumanDecision] {
    compared(with: own).all
  }

  /// The folder's decisions that the database does not have.
  func missing(from own: [HumanDecision]) -> [HumanDecision] {
    compared(with: own).onlyOwn
  }

  private func compared(
    with own: [HumanDecision]
  ) -> (all: [HumanDecision], onlyOwn: [HumanDecision]) {
    var all = own
    var unmatched = own
    // What a decision of the database is called where both stand together.
    var ids: [DecisionNumber: String] = [:]
    for decision in recorded {
      let same =
        unmatched.firstIndex { $0.id == "\(decision.number)" && isSame($0, decision, ids) }
        ?? unmatched.firstIndex { isSame($0, decision, ids) && hasWords($0, of: decision) }
      if let same {
        ids[decision.number] = unmatched.remove(at: same).id
        continue
      }
      let id = DecisionNumber.mark + "\(decision.number)"
      ids[decision.number] = id
      all.append(human(decision, id: id, reversing: decision.matter.reverses.flatMap { ids[$0] }))
    }
    return (all, unmatched)
  }

  /// Whether a decision of the folder is about the same, on the same day.
  private func isSame(
    _ own: HumanDecision, _ decision: RecordedDecision, _ ids: [DecisionNumber: String]
  ) -> Bool {
    let matter = decision.matter
    guard own.kind == matter.kind, own.on == decision.on else { return false }
    if let target = matter.reverses { return own.reverses == ids[target] }
    return own.employee == decision.case.employee && own.toPost == matter.toPost
      && own.with == matter.with && (own.post == nil || own.post == decision.case.fromPost)
  }

  /// Whether it is in the same words; those that are erased may have been any.
  private func hasWords(_ own: HumanDecision, of decision: RecordedDecision) -> Bool {
    guard let words = decision.words else { return true }
    return own.by == words.by && own.reason == words.reason && own.evidence == words.evidence
  }

  private func human(
    _ decision: RecordedDecision, id: String, reversing target: String?
  ) -> HumanDecision {
    var human = HumanDecision(
      id: id, kind: decision.matter.kind, by: decision.words?.by ?? Self.erased, on: decision.on,
      reason: decision.words?.reason ?? Self.erased, place: place)
    human.evidence = decision.words.map { $0.evidence ?? "" } ?? Self.erased
    guard decision.matter.kind != .reverse else {
      human.reverses = target
      return human
    }
    human.employee = decision.case.employee
    human.post = decision.case.fromPost
    human.toPost = decision.matter.toPost
    human.with = decision.matter.with
    return human
  }

  /// What stands for words that retention has removed.
  static let erased = FactValue.erased.description
}

extension LoadedFolder {
  /// The folder with the decisions of a database, and its claims judged anew.
  func adding(_ recorded: [RecordedDecision], of database: String) -> LoadedFolder {
    guard !recorded.isEmpty else { return self }
    var folder = self
    folder.programme.decisions = DatabaseDecisions(recorded, of: database)
      .added(to: programme.decisions)
    folder.judge = ClaimJudge(PlanInForce(folder.programme, on: on))
    return folder
  }
}

extension FolderRequest {
  /// Adds the decisions of the database that the command names, if it names one.
  func addDecisions(to programme: inout Programme) throws(OperationFailure) {
    guard let database else { return }
    let id = programme.id
    let recorded = try StoreFailure.translating { () throws(StoreError) in
      try CaseStore(path: database, creating: false).decisions(in: id)
    }
    programme.decisions = DatabaseDecisions(recorded, of: database).added(to: programme.decisions)
  }
}
