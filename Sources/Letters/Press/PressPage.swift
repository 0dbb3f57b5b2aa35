/// The letter that is being set, line by line, at the end of a buffer.
struct PressPage {
  private let start: Int
  private var lineStart: Int
  /// Whether a conditional line has just printed nothing, so that the blank line behind it would
  /// double the one before it.
  private(set) var hasVanished = false

  init(writingBehind start: Int) {
    self.start = start
    lineStart = start
  }

  /// Whether a blank line would follow another, or begin the letter.
  func isAfterBlank(_ buffer: [UInt8]) -> Bool {
    let count = buffer.count
    if count == start { return true }
    return count == start + 1 || buffer[count - 2] == Self.lineFeed
  }

  /// Remembers that conditional words printed nothing.
  mutating func vanish(_ buffer: inout [UInt8]) {
    buffer.removeLast(buffer.count - lineStart)
    hasVanished = true
  }

  /// Adds whole lines that are set already.
  mutating func add(lines: [UInt8], to buffer: inout [UInt8]) {
    buffer.append(contentsOf: lines)
    lineStart = buffer.count
    hasVanished = false
  }

  /// Adds words to the line, ending it at each line feed among them.
  mutating func add(_ words: String, mayBreak: Bool, to buffer: inout [UInt8]) {
    guard mayBreak, words.holds(Self.lineFeed) else {
      buffer.append(contentsOf: words.utf8)
      return
    }
    for byte in words.utf8 {
      if byte == Self.lineFeed { endLine(&buffer) } else { buffer.append(byte) }
    }
  }

  /// Ends the line, without the blanks at its end.
  mutating func endLine(_ buffer: inout [UInt8]) {
    while buffer.count > lineStart, let last = buffer.last, last == 0x20 || last == 0x09 {
      buffer.removeLast()
    }
    buffer.append(Self.lineFeed)
    lineStart = buffer.count
    hasVanished = false
  }

  /// Ends the letter with one line feed.
  func finish(_ buffer: inout [UInt8]) {
    while buffer.count > start, buffer.last == Self.lineFeed { buffer.removeLast() }
    buffer.append(Self.lineFeed)
  }

  private static let lineFeed: UInt8 = 0x0A
}
