import Restructure

/// Reads CSV as RFC 4180 has it and refuses what other readers mend in silence.
///
/// Quoted cells may hold commas, doubled quotes and line breaks; lines end in LF, CRLF or CR.
/// Blank rows, and rows that start with `# `, are passed over. A short row, a long row, an
/// unclosed quote and text after a closing quote are errors: each would lose data otherwise.
public struct CSVReader {
  private let file: String
  private var scanner: CSVScanner
  private var problems: [Problem] = []

  private init(file: String, bytes: [UInt8]) {
    self.file = file
    scanner = CSVScanner(file: file, bytes: bytes)
  }

  /// Reads a whole file; the table holds the rows that are sound.
  public static func read(file: String, bytes: [UInt8]) -> (table: CSVTable?, problems: [Problem]) {
    var reader = CSVReader(file: file, bytes: bytes)
    let table = reader.table()
    return (table, reader.scanner.problems + reader.problems)
  }

  private mutating func table() -> CSVTable? {
    if let (separator, place) = scanner.otherSeparator() {
      let name = separator == "\t" ? "tabs" : "“\(separator)”"
      report(
        at: place, .wrongSeparator, "the columns are separated by \(name), not by commas",
        "Save the file as “CSV UTF-8 (Comma delimited)”.")
      return nil
    }
    guard let header = scanner.nextRecord() else {
      report(
        at: Place(file: file, line: 1), .emptyFile, "\(file) has no row of column names",
        "Give it a first row with the names of its columns.")
      return nil
    }
    guard !header.isBroken else { return nil }
    // Trailing commas come from columns that were emptied in the spreadsheet, and may come and go.
    let named = (header.cells.lastIndex { !$0.isBlank } ?? 0) + 1
    var rows: [[CSVTable.Cell]] = []
    var broken: [[CSVTable.Cell]] = []
    while let record = scanner.nextRecord() {
      let isWide = record.cells.dropFirst(header.cells.count).contains { !$0.isBlank }
      let isSound = !isWide && record.cells.count >= named
      if !isSound, !record.isBroken { reportWidth(of: record.cells, against: header.cells) }
      if isSound { rows.append(record.cells) } else { broken.append(record.cells) }
    }
    return CSVTable(file: file, header: header.cells, rows: rows, brokenRows: broken)
  }

  private mutating func reportWidth(of record: [CSVTable.Cell], against header: [CSVTable.Cell]) {
    let isWide = record.count > header.count
    let cell = isWide ? record[header.count] : record[0]
    report(
      at: Place(file: file, line: cell.line, column: cell.column), .raggedRow,
      "the row has \(counted(record.count, "cell")) where the header has \(header.count)",
      isWide
        ? "Put quotes round a cell that holds a comma, or remove the extra cells."
        : "Give every column a cell; an empty one still needs its comma.")
  }

  private mutating func report(
    at place: Place, _ code: ProblemCode, _ message: String, _ remedy: String
  ) {
    problems.append(Problem(at: place, code: code, message: message, remedy: remedy))
  }
}
