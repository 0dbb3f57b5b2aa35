import Restructure

/// Reads CSV as RFC 4180 has it and refuses what other readers mend in silence.
///
/// Quoted cells may hold commas, doubled quotes and line breaks; lines end in LF, CRLF or CR.
/// Blank rows, and rows that start with `# `, are passed over. A short row, a long row, an
/// unclosed quote and text after a closing quote are errors: each would lose data otherwise.
public struct CSVReader {
  private let file: String
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0
  private var problems: [Problem] = []

  private init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  /// Reads a whole file; the table holds the rows that are sound.
  public static func read(file: String, bytes: [UInt8]) -> (table: CSVTable?, problems: [Problem]) {
    var reader = CSVReader(file: file, bytes: bytes)
    let table = reader.table()
    return (table, reader.problems)
  }

  private mutating func table() -> CSVTable? {
    guard let header = nextRecord() else {
      if problems.isEmpty {
        report(
          at: Place(file: file, line: 1), "empty-file", "\(file) has no row of column names",
          "Give it a first row with the names of its columns.")
      }
      return nil
    }
    if header.count == 1, header[0].text.contains(";") {
      report(
        at: place(of: header[0]), "wrong-separator", "the columns are separated by semicolons",
        "Save the file as “CSV UTF-8 (Comma delimited)”.")
      return nil
    }
    var rows: [[CSVTable.Cell]] = []
    while let record = nextRecord() {
      if record.count == header.count {
        rows.append(record)
      } else if record.count > header.count,
        record[header.count...].allSatisfy({ $0.text.isEmpty })
      {
        rows.append(Array(record[..<header.count]))
      } else {
        reportWidth(of: record, against: header)
      }
    }
    return CSVTable(file: file, header: header, rows: rows)
  }

  private mutating func reportWidth(of record: [CSVTable.Cell], against header: [CSVTable.Cell]) {
    let extra = record.count > header.count
    report(
      at: place(of: extra ? record[header.count] : record[0]), "ragged-row",
      "the row has \(counted(record.count, "cell")) where the header has \(header.count)",
      extra
        ? "Put quotes round a cell that holds a comma, or remove the extra cells."
        : "Give every column a cell; an empty one still needs its comma.")
  }

  /// The next record that is neither blank nor a comment; nil at the end of the file.
  private mutating func nextRecord() -> [CSVTable.Cell]? {
    while position < bytes.count {
      if isComment {
        skipLine()
        continue
      }
      let record = readRecord()
      if record.contains(where: { !$0.text.isEmpty }) { return record }
    }
    return nil
  }

  private var isComment: Bool {
    bytes[position] == UInt8(ascii: "#")
      && (position + 1 == bytes.count || bytes[position + 1] == UInt8(ascii: " "))
  }

  private mutating func skipLine() {
    while position < bytes.count, !isLineBreak(bytes[position]) { position += 1 }
    consumeLineBreak()
  }

  private mutating func readRecord() -> [CSVTable.Cell] {
    var cells: [CSVTable.Cell] = []
    while true {
      cells.append(readCell())
      guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { break }
      position += 1
    }
    consumeLineBreak()
    return cells
  }

  private mutating func readCell() -> CSVTable.Cell {
    let start = (line: line, column: column(at: position))
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      let text = readQuoted(openedAt: Place(file: file, line: start.line, column: start.column))
      return CSVTable.Cell(text: text, line: start.line, column: start.column)
    }
    let first = position
    while position < bytes.count, bytes[position] != UInt8(ascii: ","),
      !isLineBreak(bytes[position])
    {
      position += 1
    }
    let text = String(decoding: bytes[first..<position], as: UTF8.self)
    return CSVTable.Cell(text: text, line: start.line, column: start.column)
  }

  private mutating func readQuoted(openedAt opening: Place) -> String {
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
          content.append(byte)
          position += 1
          continue
        }
        skipAfterQuote()
        return String(decoding: content, as: UTF8.self)
      }
      if isLineBreak(byte) {
        content.append(UInt8(ascii: "\n"))
        consumeLineBreak()
      } else {
        content.append(byte)
        position += 1
      }
    }
    report(
      at: opening, "unclosed-quote", "a quote is opened here and never closed",
      "Close the cell with a second quote; a quote inside a cell is written twice.")
    return ""
  }

  /// Reports what stands between a closing quote and the next comma, and passes it.
  private mutating func skipAfterQuote() {
    let first = position
    while position < bytes.count, bytes[position] != UInt8(ascii: ","),
      !isLineBreak(bytes[position])
    {
      position += 1
    }
    if bytes[first..<position].contains(where: { $0 != UInt8(ascii: " ") }) {
      report(
        at: Place(file: file, line: line, column: column(at: first)), "text-after-quote",
        "there is text after the closing quote",
        "Put the whole cell inside the quotes; a quote inside a cell is written twice.")
    }
  }

  private mutating func consumeLineBreak() {
    guard position < bytes.count else { return }
    let isReturn = bytes[position] == UInt8(ascii: "\r")
    position += 1
    if isReturn, position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    line += 1
    lineStart = position
  }

  private func isLineBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Columns count characters, not bytes, so that an editor jumps to the right one.
  private func column(at position: Int) -> Int {
    let before = bytes[lineStart..<position]
    if before.allSatisfy({ $0 < 0x80 }) { return before.count + 1 }
    return String(decoding: before, as: UTF8.self).count + 1
  }

  private func place(of cell: CSVTable.Cell) -> Place {
    Place(file: file, line: cell.line, column: cell.column)
  }

  private mutating func report(
    at place: Place, _ code: String, _ message: String, _ remedy: String
  ) {
    problems.append(Problem(at: place, code: code, message: message, remedy: remedy))
  }
}
