import Exchange
import Letters
import Operations
import Restructure

/// For every letter of a kind, what it lacks, for programs and for spreadsheets.
enum ProofJSON {
  struct Letter: Encodable {
    let employeeId: String
    let fromPost: String
    let complete: Bool
    /// Why it can have no file, where that is so.
    let obstacle: Nullable<String>
    let lacks: [Lacking]
    /// What is not settled and decides what the letter says.
    let openPoints: [String]

    init(_ draft: DraftLetter) {
      employeeId = draft.employee
      fromPost = draft.fromPost
      complete = draft.isComplete
      obstacle = Nullable(draft.obstacle)
      lacks = draft.lacks.map { Lacking($0, in: draft.language) }
      openPoints = draft.openPoints
    }
  }

  struct Lacking: Encodable {
    let field: String
    let message: String
    let remedy: String
    /// Every place of the template that asks for it.
    let places: [String]

    init(_ lack: Lack, in language: LetterLanguage) {
      field = lack.name.written
      message = lack.message
      remedy = LackText.remedy(for: lack, in: language)
      places = lack.places.map(\.located)
    }
  }

  /// Writes one object, and gives how many letters lack something.
  static func present(_ drafting: DraftLetters) throws -> Int {
    var (ready, lacking) = (0, 0)
    var list = JSONList(inside: 1)
    var letters = ""
    try drafting.forEach { draft in
      if draft.isComplete { ready += 1 } else { lacking += 1 }
      letters += try list.next(Letter(draft))
    }
    say(
      """
      {
        "date" : \(try JSONText.write(drafting.date.description)),
        "kind" : \(try JSONText.write(drafting.kind.rawValue)),
        "lacking" : \(lacking),
        "letters" : \(letters + list.end),
        "ready" : \(ready)
      }
      """)
    return lacking
  }

  /// Writes one row for each thing that a letter lacks, and one for each letter that lacks nothing, and
  /// gives how many lack something.
  static func presentCSV(_ drafting: DraftLetters) throws -> Int {
    let console = CurrentConsole.value
    console.write(
      CSVWriter.answerRow([
        "employee_id", "from_post", "complete", "field", "message", "remedy", "places",
      ]))
    var lacking = 0
    try drafting.forEach { draft in
      if !draft.isComplete { lacking += 1 }
      for row in rows(of: draft) { console.write(CSVWriter.answerRow(row)) }
    }
    return lacking
  }

  private static func rows(of draft: DraftLetter) -> [[String]] {
    let who = [draft.employee, draft.fromPost, draft.isComplete ? "yes" : "no"]
    if draft.isComplete { return [who + ["", "", "", ""]] }
    let obstacle = draft.obstacle.map { [who + ["", $0, "", ""]] } ?? []
    return obstacle
      + draft.lacks.map { Lacking($0, in: draft.language) }.map {
        who + [$0.field, $0.message, $0.remedy, $0.places.joined(separator: "; ")]
      }
  }
}
