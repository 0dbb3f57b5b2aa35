import Restructure

/// Cuts the bytes of a CSV file into records of cells, each with its place.
///
/// It goes through the bytes once; only a quote that is never closed makes it go back, to the end
/// of the quote's line, and that can happen once in a file.
struct CSVScanner {
  /// One record, and whether a problem with its quotes has been reported.
  struct Record {
    let cells: [CSVTable.Cell]
    let isBroken: Bool
  }

  private let file: String
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  /// A position on this line, and its column.
  private var known = (position: 0, column: 1)
  private var isBroken = false
  /// How many cells the last record had, and the next will most likely have.
  private var width = 0
  private(set) var problems: [Problem] = []

  init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  /// The next record that is neither blank nor a comment; nil at the end of the file.
  mutating func nextRecord() -> Record? {
    while position < bytes.count {
      if isComment {
        skipLine()
        continue
      }
      isBroken = false
      let cells = readCells()
      if isBroken || !cells.allSatisfy(\.isBlank) {
        return Record(cells: cells, isBroken: isBroken)
      }
    }
    return nil
  }

  /// The character that seems to separate the cells of the next line, where it is not a comma.
  mutating func otherSeparator() -> (character: Character, place: Place)? {
    while position < bytes.count, isComment || isLineBreak(bytes[position]) { skipLine() }
    let header = bytes[position...].prefix { !isLineBreak($0) }
    guard !header.contains(UInt8(ascii: ",")),
      let separator = Self.otherSeparators.first(where: { header.contains($0) })
    else { return nil }
    return (Character(Unicode.Scalar(separator)), Place(file: file, line: line, column: 1))
  }

  private static let otherSeparators = [
    UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"),
  ]

  private var isComment: Bool {
    bytes[position] == UInt8(ascii: "#")
      && (position + 1 == bytes.count || bytes[position + 1] == UInt8(ascii: " ")
        || isLineBreak(bytes[position + 1]))
  }

  private mutating func skipLine() {
    while position < bytes.count, !isLineBreak(bytes[position]) { position += 1 }
    consumeLineBreak()
  }

  private mutating func readCells() -> [CSVTable.Cell] {
    var cells: [CSVTable.Cell] = []
    cells.reserveCapacity(width)
    defer { width = cells.count }
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
    let isQuoted = position < bytes.count && bytes[position] == UInt8(ascii: "\"")
    let text: String
    var isPlain = false
    if isQuoted {
      text = readQuoted(openedAt: Place(file: file, line: start.line, column: start.column))
    } else {
      let first = position
      isPlain = skipToSeparator()
      text = String(decoding: bytes[first..<position], as: UTF8.self)
    }
    return CSVTable.Cell(
      text: text, line: start.line, column: start.column, isQuoted: isQuoted, isPlain: isPlain)
  }

  /// Passes the rest of a cell and says whether it is plain.
  @discardableResult
  private mutating func skipToSeparator() -> Bool {
    let first = position
    var isPlain = true
    while position < bytes.count, bytes[position] != UInt8(ascii: ","),
      !isLineBreak(bytes[position])
    {
      let byte = bytes[position]
      if byte >= 0x7F || byte == UInt8(ascii: "#") || byte < UInt8(ascii: " ") { isPlain = false }
      position += 1
    }
    let isEmpty = first == position
    return isEmpty
      || isPlain && bytes[first] != UInt8(ascii: " ") && bytes[position - 1] != UInt8(ascii: " ")
  }

  private mutating func readQuoted(openedAt opening: Place) -> String {
    position += 1
    let start = (position: position, line: line, known: known)
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
        skipAfterQuote(openedAt: opening)
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
      at: opening, .unclosedQuote, "a quote is opened here and never closed",
      "Close the cell with a second quote; a quote inside a cell is written twice.")
    // The lines after it are read as rows of their own, so that they are checked as well.
    (position, line, known) = start
    while position < bytes.count, !isLineBreak(bytes[position]) { position += 1 }
    return String(decoding: bytes[start.position..<position], as: UTF8.self)
  }

  /// Reports what stands between a closing quote and the next comma, and passes it.
  private mutating func skipAfterQuote(openedAt opening: Place) {
    let first = position
    skipToSeparator()
    guard bytes[first..<position].contains(where: { $0 != UInt8(ascii: " ") }) else { return }
    let cell = opening.line == line ? "" : " of the cell that is opened at \(opening)"
    report(
      at: Place(file: file, line: line, column: column(at: first)), .textAfterQuote,
      "there is text after the closing quote\(cell)",
      "Put the whole cell inside the quotes; a quote inside a cell is written twice.")
  }

  private mutating func consumeLineBreak() {
    guard position < bytes.count else { return }
    let isReturn = bytes[position] == UInt8(ascii: "\r")
    position += 1
    if isReturn, position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    line += 1
    known = (position, 1)
  }

  private func isLineBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Columns count characters, not bytes, so that an editor jumps to the right one.
  private mutating func column(at position: Int) -> Int {
    let passed = bytes[known.position..<position]
    let characters =
      passed.allSatisfy { $0 < 0x80 }
      ? passed.count : String(decoding: passed, as: UTF8.self).count
    known = (position, known.column + characters)
    return known.column
  }

  private mutating func report(
    at place: Place, _ code: ProblemCode, _ message: String, _ remedy: String
  ) {
    isBroken = true
    problems.append(Problem(at: place, code: code, message: message, remedy: remedy))
  }
}
