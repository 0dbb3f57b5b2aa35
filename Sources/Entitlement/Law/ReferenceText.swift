import Restructure

/// What is wrong with a reference file, and in which line.
public struct ReferenceProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, counted from 1.
  public let line: Int
  /// What is wrong.
  public let message: String

  public var description: String { "line \(line): \(message)" }
}

/// Reads the reference files that ship: plain rows of cells, read strictly.
///
/// No cell holds a comma or a quotation mark, so that the file is what it looks like. Lines that
/// begin with `#` are remarks.
struct ReferenceText {
  /// A row of cells with the number of its line.
  struct Row {
    let line: Int
    let cells: [String]
  }

  let rows: [Row]

  /// Splits a file into rows, and insists on its heading.
  init(_ text: String, columns: [String]) throws(ReferenceProblem) {
    var rows: [Row] = []
    var sawHeading = false
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let number = index + 1
      if line.hasPrefix("#") || (line.isEmpty && number == lines.count) { continue }
      guard !line.contains("\"") else {
        throw ReferenceProblem(line: number, message: "a cell holds a quotation mark")
      }
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard sawHeading else {
        guard cells == columns else {
          throw ReferenceProblem(
            line: number, message: "the heading is not \(columns.joined(separator: ","))")
        }
        sawHeading = true
        continue
      }
      guard cells.count == columns.count else {
        throw ReferenceProblem(
          line: number, message: "\(counted(cells.count, "cell")) where there are \(columns.count)")
      }
      rows.append(Row(line: number, cells: cells))
    }
    guard !rows.isEmpty else { throw ReferenceProblem(line: 1, message: "there is no row") }
    self.rows = rows
  }
}

extension ReferenceText.Row {
  func problem(_ message: String) -> ReferenceProblem {
    ReferenceProblem(line: line, message: message)
  }

  func date(_ position: Int) throws(ReferenceProblem) -> LocalDate {
    guard let day = LocalDate(iso: cells[position]) else {
      throw problem("“\(cells[position])” is not a date")
    }
    return day
  }

  /// A cell that must not be empty.
  func text(_ position: Int) throws(ReferenceProblem) -> String {
    guard !cells[position].isEmpty else { throw problem("cell \(position + 1) is empty") }
    return cells[position]
  }
}
