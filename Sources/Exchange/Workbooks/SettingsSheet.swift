import Restructure
import Workbooks

/// A sheet of settings: a key in column A, its value in column B, and anything at all beside them.
///
/// Keys inside others are joined by full stops: `consultation.opens`, `conditions.buy-back.level`,
/// `other_dismissals.1.count`.
struct SettingsSheet {
  /// One row.
  struct Entry {
    let key: String
    let value: String
    let row: Int
  }

  /// How the sheet is named in problems.
  let place: String
  fileprivate(set) var entries: [Entry] = []

  init(at place: String) {
    self.place = place
  }

  /// Where the value of a row stands.
  func placeOfValue(_ entry: Entry) -> Place { Place(file: place, line: entry.row, column: 2) }

  /// Takes the rows of a sheet.
  final class Reader {
    private(set) var sheet: SettingsSheet
    private(set) var problems: [Problem] = []
    private let numbers: CellNumber
    private var rows: [String: Int] = [:]

    init(at place: String, _ numbers: CellNumber) {
      sheet = SettingsSheet(at: place)
      self.numbers = numbers
    }

    func add(_ row: SheetRow) {
      guard !SheetTable.isRemark(row) else { return }
      let key = text(1, of: row)
      let value = text(2, of: row)
      // The row of headings, which says *Key* and *Value*.
      if sheet.entries.isEmpty, TableLayout.folded(key) == "key" { return }
      guard !key.isEmpty else {
        guard !value.isEmpty else { return }
        return report(
          row.number, 2, .missingValue, "“\(value)” has no key beside it",
          "Write the key in column A, or empty the cell.")
      }
      if let other = rows[key] {
        return report(
          row.number, 1, .duplicateId, "the key “\(key)” already stands in row \(other)",
          "Keep one of the two: a key has one value.")
      }
      rows[key] = row.number
      sheet.entries.append(Entry(key: key, value: value, row: row.number))
    }

    private func text(_ column: Int, of row: SheetRow) -> String {
      guard let cell = row.cells.first(where: { $0.column == column }) else { return "" }
      let bytes = row.bytes(of: cell)
      switch cell.kind {
      case .number(let format): return numbers.text(of: bytes, as: format)
      case .text, .boolean: return CellText.cleaned(String(decoding: bytes, as: UTF8.self))
      case .error:
        let text = String(decoding: bytes, as: UTF8.self)
        report(
          row.number, column, .spreadsheetError,
          "the cell is “\(text)”, which a spreadsheet writes in place of a value",
          "Correct the formula, or empty the cell: empty means not known.")
      case .formulaWithoutValue:
        report(
          row.number, column, .formulaWithoutValue,
          "the cell is a formula, and the file does not say what it comes to",
          "Open the workbook in a spreadsheet, let it calculate, and save it again.")
      }
      return ""
    }

    private func report(
      _ row: Int, _ column: Int, _ code: ProblemCode, _ message: String, _ remedy: String
    ) {
      problems.append(
        Problem(
          at: Place(file: sheet.place, line: row, column: column), code: code, message: message,
          remedy: remedy))
    }
  }
}
