import Restructure

/// One row of a table; reading a cell that says something impossible reports it and gives nil.
///
/// A cell is named by its column, or by a heading that was found once for all rows.
struct Row {
  let table: RowTable
  let record: CSVRecord

  init(_ table: RowTable, _ record: CSVRecord) {
    self.table = table
    self.record = record
  }

  /// Where the row starts.
  var place: Place { Place(file: table.source.file, line: record.line) }

  /// Where a column's cell starts, or the row where the file has no such column; `offset` counts
  /// characters into the cell's text.
  func place(of column: String, character offset: Int = 0) -> Place {
    guard let position = heading(column).position, position < record.cells.count else {
      return place
    }
    let cell = table.source.cell(position, of: record)
    return offset == 0 || table.source.isSheet
      ? Place(file: table.source.file, line: cell.line, column: cell.column)
      : cell.place(ofCharacter: offset, in: table.source.file)
  }

  /// The column of a name.
  func heading(_ column: String) -> Heading { table.columns.heading(column) }

  /// The cell of a column; nil where the file has no such column.
  private func cell(_ heading: Heading) -> CellSpan? {
    guard let position = heading.position, position < record.cells.count else { return nil }
    return record.cells[position]
  }

  /// The bytes of a cell that are its text as they stand, as those of nearly every cell are.
  func plainBytes(_ heading: Heading) -> UnsafeBufferPointer<UInt8>? {
    guard let cell = cell(heading), cell.isPlain else { return nil }
    return table.source.bytes.slice(cell.content)
  }

  /// The text of a cell as it stands in the file.
  func rawText(_ column: String) -> String {
    cell(heading(column)).map(table.source.text) ?? ""
  }

  /// The text of a cell without blanks round it; nil if it is empty, or only says that a formula
  /// failed, which is reported once for the row.
  func text(_ heading: Heading) -> String? {
    guard let cell = cell(heading), !cell.content.isEmpty else { return nil }
    let raw = table.source.text(of: cell)
    let isQuoting = table.source.bytes[cell.content.lowerBound] == UInt8(ascii: "'")
    if cell.isPlain { return isQuoting ? CellText.unmarked(raw) : raw }
    let text = CellText.unmarked(CellText.cleaned(raw))
    return text.isEmpty || CellText.isSpreadsheetError(text) ? nil : text
  }

  func text(_ column: String) -> String? { text(heading(column)) }

  /// Reports the cells in which a spreadsheet says that it could not show a value.
  func reportSpreadsheetErrors(_ problems: inout [Problem]) {
    let bytes = table.source.bytes
    guard
      record.cells.contains(where: {
        !$0.isPlain && bytes.slice($0.content).contains(UInt8(ascii: "#"))
      })
    else { return }
    for column in table.columns.names where rawText(column).utf8.contains(UInt8(ascii: "#")) {
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
    required(heading(column), &problems)
  }

  func required(_ heading: Heading, _ problems: inout [Problem]) -> String? {
    if let text = text(heading) { return text }
    let column = heading.name
    if !CellText.isSpreadsheetError(CellText.cleaned(rawText(column))) {
      report(
        column, .missingValue, "\(column) is empty", "Every row needs its \(column).", &problems)
    }
    return nil
  }

  /// Whether a cell that must say something does; one that does not is reported.
  func isStated(_ heading: Heading, _ problems: inout [Problem]) -> Bool {
    if let bytes = plainBytes(heading), !bytes.isEmpty { return true }
    return required(heading, &problems) != nil
  }

  /// An identifier, which must be there and be printable.
  func id(_ column: String, _ problems: inout [Problem]) -> String? {
    id(heading(column), &problems)
  }

  func id(_ heading: Heading, _ problems: inout [Problem]) -> String? {
    guard let id = required(heading, &problems) else { return nil }
    // What is plain can be printed, and nearly every id is.
    if let bytes = plainBytes(heading), !bytes.contains(UInt8(ascii: "+")) { return id }
    let column = heading.name
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
    word(heading(column), &problems)
  }

  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ heading: Heading, _ problems: inout [Problem]
  ) -> Word? {
    guard let text = text(heading) else { return nil }
    let column = heading.name
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
