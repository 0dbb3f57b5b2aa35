import Restructure

/// Which of our columns the headings of a file stand for.
///
/// A heading counts first by `--map`, then by being our own name, then by being a spelling that HR
/// systems are known to export; of two headings for one column the first kind is read.
struct HeadingMatch {
  /// How a heading came to stand for a column; the least is the surest.
  private enum Ground: Int, Comparable {
    case mapped, ownName, otherSpelling

    static func < (left: Ground, right: Ground) -> Bool { left.rawValue < right.rawValue }
  }

  private let file: String
  private let header: [CSVTable.Cell]
  private let layout: TableLayout
  /// The position of each column that the file has.
  private(set) var positions: [String: Int] = [:]
  private(set) var problems: [Problem] = []

  init(_ reader: CSVReader, layout: TableLayout, map: HeaderMap) {
    file = reader.source.file
    header = reader.header
    self.layout = layout
    var grounds: [String: Ground] = [:]
    for (position, cell) in header.enumerated() where !cell.isBlank {
      guard let (column, ground) = column(for: cell.text, map) else {
        reportUnknown(cell)
        continue
      }
      guard let other = positions[column], let otherGround = grounds[column] else {
        (positions[column], grounds[column]) = (position, ground)
        continue
      }
      if ground == otherGround {
        reportDuplicate(cell, of: header[other], column)
      } else if ground > otherGround {
        reportSpare(cell, besides: header[other], column)
      } else {
        reportSpare(header[other], besides: cell, column)
        (positions[column], grounds[column]) = (position, ground)
      }
    }
    reportNameless(reader)
    reportMissing()
  }

  private func column(for heading: String, _ map: HeaderMap) -> (String, Ground)? {
    if let column = map.column(forHeading: heading, in: layout) { return (column.name, .mapped) }
    if let column = layout.column(named: heading) { return (column.name, .ownName) }
    return layout.column(spelt: heading).map { ($0.name, .otherSpelling) }
  }

  // MARK: - Saying so

  /// An unknown column is a warning: nothing in it is read, and the reader should know.
  private mutating func reportUnknown(_ cell: CSVTable.Cell) {
    let heading = CellText.cleaned(cell.text)
    let near = Suggestion.nearest(to: heading, among: layout.columns.map(\.name))
    report(
      .warning, cell, .unknownColumn, "the column “\(heading)” is not read",
      near.map { "Did you mean “\($0)”? --map '\(heading)=\($0)' reads it." }
        ?? "If it is one of ours, name it: --map '\(heading)=our_column'.")
  }

  private mutating func reportDuplicate(
    _ cell: CSVTable.Cell, of other: CSVTable.Cell, _ column: String
  ) {
    let (heading, first) = (CellText.cleaned(cell.text), CellText.cleaned(other.text))
    report(
      .error, cell, .duplicateColumn, "“\(first)” and “\(heading)” are both \(column)",
      heading == first
        ? "Remove or rename one of the two columns."
        : "Say which is meant, --map '\(heading)=\(column)', or remove one of the two columns.")
  }

  private mutating func reportSpare(
    _ cell: CSVTable.Cell, besides other: CSVTable.Cell, _ column: String
  ) {
    report(
      .warning, cell, .spareColumn,
      "the column “\(CellText.cleaned(cell.text))” is not read: \(column) is read from "
        + "“\(CellText.cleaned(other.text))”",
      "Remove it, or rename it if it says something else.")
  }

  /// Columns that were emptied in a spreadsheet leave commas behind; text in one would be lost.
  private mutating func reportNameless(_ reader: CSVReader) {
    for (position, cell) in header.enumerated() where cell.isBlank {
      guard let lost = reader.firstText(inColumn: position) else { continue }
      report(
        .warning, lost, .namelessColumn,
        "“\(CellText.cleaned(lost.text))” stands in a column "
          + "without a heading and is not read",
        "Give the column a heading, or empty it.")
    }
  }

  private mutating func reportMissing() {
    let missing = layout.columns.filter { $0.isRequired && positions[$0.name] == nil }
    if positions.isEmpty {
      problems = []
      report(
        .error, header[0], .wrongHeader, "none of the headings in the first row is one of ours",
        "Remove any title above the row of column names; \(layout.file) needs "
          + "\(missing.map(\.name).joinedInWords).")
      return
    }
    for column in missing {
      problems.append(
        Problem(
          at: Place(file: file, line: header[0].line), code: .missingColumn,
          message: "the column \(column.name) is missing",
          remedy: "Add it, or name the heading that stands for it: "
            + "--map 'Their heading=\(column.name)'."))
    }
  }

  private mutating func report(
    _ severity: Problem.Severity, _ cell: CSVTable.Cell, _ code: ProblemCode, _ message: String,
    _ remedy: String
  ) {
    problems.append(
      Problem(
        severity, at: Place(file: file, line: cell.line, column: cell.column), code: code,
        message: message, remedy: remedy))
  }
}
