import Exchange
import Letters
import Operations
import Restructure

/// For every letter of a kind, what it lacks.
struct ProofJSON: Encodable {
  struct Letter: Encodable {
    let employeeId: String
    let fromPost: String
    let complete: Bool
    /// Why it can have no file, where that is so.
    let obstacle: Nullable<String>
    let lacks: [Lacking]
    /// What is not settled and decides what the letter says.
    let openPoints: [String]
  }

  struct Lacking: Encodable {
    let field: String
    let message: String
    let remedy: String
    /// Every place of the template that asks for it.
    let places: [String]
  }

  let kind: String
  let date: String
  let ready: Int
  let lacking: Int
  let letters: [Letter]

  init(_ kind: String, _ date: LocalDate, _ drafts: [DraftLetter]) {
    self.kind = kind
    self.date = date.description
    ready = drafts.count(where: \.isComplete)
    lacking = drafts.count - ready
    letters = drafts.map { draft in
      Letter(
        employeeId: draft.employee, fromPost: draft.fromPost, complete: draft.isComplete,
        obstacle: Nullable(draft.obstacle),
        lacks: draft.lacks.map {
          Lacking(
            field: $0.name.written, message: $0.message,
            remedy: LackText.remedy(for: $0, in: draft.language),
            places: $0.places.map(\.located))
        }, openPoints: draft.openPoints)
    }
  }

  /// One row for each thing that a letter lacks, and one for each letter that lacks nothing.
  func writeCSV() {
    let rows = letters.flatMap { letter -> [[String]] in
      let who = [letter.employeeId, letter.fromPost, letter.complete ? "yes" : "no"]
      let obstacle = letter.obstacle.value.map { [who + ["", $0, "", ""]] } ?? []
      let lacks = letter.lacks.map {
        who + [$0.field, $0.message, $0.remedy, $0.places.joined(separator: "; ")]
      }
      return letter.complete ? [who + ["", "", "", ""]] : obstacle + lacks
    }
    CurrentConsole.value.write(
      CSVWriter.answer(
        ["employee_id", "from_post", "complete", "field", "message", "remedy", "places"], rows))
  }
}
