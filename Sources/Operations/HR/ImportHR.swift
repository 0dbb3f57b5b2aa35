import Casework
import Exchange
import Restructure
import Rules
import Store

/// Records in the cases what an HR system says that it has carried out: all of it, or nothing.
public enum ImportHR {
  /// What came of it.
  public struct Answer: Sendable {
    /// Cases in which it is recorded now.
    public let recorded: [CaseReference]
    /// Cases in which it was recorded before.
    public let known: Int
    /// Rows without a day on which they were carried out.
    public let waiting: Int
    public let head: String?
  }

  /// Reads `hr-people.csv` as it came back.
  public static func run(
    _ path: String, into file: CaseFile, by name: String
  ) throws(OperationFailure) -> Answer {
    let (rows, problems) = HRReturn.read(path)
    guard !problems.contains(where: { $0.severity == .error }) else { throw .problems(problems) }
    let store = try file.store()
    let programme = try file.programme(in: store)
    let plan = try StoredFolder(file, store).load(on: nil).judge.plan
    let records = try StoreFailure.translating { () throws(StoreError) in
      try store.records(in: programme.id)
    }
    let byReference = Dictionary(
      records.map { ($0.reference.description, $0) }, uniquingKeysWith: { first, _ in first })
    let done = rows.filter { $0.doneOn != nil }
    let disagreements = done.compactMap {
      disagreement($0, byReference[$0.reference], plan, file.today)
    }
    guard disagreements.isEmpty else { throw .problems(disagreements) }
    var notes: [CaseNote] = []
    var known = 0
    for row in done {
      guard let record = byReference[row.reference], let day = row.doneOn else { continue }
      let note = CaseNote(case: record.reference, on: day, text: words(row, day))
      let history = try StoreFailure.translating { () throws(StoreError) in
        try store.history(of: record.reference)
      }
      if history.contains(where: { $0.event.words?.text == note.text }) {
        known += 1
      } else {
        notes.append(note)
      }
    }
    let head = try StoreFailure.translating { () throws(StoreError) in
      try store.noteAll(notes, by: name, recordedOn: file.today)
    }
    return Answer(
      recorded: notes.map(\.case), known: known, waiting: rows.count - done.count, head: head)
  }

  private static func words(_ row: HRReturn.Row, _ day: LocalDate) -> String {
    let target = row.toPost.map { " to \($0)" } ?? ""
    let reference = row.hrReference.map { ", reference \($0)" } ?? ""
    return "The HR system carried out “\(row.change)\(target)” on \(day)\(reference)."
  }

  /// Where the row says something else than the case: HR has then done what nobody decided, or the
  /// case has moved on since.
  private static func disagreement(
    _ row: HRReturn.Row, _ record: CaseRecord?, _ plan: PlanInForce, _ today: LocalDate
  ) -> Problem? {
    let problem = { (message: String, remedy: String) in
      Problem(at: row.place, code: "hr-disagrees", message: message, remedy: remedy)
    }
    guard let record else {
      return problem(
        "there is no case “\(row.reference)”", "Compare it with `ringfence case list`.")
    }
    if let day = row.doneOn, day > today {
      return problem("\(row.reference) was done on \(day), which is to come", "Correct done_on.")
    }
    if record.state == nil {
      guard row.change == PersonChange.Kind.changes.rawValue else {
        return problem(
          "\(row.reference) is affected and has no case, and HR has carried out “\(row.change)”",
          "Find out what was decided; nothing of the file has been recorded.")
      }
      return otherwise(row, record.reference, nil, problem)
    }
    guard let change = PersonChange(record, plan) else {
      return problem(
        "the case \(row.reference) goes on, and HR has carried out “\(row.change)”",
        "Find out what was decided; if the case has ended, move it first.")
    }
    guard change.kind.rawValue == row.change, change.toPost == row.toPost else {
      let target = change.toPost.map { " to \($0)" } ?? ""
      let other = row.toPost.map { " to \($0)" } ?? ""
      return problem(
        "the case \(row.reference) ended as “\(change.kind.rawValue)\(target)”, and HR has carried "
          + "out “\(row.change)\(other)”",
        "Find out which is right; nothing of the file has been recorded.")
    }
    return otherwise(row, record.reference, change, problem)
  }

  /// Where another cell of the row is not as it was sent; cells that are empty say nothing.
  private static func otherwise(
    _ row: HRReturn.Row, _ reference: CaseReference, _ change: PersonChange?,
    _ problem: (_ message: String, _ remedy: String) -> Problem
  ) -> Problem? {
    let cells: [(column: String, given: String?, sent: String?)] = [
      ("employee_id", row.employee, reference.employee),
      ("from_post", row.fromPost, reference.fromPost),
      ("effective", row.effective?.description, change?.effective?.description),
      ("state", row.state, change?.state ?? ""),
    ]
    let wrong = cells.first { cell in
      // The day of a post that is renamed may have been settled since.
      guard let given = cell.given, change != nil || cell.column != "effective" else {
        return false
      }
      return given != cell.sent
    }
    return wrong.map { cell in
      let sent = cell.sent.flatMap { $0.isEmpty ? nil : "“\($0)”" } ?? "nothing"
      return problem(
        "\(cell.column) of \(row.reference) is “\(cell.given ?? "")”, and was sent as \(sent)",
        "Give the file back with what HR was sent and done_on filled; a day that HR changed has to be "
          + "settled in the case or the folder first.")
    }
  }
}
