import Restructure

/// Where one cell stands among the bytes of its file.
struct CellSpan: Sendable {
  /// The first byte, which is the opening quote of a cell in quotes.
  let start: Int
  /// The byte after the cell's text; in a cell with quotes, the closing one.
  let end: Int
  let isQuoted: Bool
  /// Whether it is known to be plain ASCII without blanks at its ends, without a `#` and without a
  /// doubled quote, as nearly every cell is: its bytes are then its text.
  let isPlain: Bool

  /// The bytes between the quotes, or all of them where there are none.
  var content: Range<Int> { (isQuoted ? start + 1 : start)..<end }
}

/// One row of a file, as far as it has been cut into cells.
struct CSVRecord: Sendable {
  /// The byte with which it starts.
  let offset: Int
  /// The line on which it starts.
  let line: Int
  let cells: ContiguousArray<CellSpan>
  /// Whether a problem with its quotes has been reported.
  let isBroken: Bool
}

/// The bytes of a CSV file, and what the cells in them say.
final class CSVSource: Sendable {
  let file: String
  let bytes: FileBytes
  /// Whether it is the text of a sheet, in which a cell is found by its column.
  let isSheet: Bool

  init(file: String, bytes: FileBytes, isSheet: Bool = false) {
    self.file = file
    self.bytes = bytes
    self.isSheet = isSheet
  }

  /// The text of a cell: doubled quotes are one, and lines end in LF.
  func text(of cell: CellSpan) -> String {
    let content = bytes.slice(cell.content)
    guard cell.isQuoted, !cell.isPlain else { return String(decoding: content, as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(content.count)
    var position = 0
    while position < content.count {
      let byte = content[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        text.append(byte)
        if position < content.count, content[position] == byte { position += 1 }
      case SheetTable.lineBreak where isSheet: text.append(UInt8(ascii: "\n"))
      case UInt8(ascii: "\r"):
        text.append(UInt8(ascii: "\n"))
        if position < content.count, content[position] == UInt8(ascii: "\n") { position += 1 }
      default: text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  func isBlank(_ cell: CellSpan) -> Bool {
    if cell.isPlain { return cell.content.isEmpty }
    return CellText.cleaned(text(of: cell)).isEmpty
  }

  /// Where a byte stands, counted from the start of a line before it.
  func place(of position: Int, from offset: Int, line: Int) -> Place {
    var walk = PlaceWalk(from: offset, line: line)
    let (line, column) = walk.place(at: position, in: bytes.buffer)
    return Place(file: file, line: line, column: column)
  }

  /// The cells of a record with their text, each where it stands.
  func cells(of record: CSVRecord) -> [CSVTable.Cell] {
    var walk = PlaceWalk(from: record.offset, line: record.line)
    return record.cells.enumerated().map { position, span in
      let (line, column) =
        isSheet
        ? (record.line, position + 1) : walk.place(at: span.start, in: bytes.buffer)
      return CSVTable.Cell(
        text: text(of: span), line: line, column: column, isQuoted: span.isQuoted)
    }
  }

  /// The cell at a position of a record, with its text.
  func cell(_ position: Int, of record: CSVRecord) -> CSVTable.Cell {
    let span = record.cells[position]
    let place =
      isSheet
      ? Place(file: file, line: record.line, column: position + 1)
      : place(of: span.start, from: record.offset, line: record.line)
    return CSVTable.Cell(
      text: text(of: span), line: place.line, column: place.column, isQuoted: span.isQuoted)
  }
}

/// Counts lines and columns from the start of a record; columns count characters, not bytes, so
/// that an editor jumps to the right one.
private struct PlaceWalk {
  private var position: Int
  private var line: Int
  private var column = 1

  init(from position: Int, line: Int) {
    self.position = position
    self.line = line
  }

  mutating func place(
    at target: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (line: Int, column: Int) {
    var lineStart = position
    while position < target {
      let byte = bytes[position]
      position += 1
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      if byte == UInt8(ascii: "\r"), position < target, bytes[position] == UInt8(ascii: "\n") {
        position += 1
      }
      line += 1
      column = 1
      lineStart = position
    }
    let passed = bytes[lineStart..<position]
    let isPlain = passed.allSatisfy { $0 < 0x80 }
    column += isPlain ? passed.count : String(decoding: passed, as: UTF8.self).count
    return (line, column)
  }
}
