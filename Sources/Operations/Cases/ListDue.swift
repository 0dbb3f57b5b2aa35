import Casework
import Restructure
import Store

/// What is due, overdue and blocked, by case.
public enum ListDue {
  /// The list for the programme's day, or another.
  public struct Answer: Sendable {
    public let list: DueList
    /// Cases without a post although one that is open to them has a place by now.
    public let overlooked: [(case: CaseReference, post: PostID)]
  }

  /// Lists the next step of every live case of one programme.
  public static func run(_ file: CaseFile, on day: LocalDate?) throws(OperationFailure) -> Answer {
    let store = try file.store()
    let programme = try file.programme(in: store)
    let records = try StoreFailure.translating { () throws(StoreError) in
      try store.records(in: programme.id)
    }
    let folder = try? StoredFolder(file, store).load(on: day)
    let on = day ?? folder?.on ?? file.today
    let unplaced = records.filter { $0.state == .unplaced }.map(\.reference)
    let setting = folder?.setting(for: unplaced, to: .unplaced, naming: [], on: on)
    return Answer(
      list: DueList(records, on: on, facts: setting?.facts ?? [:]),
      overlooked: setting?.overlooked(on: on, among: Caseload(records)) ?? [])
  }
}
