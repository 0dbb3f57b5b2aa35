import Reports
import Restructure

/// What the demo picks out of the answers.
enum DemoChoice {
  /// Two people who ask about one post: the first may claim it and the second may not.
  static let questions = [("E302", "T06-P06"), ("E309", "T06-P06")]
  /// The case that the demo tries to move.
  static let mover = "E302"

  /// What the findings are about that a reader of the paper is likeliest to have missed.
  private static let subjects: Set = ["PAS-C04", "RF-2a", "F-PAS-reduction-fte", "CIS-C02"]

  /// The findings about those subjects.
  static func striking(_ findings: [Finding]) -> [Finding] {
    findings.filter { subjects.contains($0.subject) }
  }

  /// A word of a command line as a shell needs it.
  static func quoted(_ word: String) -> String {
    word.contains(" ") ? "\"\(word)\"" : word
  }

  /// The rows of the at-risk counts that are about most people.
  static func largest(_ number: Int, of counts: Report.Table) -> String {
    let shown = ["cases", "hours", "route", "post", "service"]
    let rows = counts.rows.map { row in
      shown.map { counts.cell($0, in: row)?.words ?? "" }
    }
    let sorted = rows.sorted { left, right in
      (Int(right[0]) ?? 0, left[3]) < (Int(left[0]) ?? 0, right[3])
    }
    return TextTable.lines(
      ["", "Cases", "Hours", "Route", "Post"],
      sorted.prefix(number).map { cells in
        let post = cells[3] == "other posts" ? "\(cells[4]), other posts" : cells[3]
        return ["", cells[0], cells[1], cells[2], post]
      })
  }
}
