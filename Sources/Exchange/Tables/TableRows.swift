import Restructure

/// The rows of a file, seen through its layout: which of our columns stands where.
struct TableRows {
  let layout: TableLayout
  private let table: CSVTable
  private let positions: [String: Int]

  /// Matches the headings to columns; nil where a required one is missing.
  init?(_ table: CSVTable, layout: TableLayout, map: HeaderMap, problems: inout [Problem]) {
    var positions: [String: Int] = [:]
    for (position, cell) in table.header.enumerated() {
      let place = Place(file: table.file, line: cell.line, column: cell.column)
      guard
        let column = map.column(forHeading: cell.text, in: layout)
          ?? layout.column(forHeading: cell.text)
      else {
        problems.append(Self.unknown(cell, at: place, in: layout))
        continue
      }
      if let other = positions[column.name] {
        problems.append(
          Problem(
            at: place, code: "duplicate-column",
            message: "“\(cell.text)” and “\(table.header[other].text)” are both \(column.name)",
            remedy: "Remove or rename one of the two columns."))
        continue
      }
      positions[column.name] = position
    }
    let missing = layout.columns.filter { $0.isRequired && positions[$0.name] == nil }
    for column in missing {
      problems.append(
        Problem(
          at: Place(file: table.file, line: table.header[0].line), code: "missing-column",
          message: "the column \(column.name) is missing",
          remedy: "Add it, or name the heading that stands for it: --map 'Heading=\(column.name)'."
        ))
    }
    guard missing.isEmpty else { return nil }
    self.layout = layout
    self.table = table
    self.positions = positions
  }

  /// An unknown column is a warning: nothing in it is read, and the reader should know.
  private static func unknown(
    _ cell: CSVTable.Cell, at place: Place, in layout: TableLayout
  ) -> Problem {
    let near = Suggestion.nearest(to: cell.text, among: layout.columns.map(\.name))
    let what = cell.text.isEmpty ? "a column without a name" : "the column “\(cell.text)”"
    return Problem(
      .warning, at: place, code: "unknown-column", message: "\(what) is not read",
      remedy: near.map { "Did you mean “\($0)”? --map '\(cell.text)=\($0)' reads it." }
        ?? "If it is one of ours, name it: --map '\(cell.text)=column'.")
  }

  var count: Int { table.rows.count }

  /// One row, by its position from 0.
  func row(_ index: Int) -> Row {
    Row(cells: table.rows[index], positions: positions, file: table.file)
  }
}
