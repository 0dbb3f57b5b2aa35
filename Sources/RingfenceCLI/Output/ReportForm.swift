import Operations
import Reports
import Restructure

/// The form in which a report is written, and where to.
struct ReportForm {
  let format: ReportFormat
  /// The file; nil is the terminal.
  let out: String?
  /// The table that CSV is made of; nil is the first.
  let table: String?

  /// Writes a report.
  func present(_ report: Report) throws {
    guard format != .xlsx else { return try presentWorkbook(report) }
    let text = try written(report)
    guard let out else { return CurrentConsole.value.write(text) }
    try OutputFile.write(text, to: out)
    say("Written to \(out).")
  }

  private func presentWorkbook(_ report: Report) throws(OperationFailure) {
    guard let out else {
      throw .usage(
        "a workbook is no text for a terminal", remedy: "Name its file: --out FILE.xlsx.")
    }
    try ReportWorkbook.write(report, to: out)
    say("Written to \(out).")
  }

  private func written(_ report: Report) throws -> String {
    switch format {
    case .text, .xlsx: return ReportText.text(of: report)
    case .html: return ReportPage(report).html
    case .json: return try JSONText.write(ReportJSON(report)) + "\n"
    case .csv:
      let tables = report.tables
      let chosen = try table.map { try ReportCSV.table($0, in: report) } ?? tables.first
      if table == nil, tables.count > 1 {
        warn(
          Wrapping.wrap(
            "Other tables of this report: "
              + tables.dropFirst().map { "--table \($0.key)" }.joinedInWords + "."))
      }
      if chosen == nil {
        warn("This report has no table for this reader; --format text says why.")
      }
      return chosen.map(ReportCSV.text) ?? ""
    }
  }
}
