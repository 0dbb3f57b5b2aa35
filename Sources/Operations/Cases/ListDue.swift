import Casework
import Exchange
import Restructure
import Store

/// What is due, overdue and blocked, by case.
public enum ListDue {
  /// The list for the programme's day, or another.
  public struct Answer: Sendable {
    public let list: DueList
    /// Cases without a post although one that is open to them has a place by now.
    public let overlooked: [(case: CaseReference, post: PostID)]
    /// Letters for which moves called and that nobody has written.
    public let unwritten: [UnwrittenLetters]
    /// What the employer calls the states.
    public let names: StatePolicy
    /// Why the folder was not read, so that neither the law's dates nor the plan were asked; nil
    /// where it was.
    public let folderProblem: String?
  }

  /// Lists the next step of every live case of one programme, or of those that match.
  ///
  /// Where the folder cannot be read, the dates on record are listed all the same, and the answer
  /// says what it lacks.
  public static func run(
    _ file: CaseFile, on day: LocalDate?, matching filter: CaseFilter = CaseFilter()
  ) throws(OperationFailure) -> Answer {
    let store = try file.store()
    let programme = try file.programme(in: store)
    let records = try StoreFailure.translating { () throws(StoreError) in
      try store.records(in: programme.id)
    }
    var folder: LoadedFolder?
    var problem: String?
    do throws(OperationFailure) {
      folder = try StoredFolder(file, store).load(on: day, .redeployment)
    } catch {
      problem = error.summary
    }
    // How contests stand is asked only where one is running.
    if records.contains(where: { $0.state == .inSelection }),
      let scored = try? StoredFolder(file, store).load(on: day, .selection)
    {
      folder?.programme.scores = scored.programme.scores
    }
    let on = day ?? folder?.on ?? file.today
    let setting =
      folder?.setting(forTheListOf: records, on: on) ?? ProgrammeSetting()
    let list = DueList(records, on: on, in: setting) { filter.admits($0) }
    let sent = try StoreFailure.translating { () throws(StoreError) in
      try store.lettersSent(in: programme.id)
    }
    let asked = records.filter(filter.admits)
    let references = Set(asked.map(\.reference))
    return Answer(
      list: list,
      overlooked: setting.overlooked(on: on, among: Caseload(records))
        .filter { references.contains($0.case) },
      unwritten: UnwrittenLetters.list(asked, sent),
      names: setting.states, folderProblem: problem)
  }
}
