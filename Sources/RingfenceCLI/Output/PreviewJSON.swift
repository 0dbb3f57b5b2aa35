import Exchange
import Letters
import Operations

/// Letters as they would be written now, for programs and for spreadsheets.
enum PreviewJSON {
  struct Letter: Encodable {
    let letter: String
    let employeeId: String
    let fromPost: String
    let language: String
    let complete: Bool
    /// Each reason for which it would be held back.
    let heldBack: [String]
    /// What it says, or with `--diff` what has changed.
    let text: String?
    let changes: Changes?
  }

  struct Changes: Encodable {
    /// The latest edition in the register, counted from 1; null where there is none.
    let sinceEdition: Nullable<Int>
    let removed: [String]
    let added: [String]

    init(_ answer: CompareEditions.Answer) {
      guard case .since(let edition, let difference) = answer else {
        if case .same(let edition) = answer {
          sinceEdition = Nullable(edition)
        } else {
          sinceEdition = Nullable(nil)
        }
        (removed, added) = ([], [])
        return
      }
      sinceEdition = Nullable(edition)
      removed = difference.lines.compactMap {
        if case .removed(let words) = $0 { words } else { nil }
      }
      added = difference.lines.compactMap { if case .added(let words) = $0 { words } else { nil } }
    }
  }

  static func present(_ drafting: DraftLetters, changesAlone: Bool) throws {
    var list = JSONList()
    try drafting.forEach { draft in
      CurrentConsole.value.write(
        try list.next(try letter(draft, of: drafting, changesAlone: changesAlone)))
    }
    say(list.end)
  }

  /// One row for each letter, with all it says in one cell; with changes alone, one for each letter
  /// with the lines that went and those that came.
  static func presentCSV(_ drafting: DraftLetters, changesAlone: Bool) throws {
    let console = CurrentConsole.value
    let last = changesAlone ? ["since_edition", "removed", "added"] : ["text"]
    console.write(
      CSVWriter.answerRow(
        ["letter", "employee_id", "from_post", "language", "complete", "held_back"] + last))
    try drafting.forEach { draft in
      let letter = try letter(draft, of: drafting, changesAlone: changesAlone)
      let end =
        letter.changes.map { changes in
          [
            changes.sinceEdition.value.map { "\($0)" } ?? "",
            changes.removed.joined(separator: "\n"), changes.added.joined(separator: "\n"),
          ]
        } ?? [letter.text ?? ""]
      console.write(
        CSVWriter.answerRow(
          [
            letter.letter, letter.employeeId, letter.fromPost, letter.language,
            letter.complete ? "yes" : "no", letter.heldBack.joined(separator: "\n"),
          ] + end))
    }
  }

  private static func letter(
    _ draft: DraftLetter, of drafting: DraftLetters, changesAlone: Bool
  ) throws -> Letter {
    Letter(
      letter: draft.fileName, employeeId: draft.employee, fromPost: draft.fromPost,
      language: draft.language.rawValue, complete: draft.isComplete,
      heldBack: draft.isComplete ? [] : LackText.reasons(HeldBackLetter(draft)),
      text: changesAlone ? nil : draft.preview,
      changes: changesAlone ? Changes(try CompareEditions.run(draft, of: drafting)) : nil)
  }
}
