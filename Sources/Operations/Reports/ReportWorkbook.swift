import Reports
import Restructure
import Workbooks

/// A report as a workbook: what it says in words on the first sheet, and a sheet for each table.
public enum ReportWorkbook {
  /// Writes the file, in place of one that has the name already.
  public static func write(_ report: Report, to path: String) throws(OperationFailure) {
    do throws(WorkbookFailure) {
      let writer = try WorkbookWriter(path)
      writeWords(of: report, writer)
      var names: Set<String> = ["report"]
      for table in report.tables { write(table, under: name(table.key, &names), writer) }
      try writer.finish(replacing: true)
    } catch {
      throw .machine("\(path) \(error.fault)", remedy: error.remedy)
    }
  }

  private static func writeWords(of report: Report, _ writer: WorkbookWriter) {
    let sheet = writer.sheet("report", [SheetColumn(report.title, .words, width: 110)])
    var lines = [
      "\(report.authority): \(report.programme), as of \(report.on.inWords), for "
        + "\(report.audience.words)."
    ]
    for section in report.sections {
      lines += ["", section.heading]
      for block in section.blocks {
        switch block {
        case .paragraph(let text): lines.append(text)
        case .list(let items): lines += items.map { "– \($0)" }
        case .table(let table), .picture(_, let table):
          lines.append("\(table.caption): sheet \(table.key).")
        }
      }
    }
    lines += [""] + report.notes
    if let head = report.head { lines.append("Head of the history: \(head)") }
    for line in lines { sheet?.add([.text(line)]) }
  }

  private static func write(_ table: Report.Table, under name: String, _ writer: WorkbookWriter) {
    let columns = table.columns.enumerated().map { position, column in
      SheetColumn(column.title, content(of: table.rows.compactMap { $0.dropFirst(position).first }))
    }
    let sheet = writer.sheet(name, columns)
    for row in table.rows { sheet?.add(row.map(value)) }
  }

  /// How a column's cells look, by what stands in them.
  private static func content(of cells: [Cell]) -> SheetColumn.Content {
    if cells.contains(where: { if case .day = $0 { true } else { false } }) { return .date }
    if cells.contains(where: { if case .decimal = $0 { true } else { false } }) { return .decimal }
    return cells.contains(where: { if case .number = $0 { true } else { false } })
      ? .whole : .words
  }

  private static func value(_ cell: Cell) -> SheetValue {
    switch cell {
    case .text(let text): .text(text)
    case .number(let number): .whole(number)
    case .decimal(let figures): .decimal(figures)
    case .day(let day): .day(day.dayNumber)
    // Empty is not known, as in the files of a folder.
    case .notKnown, .none: .empty
    case .hidden: .text(Cell.hiddenMark)
    }
  }

  /// A name for a sheet: at most 31 characters, none of those that a spreadsheet refuses, and no name
  /// twice.
  private static func name(_ key: String, _ taken: inout Set<String>) -> String {
    let plain = String(key.map { "[]:*?/\\'".contains($0) ? "-" : $0 }.prefix(28))
    let numbered = [plain] + (2...99).map { "\(plain)-\($0)" }
    let name = numbered.first { !taken.contains($0.lowercased()) } ?? plain
    taken.insert(name.lowercased())
    return name
  }
}
