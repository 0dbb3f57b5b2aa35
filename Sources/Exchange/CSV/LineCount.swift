/// How many lines some bytes end, and whether they can be read without what stands before them.
struct LineCount {
  private(set) var lines = 0
  /// Whether a quote stands in them: a line break may then be inside a cell.
  private(set) var hasQuotes = false

  /// Counts through the bytes once; they start at the start of a line.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (feeds, returns, pairs, quotes) = (0, 0, 0, 0)
    var previous: UInt8 = 0
    for byte in bytes {
      feeds &+= byte == UInt8(ascii: "\n") ? 1 : 0
      returns &+= byte == UInt8(ascii: "\r") ? 1 : 0
      pairs &+= byte == UInt8(ascii: "\n") && previous == UInt8(ascii: "\r") ? 1 : 0
      quotes &+= byte == UInt8(ascii: "\"") ? 1 : 0
      previous = byte
    }
    lines = feeds + returns - pairs
    hasQuotes = quotes > 0
  }
}
