import Restructure

/// Words problems of a workbook as somebody needs them who has sheets and no files.
public enum WorkbookWords {
  /// The same problem, with the sheet where it names the file of a folder.
  static func translated(_ problem: Problem) -> Problem {
    Problem(
      problem.severity, at: problem.place, code: problem.code, message: words(problem.message),
      remedy: remedy(problem.remedy))
  }

  /// A finding in the words of whoever has files, or sheets.
  public static func worded(_ finding: Finding) -> Finding {
    guard Place.sheetName(in: finding.place.file) != nil else { return finding }
    return Finding(
      finding.code, subject: finding.subject, message: words(finding.message),
      remedy: words(finding.remedy), source: finding.source, place: finding.place)
  }

  private static func words(_ text: String) -> String {
    guard text.contains(".csv") || text.contains(".yaml") else { return text }
    // The longest first: “new-posts.csv” ends as “posts.csv” does.
    return SheetPlace.files.sorted { $0.count > $1.count }.reduce(text) { text, file in
      text.replacing(file, with: "the sheet \(SheetPlace.name(of: file))")
    }
  }

  /// What to write in a cell, where the remedy says what to write in YAML.
  private static func remedy(_ text: String) -> String {
    if text == "Write consultation: {opens: 2016-10-03, closes: 2016-11-23}." {
      return "Add rows with the keys consultation.opens and consultation.closes, and a date beside "
        + "each."
    }
    if text == "Write other_dismissals: [{establishment: , count: , effective: }]." {
      return
        "Add rows with the keys other_dismissals.1.establishment, other_dismissals.1.count and "
        + "other_dismissals.1.effective."
    }
    if let match = text.wholeMatch(of: /Write ([a-z_]+): and its value\./) {
      return "Add a row with the key \(match.1), and its value beside it."
    }
    return words(text)
  }
}
