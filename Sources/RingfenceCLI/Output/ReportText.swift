import Reports
import Restructure

/// A report for a terminal.
enum ReportText {
  /// The widest that a table gets before its cells are broken.
  private static let widest = 118

  static func text(of report: Report) -> String {
    var lines = [
      Wrapping.wrap("\(report.title): \(report.programme), as of \(report.on.inWords)."),
      "For \(report.audience.words).",
    ]
    for section in report.sections {
      lines += ["", section.heading, String(repeating: "-", count: section.heading.count)]
      for (number, block) in section.blocks.enumerated() {
        if number > 0 { lines.append("") }
        lines += self.lines(of: block, under: section.heading)
      }
    }
    let notes = report.notes.map { Wrapping.wrap($0) }
    if !notes.isEmpty { lines += [""] + notes }
    if let head = report.head { lines += ["", "Head of the history: \(head)"] }
    return lines.map(harmless).joined(separator: "\n") + "\n"
  }

  /// Without characters that would command the terminal; line ends stay.
  private static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isCommand) else { return text }
    var harmless = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { harmless.append(isCommand(scalar) ? "\u{FFFD}" : scalar) }
    return String(harmless)
  }

  private static func isCommand(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && scalar.properties.generalCategory == .control
  }

  private static func lines(of block: Report.Block, under heading: String) -> [String] {
    switch block {
    case .paragraph(let text): [Wrapping.wrap(text)]
    case .list(let items):
      items.map { Wrapping.wrap($0, indent: "  - ", hanging: "    ") }
    case .table(let table), .picture(_, let table): lines(of: table, under: heading)
    }
  }

  /// The caption and the columns, with cells broken where the whole would be too wide.
  private static func lines(of table: Report.Table, under heading: String) -> [String] {
    guard !table.rows.isEmpty else { return ["\(table.caption): none."] }
    let header = table.columns.map(\.title)
    let rows = table.rows.map { $0.map(\.words) }
    let limit =
      [60, 44, 32, 24, 18].first { limit in
        width(of: header, rows, atMost: limit) <= widest
      } ?? 18
    let broken = ([header] + rows).map { cells in cells.map { folded($0, at: limit) } }
    let widths = header.indices.map { column in
      broken.map { $0[column].map(\.count).max() ?? 0 }.max() ?? 0
    }
    let isNumeric = header.indices.map { column in
      table.rows.contains { $0[column].isNumeric }
    }
    var lines = table.caption == heading ? [] : ["\(table.caption):"]
    for (number, cells) in broken.enumerated() {
      if table.hasSums, number == broken.count - 1 {
        lines.append(String(repeating: "-", count: widths.reduce(2 * (widths.count - 1), +)))
      }
      for line in 0..<(cells.map(\.count).max() ?? 0) {
        let parts = cells.indices.map { column in
          padded(
            line < cells[column].count ? cells[column][line] : "", to: widths[column],
            isRight: isNumeric[column])
        }
        lines.append(trimmed(parts.joined(separator: "  ")))
      }
    }
    return lines
  }

  private static func width(of header: [String], _ rows: [[String]], atMost limit: Int) -> Int {
    header.indices.map { column in
      min(limit, ([header] + rows).map { $0[column].count }.max() ?? 0) + 2
    }.reduce(-2, +)
  }

  private static func folded(_ text: String, at limit: Int) -> [String] {
    text.count <= limit
      ? [text] : Wrapping.wrap(text, to: limit).split(separator: "\n").map(String.init)
  }

  private static func padded(_ text: String, to width: Int, isRight: Bool) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return isRight ? blanks + text : text + blanks
  }

  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line = line.dropLast() }
    return String(line)
  }
}
