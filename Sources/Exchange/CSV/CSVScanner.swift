import Restructure

/// Cuts the bytes of a CSV file into records of cells.
///
/// It goes through the bytes once; only a quote that is never closed makes it go back, to the end
/// of the quote's line, and that can happen once in a file.
///
/// Threads may each have one: the bytes stay as they are for as long as their source is held.
struct CSVScanner: @unchecked Sendable {
  private let source: CSVSource
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  /// The line that is read next.
  private(set) var line: Int
  /// Where the record that is being read starts.
  private var start = (offset: 0, line: 1)
  private var isBroken = false
  /// The cells of the record; their room is used again once nobody holds the last record.
  private var cells: ContiguousArray<CellSpan> = []
  private(set) var problems: [Problem] = []

  /// Starts at a byte that begins a line.
  init(_ source: CSVSource, at position: Int = 0, line: Int = 1) {
    self.source = source
    bytes = source.bytes.buffer
    self.position = position
    self.line = line
  }

  /// The next record that is neither blank nor a comment; nil at the end of the file.
  mutating func nextRecord() -> CSVRecord? {
    while position < bytes.count {
      if isComment {
        skipLine()
        continue
      }
      isBroken = false
      start = (position, line)
      readCells()
      if isBroken || !cells.allSatisfy(source.isBlank) {
        return CSVRecord(offset: start.offset, line: start.line, cells: cells, isBroken: isBroken)
      }
    }
    return nil
  }

  /// How many bytes are still to be read.
  var remainingBytes: Int { bytes.count - position }

  /// The bytes at which lines start that divide what is still to be read into so many parts, or
  /// fewer where lines are long.
  func lineStarts(dividingInto parts: Int) -> [Int] {
    var starts = [position]
    for part in 1..<max(parts, 1) {
      let near = position + (bytes.count - position) / parts * part
      guard let feed = bytes[near...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      if let last = starts.last, feed + 1 > last, feed + 1 < bytes.count { starts.append(feed + 1) }
    }
    return starts
  }

  /// The character that seems to separate the cells of the next line, where it is not a comma.
  mutating func otherSeparator() -> (character: Character, place: Place)? {
    while position < bytes.count, isComment || isLineBreak(bytes[position]) { skipLine() }
    let header = bytes[position...].prefix { !isLineBreak($0) }
    guard !header.contains(UInt8(ascii: ",")),
      let separator = Self.otherSeparators.first(where: { header.contains($0) })
    else { return nil }
    return (
      Character(Unicode.Scalar(separator)), Place(file: source.file, line: line, column: 1)
    )
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

  private mutating func readCells() {
    cells.removeAll(keepingCapacity: true)
    while true {
      if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        cells.append(readQuoted())
      } else {
        cells.append(readPlain())
      }
      guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { break }
      position += 1
    }
    consumeLineBreak()
  }

  /// Reads a cell without quotes.
  private mutating func readPlain() -> CellSpan {
    let first = position
    var position = position
    var isPlain = true
    while true {
      position = firstByteToLookAt(from: position)
      guard position < bytes.count else { break }
      let byte = bytes[position]
      if byte == UInt8(ascii: ",") || isLineBreak(byte) { break }
      if byte >= 0x7F || byte == UInt8(ascii: "#") || byte < UInt8(ascii: " ") { isPlain = false }
      position += 1
    }
    self.position = position
    return CellSpan(
      start: first, end: position, isQuoted: false,
      isPlain: isPlain && !hasBlankEnds(first..<position))
  }

  /// The first byte from a position on that is neither a letter nor a digit nor another of the plain
  /// characters from the hyphen to the tilde; nearly every byte is one, so eight are tried at once.
  private func firstByteToLookAt(from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var position = start
    while position + 8 <= bytes.count {
      let eight = UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      // The highest bit of a byte is set by a borrow below the hyphen, and by a carry from delete
      // on; the lowest that is set is always right, and only that one is used.
      let below = (eight &- ones &* UInt64(UInt8(ascii: "-"))) & ~eight
      let above = (eight &+ ones) | eight
      let found = (below | above) & (ones << 7)
      if found != 0 { return position + found.trailingZeroBitCount / 8 }
      position += 8
    }
    return position
  }

  private func hasBlankEnds(_ range: Range<Int>) -> Bool {
    !range.isEmpty
      && (bytes[range.lowerBound] == UInt8(ascii: " ")
        || bytes[range.upperBound - 1] == UInt8(ascii: " "))
  }

  private mutating func readQuoted() -> CellSpan {
    let opening = (position: position, line: line)
    var isPlain = true
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        let end = position
        position += 1
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
          isPlain = false
          position += 1
          continue
        }
        skipAfterQuote(openedAt: opening.position, line: opening.line)
        return CellSpan(
          start: opening.position, end: end, isQuoted: true,
          isPlain: isPlain && !hasBlankEnds(opening.position + 1..<end))
      }
      if byte >= 0x7F || byte == UInt8(ascii: "#") || byte < UInt8(ascii: " ") { isPlain = false }
      if isLineBreak(byte) { consumeLineBreak() } else { position += 1 }
    }
    report(
      at: opening.position, .unclosedQuote, "a quote is opened here and never closed",
      "Close the cell with a second quote; a quote inside a cell is written twice.")
    // The lines after it are read as rows of their own, so that they are checked as well.
    (position, line) = (opening.position + 1, opening.line)
    while position < bytes.count, !isLineBreak(bytes[position]) { position += 1 }
    return CellSpan(start: opening.position, end: position, isQuoted: true, isPlain: false)
  }

  /// Reports what stands between a closing quote and the next comma, and passes it.
  private mutating func skipAfterQuote(openedAt opening: Int, line openingLine: Int) {
    let first = position
    while position < bytes.count, bytes[position] != UInt8(ascii: ","),
      !isLineBreak(bytes[position])
    {
      position += 1
    }
    guard bytes[first..<position].contains(where: { $0 != UInt8(ascii: " ") }) else { return }
    let cell = openingLine == line ? "" : " of the cell that is opened at \(place(of: opening))"
    report(
      at: first, .textAfterQuote, "there is text after the closing quote\(cell)",
      "Put the whole cell inside the quotes; a quote inside a cell is written twice.")
  }

  private mutating func consumeLineBreak() {
    guard position < bytes.count else { return }
    let isReturn = bytes[position] == UInt8(ascii: "\r")
    position += 1
    if isReturn, position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
    line += 1
  }

  private func isLineBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private func place(of position: Int) -> Place {
    source.place(of: position, from: start.offset, line: start.line)
  }

  private mutating func report(
    at position: Int, _ code: ProblemCode, _ message: String, _ remedy: String
  ) {
    isBroken = true
    problems.append(
      Problem(at: place(of: position), code: code, message: message, remedy: remedy))
  }
}
