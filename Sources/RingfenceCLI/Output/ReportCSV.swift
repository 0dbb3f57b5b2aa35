import Exchange
import Operations
import Reports
import Restructure

/// A table of a report for a spreadsheet; what would be a formula there is made text.
enum ReportCSV {
  static func text(_ table: Report.Table) -> String {
    CSVWriter.answer(table.columns.map(\.key), table.rows.map { $0.map(\.spreadsheetText) })
  }

  /// The table of a name.
  static func table(
    _ name: String, in report: Report
  ) throws(OperationFailure) -> Report.Table {
    if let found = report.tables.first(where: { $0.key == name }) { return found }
    throw .usage(
      "this report has no table “\(name)”",
      remedy: Suggestion.remedy(
        for: name, among: report.tables.map(\.key),
        otherwise: report.tables.isEmpty
          ? "It has none for this reader."
          : "It has: \(report.tables.map(\.key).joinedInWords)."))
  }
}
