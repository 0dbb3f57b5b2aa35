/// Sets out letters line by line, as the bytes of their files.
///
/// It never fails: what is lacking is shown in double square brackets, so that a preview and a
/// finished letter are set by the same code.
struct LetterWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  /// Whether a conditional line has just printed nothing, so that the blank line behind it would
  /// double the one before it.
  private var hasVanished = false

  private static let lineEnd = UInt8(ascii: "\n")

  /// Writes what is expected to have about so many bytes.
  init(room: Int) {
    bytes.reserveCapacity(room)
  }

  /// Whether a blank line is to be left out here.
  var leavesOutBlankLines: Bool { hasVanished && endsBlank }

  /// Notes that a line has printed nothing and is no line at all.
  mutating func vanish() { hasVanished = true }

  /// Begins a line that is one, even if it turns out to be blank.
  mutating func beginLine() { hasVanished = false }

  /// Adds fixed words to the line; the template was divided at the ends of its lines, so there are none
  /// in them.
  mutating func add(fixed words: Slice<UnsafeBufferPointer<UInt8>>) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: words))
  }

  /// Adds words to the line as a letter shows them.
  mutating func add(shown words: String) {
    let isPlain = words.utf8.withContiguousStorageIfAvailable { letters in
      guard letters.isPlain else { return false }
      bytes.append(contentsOf: letters)
      return true
    }
    if isPlain != true { add(words.shown) }
  }

  /// Adds a part of a run of bytes to the line.
  mutating func add(_ words: Slice<UnsafeBufferPointer<UInt8>>) {
    add(UnsafeBufferPointer(rebasing: words))
  }

  /// Adds to the line.
  mutating func add(_ words: String) {
    if words.utf8.withContiguousStorageIfAvailable({ add($0) }) == nil {
      Array(words.utf8).withUnsafeBufferPointer { add($0) }
    }
  }

  private mutating func add(_ words: UnsafeBufferPointer<UInt8>) {
    guard words.contains(Self.lineEnd) else {
      bytes.append(contentsOf: words)
      return
    }
    for byte in words {
      if byte == Self.lineEnd { endLine() } else { bytes.append(byte) }
    }
  }

  /// Ends the line, without blanks at its end.
  mutating func endLine() {
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    bytes.append(Self.lineEnd)
  }

  /// The letter, ended by one line feed.
  mutating func finish() -> [UInt8] {
    while !bytes.isEmpty, endsBlank { bytes.removeLast() }
    if bytes.isEmpty { bytes.append(Self.lineEnd) }
    return bytes
  }

  /// Whether the last line is blank, or there is none yet.
  private var endsBlank: Bool {
    guard bytes.count >= 2 else { return true }
    return bytes[bytes.count - 2] == Self.lineEnd
  }
}
