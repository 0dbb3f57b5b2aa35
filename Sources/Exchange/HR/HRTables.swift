import Foundation
import Restructure

/// The tables that go to an HR system and come back from it.
extension TableLayout {
  /// What becomes of people, one row a case.
  public static let hrPeople = TableLayout(
    file: "hr-people.csv",
    columns: [
      Column("case_reference", required: true), Column("employee_id"),
      Column("change", required: true), Column("from_post"), Column("to_post"),
      Column("effective"), Column("ends"), Column("state"), Column("done_on"),
      Column("hr_reference"),
    ])

  /// What becomes of posts, one row a change or a new post.
  public static let hrPosts = TableLayout(
    file: "hr-posts.csv",
    columns: [
      Column("change_id"), Column("post_id", required: true), Column("change", required: true),
      Column("title"), Column("to_post"), Column("positions"), Column("fte"), Column("grade"),
      Column("location"), Column("effective"), Column("ends"), Column("source"),
      Column("done_on"), Column("hr_reference"),
    ])
}

/// `hr-people.csv` as an HR system gives it back.
public enum HRReturn {
  /// One row.
  public struct Row: Hashable, Sendable {
    /// The case, as commands name it.
    public let reference: String
    public let change: String
    /// What else the row says of the case; nil where a cell is empty.
    public let employee: String?
    public let fromPost: String?
    public let toPost: String?
    public let effective: LocalDate?
    public let state: String?
    /// The day on which the HR system carried it out; nil where it has not yet.
    public let doneOn: LocalDate?
    /// The HR system's own reference.
    public let hrReference: String?
    public let place: Place
  }

  /// Reads a file, with every problem of it.
  public static func read(_ path: String) -> (rows: [Row], problems: [Problem]) {
    let url = URL(fileURLWithPath: path)
    let file: TextFile
    switch TextFile.read(url.lastPathComponent, in: url.deletingLastPathComponent()) {
    case .missing:
      return (
        [],
        [
          Problem(
            at: Place(file: path), code: .missingFile, message: "\(path) is missing",
            remedy: "Check the path.")
        ]
      )
    case .unusable(let problem): return ([], [problem])
    case .text(let text): file = text
    }
    var problems: [Problem] = []
    guard var table = TableRows(file, .hrPeople, HeaderMap(), problems: &problems) else {
      return ([], problems)
    }
    var rows: [Row] = []
    while let (row, isSound) = table.next() {
      guard isSound else { continue }
      let reference = row.required("case_reference", &problems)
      let change = row.required("change", &problems)
      let doneOn = row.date("done_on", &problems)
      let effective = row.date("effective", &problems)
      guard let reference, let change else { continue }
      rows.append(
        Row(
          reference: reference, change: change, employee: row.text("employee_id"),
          fromPost: row.text("from_post"), toPost: row.text("to_post"), effective: effective,
          state: row.text("state"), doneOn: doneOn, hrReference: row.text("hr_reference"),
          place: row.place(of: "case_reference")))
    }
    return (
      rows, (problems + table.allProblems).filter { $0.code != ProblemCode.unknownColumn.rawValue }
    )
  }
}
