import Restructure

/// One row of a table; reading a cell that says something impossible reports it and gives nil.
struct Row {
  private let cells: [CSVTable.Cell]
  private let columns: Columns
  private let file: String

  init(cells: [CSVTable.Cell], columns: Columns, file: String) {
    self.cells = cells
    self.columns = columns
    self.file = file
  }

  /// Where the row starts.
  var place: Place { Place(file: file, line: cells.first?.line ?? 0) }

  /// Where a column's cell starts, or the row where the file has no such column; `offset` counts
  /// characters into the cell's text.
  func place(of column: String, character offset: Int = 0) -> Place {
    guard let cell = cell(column) else { return place }
    return offset == 0
      ? Place(file: file, line: cell.line, column: cell.column)
      : cell.place(ofCharacter: offset, in: file)
  }

  private func cell(_ column: String) -> CSVTable.Cell? {
    columns.position(of: column).flatMap { cells.indices.contains($0) ? cells[$0] : nil }
  }

  /// The text of a cell as it stands in the file.
  func rawText(_ column: String) -> String { cell(column)?.text ?? "" }

  /// The text of a cell without blanks round it; nil if it is empty, or only says that a formula
  /// failed, which is reported once for the row.
  func text(_ column: String) -> String? {
    guard let cell = cell(column) else { return nil }
    if cell.isPlain { return cell.text.isEmpty ? nil : cell.text }
    let text = CellText.cleaned(cell.text)
    return text.isEmpty || CellText.isSpreadsheetError(text) ? nil : text
  }

  /// Reports the cells in which a spreadsheet says that it could not show a value.
  func reportSpreadsheetErrors(_ problems: inout [Problem]) {
    guard cells.contains(where: { !$0.isPlain && $0.text.utf8.contains(UInt8(ascii: "#")) })
    else { return }
    for column in columns.names where rawText(column).utf8.contains(UInt8(ascii: "#")) {
      let text = CellText.cleaned(rawText(column))
      guard CellText.isSpreadsheetError(text) else { continue }
      report(
        column, .spreadsheetError,
        "\(column) is “\(text)”, which a spreadsheet writes in place "
          + "of a value",
        text.contains("##")
          ? "Widen the column in the spreadsheet and save the file again."
          : "Correct the formula, or empty the cell: empty means not known.", &problems)
    }
  }

  /// The text of a cell that must say something.
  func required(_ column: String, _ problems: inout [Problem]) -> String? {
    if let text = text(column) { return text }
    if !CellText.isSpreadsheetError(CellText.cleaned(rawText(column))) {
      report(
        column, .missingValue, "\(column) is empty", "Every row needs its \(column).", &problems)
    }
    return nil
  }

  /// An identifier, which must be there and be printable.
  func id(_ column: String, _ problems: inout [Problem]) -> String? {
    guard let id = required(column, &problems) else { return nil }
    if !CellText.isPrintable(id) {
      report(
        column, .unprintableId, "\(column) holds a character that cannot be printed",
        "Write the id again, on one line.", &problems)
    } else if CellText.isShortenedNumber(id) {
      report(
        column, .shortenedId, "\(column) is “\(id)”, a long number that a spreadsheet shortened",
        "Format the column as text, enter the ids again and save the file.", &problems)
    }
    return id
  }

  /// One of the words of an enumeration; an unknown one is reported with the nearest.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ column: String, _ problems: inout [Problem]
  ) -> Word? {
    guard let text = text(column) else { return nil }
    if let word: Word = WordText.read(text) { return word }
    report(
      column, .unknownWord, "\(column) cannot be “\(text)”",
      Suggestion.remedy(for: text, among: Word.allCases.map(\.rawValue)), &problems)
    return nil
  }

  /// Adds a problem at a column's cell.
  func report(
    _ column: String, _ code: ProblemCode, _ message: String, _ remedy: String,
    _ problems: inout [Problem]
  ) {
    problems.append(
      Problem(at: place(of: column), code: code, message: message, remedy: remedy))
  }
}
