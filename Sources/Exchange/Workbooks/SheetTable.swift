import Restructure
import Workbooks

/// A sheet as the text of a table, so that one set of rules reads both.
///
/// Each row is one line, so a problem's line is the sheet's row; a line break inside a cell becomes
/// another character, which the table's source turns back.
final class SheetTable {
  /// The most bytes that one sheet may say: a shared text can stand in a million cells.
  static let mostBytes = 1 << 30
  /// What stands for a line break inside a cell; no XML can hold it.
  static let lineBreak: UInt8 = 0x0B

  private let place: String
  private let numbers: CellNumber
  private let layout: TableLayout
  private let map: HeaderMap
  private let mostBytes: Int

  private(set) var bytes: [UInt8] = []
  private(set) var problems: [Problem] = []
  private(set) var isTooLarge = false
  /// What each column of the sheet holds, from the first on; nil where it is none of ours.
  private var contents: [ColumnContent?] = []
  private var headings: [String?] = []
  private(set) var headerRow = 0
  private var headerEnd = 0
  private var line = 1
  /// The last column with anything in it.
  private var width = 0

  init(
    at place: String, _ layout: TableLayout, _ map: HeaderMap, _ numbers: CellNumber,
    mostBytes: Int = SheetTable.mostBytes
  ) {
    (self.place, self.layout, self.map, self.numbers) = (place, layout, map, numbers)
    self.mostBytes = mostBytes
  }

  /// Whether there is anything at all in the sheet.
  var isEmpty: Bool { headerRow == 0 }

  /// Whether a column is one of ours.
  func isRead(_ column: Int) -> Bool {
    contents.indices.contains(column - 1) && contents[column - 1] != nil
  }

  /// Ends the table: the header gets a cell for every column that has anything in it.
  func finish() {
    let missing = max(width, 2) - contents.count
    guard headerRow > 0, missing > 0 else { return }
    bytes.insert(
      contentsOf: [UInt8](repeating: UInt8(ascii: ","), count: missing), at: headerEnd)
  }

  /// Adds a row; the first is the header.
  func add(_ row: SheetRow) {
    guard bytes.count < mostBytes else {
      isTooLarge = true
      return
    }
    guard let last = row.cells.last, !Self.isRemark(row) else { return }
    while line < row.number {
      bytes.append(UInt8(ascii: "\n"))
      line += 1
    }
    if headerRow == 0 { readHeadings(row) }
    width = max(width, last.column)
    var column = 1
    for cell in row.cells {
      while column < cell.column {
        bytes.append(UInt8(ascii: ","))
        column += 1
      }
      append(cell, of: row)
    }
    while column < contents.count {
      bytes.append(UInt8(ascii: ","))
      column += 1
    }
    if row.number == headerRow { headerEnd = bytes.count }
  }

  /// A row that starts with `# ` does not count.
  static func isRemark(_ row: SheetRow) -> Bool {
    guard let first = row.cells.first, first.column == 1, first.kind == .text else { return false }
    let text = row.bytes(of: first)
    return text.first == UInt8(ascii: "#")
      && (text.count == 1 || text.dropFirst().first == UInt8(ascii: " "))
  }

  private func readHeadings(_ row: SheetRow) {
    headerRow = row.number
    let last = row.cells.last?.column ?? 0
    contents = Array(repeating: nil, count: last)
    headings = Array(repeating: nil, count: last)
    for cell in row.cells {
      let heading = String(decoding: row.bytes(of: cell), as: UTF8.self)
      guard
        let column = map.column(forHeading: heading, in: layout) ?? layout.column(named: heading)
          ?? layout.column(spelt: heading)
      else { continue }
      contents[cell.column - 1] = layout.content(of: column.name)
      headings[cell.column - 1] = column.name
    }
  }

  private func append(_ cell: SheetRow.Cell, of row: SheetRow) {
    let text = row.bytes(of: cell)
    switch cell.kind {
    case .text, .boolean, .error: append(text: text)
    case .formulaWithoutValue: reportFormula(cell, row)
    case .number(let format):
      // Nearly every number is a whole one that is shown as it is.
      let content = isRead(cell.column) ? contents[cell.column - 1] : nil
      if format == .plain, content == .date, let day = numbers.dayOfBareNumber(text) {
        bytes.append(contentsOf: day.utf8)
      } else if format == .plain, text.count < 16, text.allSatisfy({ (48...57).contains($0) }) {
        bytes.append(contentsOf: text)
      } else {
        bytes.append(contentsOf: numbers.text(of: text, as: format).utf8)
        if format == .date, content == .id { reportDate(cell, row, text, format) }
      }
    }
  }

  /// Writes a text so that it is read back as one cell.
  private func append(text: ArraySlice<UInt8>) {
    let isBare = text.allSatisfy {
      $0 > UInt8(ascii: ",") || (0x23...0x2B).contains($0) || $0 == 32
    }
    if isBare { return bytes.append(contentsOf: text) }
    bytes.append(UInt8(ascii: "\""))
    var previous: UInt8 = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: [byte, byte])
      case UInt8(ascii: "\n") where previous == UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): bytes.append(Self.lineBreak)
      default: bytes.append(byte)
      }
      previous = byte
    }
    bytes.append(UInt8(ascii: "\""))
  }

  // MARK: - What only a sheet can have

  private func reportFormula(_ cell: SheetRow.Cell, _ row: SheetRow) {
    guard row.number == headerRow || isRead(cell.column) else { return }
    let column = row.number == headerRow ? "a heading" : headings[cell.column - 1] ?? "a cell"
    report(
      cell.column, row.number, .formulaWithoutValue,
      "\(column) is a formula, and the file does not say what it comes to",
      "Open the workbook in a spreadsheet, let it calculate, and save it again.")
  }

  /// `1-2` and `3/4` become days of this year as they are typed.
  private func reportDate(
    _ cell: SheetRow.Cell, _ row: SheetRow, _ text: ArraySlice<UInt8>, _ format: NumberFormat
  ) {
    report(
      cell.column, row.number, .shortenedId,
      "\(headings[cell.column - 1] ?? "the id") is the date "
        + "\(numbers.text(of: text, as: format)), which a spreadsheet makes of an id such as 1-2",
      "Format the column as text and enter the id again.")
  }

  private func report(
    _ column: Int, _ row: Int, _ code: ProblemCode, _ message: String, _ remedy: String
  ) {
    problems.append(
      Problem(
        at: Place(file: place, line: row, column: column), code: code, message: message,
        remedy: remedy))
  }
}
