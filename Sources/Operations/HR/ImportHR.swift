import Casework
import Exchange
import Restructure
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
    let summaries = try StoreFailure.translating { () throws(StoreError) in
      try store.cases(in: programme.id, matching: CaseFilter())
    }
    let byReference = Dictionary(
      summaries.map { ($0.reference.description, $0) }, uniquingKeysWith: { first, _ in first })
    let done = rows.filter { $0.doneOn != nil }
    let disagreements = done.compactMap { disagreement($0, byReference[$0.reference], file.today) }
    guard disagreements.isEmpty else { throw .problems(disagreements) }
    var notes: [CaseNote] = []
    var known = 0
    for row in done {
      guard let summary = byReference[row.reference], let day = row.doneOn else { continue }
      let note = CaseNote(case: summary.reference, on: day, text: words(row, day))
      let history = try StoreFailure.translating { () throws(StoreError) in
        try store.history(of: summary.reference)
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
    _ row: HRReturn.Row, _ summary: CaseSummary?, _ today: LocalDate
  ) -> Problem? {
    let problem = { (message: String, remedy: String) in
      Problem(at: row.place, code: "hr-disagrees", message: message, remedy: remedy)
    }
    guard let summary else {
      return problem(
        "there is no case “\(row.reference)”", "Compare it with `ringfence case list`.")
    }
    if let day = row.doneOn, day > today {
      return problem("\(row.reference) was done on \(day), which is to come", "Correct done_on.")
    }
    guard summary.state != nil else { return nil }
    guard let change = PersonChange(summary) else {
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
    if let state = row.state, state != change.state {
      return problem(
        "the case \(row.reference) ended as “\(change.state)”, and the row says “\(state)”",
        "Find out which is right; nothing of the file has been recorded.")
    }
    return nil
  }
}
