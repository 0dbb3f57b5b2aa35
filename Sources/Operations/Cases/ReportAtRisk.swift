import Casework
import Reports
import Restructure
import Rules
import Store

/// The list of people at risk, from the plan and the case file together.
public enum ReportAtRisk {
  /// The list, and the head of the history that it was made from.
  public struct Answer: Sendable {
    public let programme: Programme
    public let on: LocalDate
    public let list: AtRiskList
    public let head: String?
    /// Cases that go on although the folder has no such case any more.
    public let outsidePlan: [CaseSummary]
    /// What the employer calls the states.
    public let names: StatePolicy
  }

  /// Lists from a folder, with the states of a case file where there is one; or from a case file
  /// and the folder that its cases were opened from.
  public static func run(
    _ request: FolderRequest?, file: CaseFile, on day: LocalDate?
  ) throws(OperationFailure) -> Answer {
    guard let request else {
      let store = try file.store()
      return try answer(StoredFolder(file, store).load(on: day), store)
    }
    let folder = try request.load()
    guard CaseFile.isThere(file.path) else { return try answer(folder, nil) }
    let store = try file.store()
    let id = folder.programme.id
    let decisions = try StoreFailure.translating { () throws(StoreError) in
      try store.programmes().contains { $0.id == id } ? try store.decisions(in: id) : []
    }
    return try answer(folder.adding(decisions, of: file.path), store)
  }

  private static func answer(
    _ folder: LoadedFolder, _ store: CaseStore?
  ) throws(OperationFailure) -> Answer {
    let plan = folder.judge.plan
    let id = folder.programme.id
    let (summaries, head) = try StoreFailure.translating { () throws(StoreError) in
      guard let store, try store.programmes().contains(where: { $0.id == id }) else {
        return ([CaseSummary](), String?.none)
      }
      return (try store.cases(in: id, matching: CaseFilter(standing: .case)), try store.head())
    }
    let listed = Set(
      folder.programme.staff.filter { plan.standing(of: $0) == .atRisk }
        .map(\.key))
    let outside = summaries.filter { summary in
      summary.state?.isEnd == false && !listed.contains(summary.reference.holding)
    }
    var facts: [Postholding.Key: AtRiskList.CaseFacts] = [:]
    for summary in summaries {
      guard let state = summary.state else { continue }
      facts[summary.reference.holding] = AtRiskList.CaseFacts(
        state: state.rawValue, since: summary.since, nextDue: summary.nextDue?.on,
        isSettled: state.isEnd)
    }
    return Answer(
      programme: folder.programme, on: folder.on,
      list: AtRiskList(ClaimBook(folder.judge), plan: plan, facts: facts), head: head,
      outsidePlan: outside, names: StatePolicy(folder.programme.policy))
  }
}
