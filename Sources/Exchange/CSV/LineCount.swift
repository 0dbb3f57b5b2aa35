/// How many lines some bytes end, and whether they can be read without what stands before them.
struct LineCount {
  private(set) var lines = 0
  /// Whether a quote stands in them: a line break may then be inside a cell.
  private(set) var hasQuotes = false

  private typealias Block = SIMD64<UInt8>

  /// Counts through the bytes once, sixty-four at a time; they start at the start of a line.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    let width = Block.scalarCount
    var position = 0
    while position + width <= bytes.count {
      let block = raw.loadUnaligned(fromByteOffset: position, as: Block.self)
      guard Self.count(UInt8(ascii: "\r"), in: block) == 0 else { break }
      lines += Self.count(UInt8(ascii: "\n"), in: block)
      hasQuotes = hasQuotes || Self.count(UInt8(ascii: "\""), in: block) > 0
      position += width
    }
    // Old files end their lines in CR, or in CR and LF, which is one line end and not two.
    count(bytes[position...])
  }

  private mutating func count(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    var (feeds, returns, pairs, quotes) = (0, 0, 0, 0)
    var previous: UInt8 = 0
    for byte in bytes {
      feeds &+= byte == UInt8(ascii: "\n") ? 1 : 0
      returns &+= byte == UInt8(ascii: "\r") ? 1 : 0
      pairs &+= byte == UInt8(ascii: "\n") && previous == UInt8(ascii: "\r") ? 1 : 0
      quotes &+= byte == UInt8(ascii: "\"") ? 1 : 0
      previous = byte
    }
    lines += feeds + returns - pairs
    hasQuotes = hasQuotes || quotes > 0
  }

  private static func count(_ byte: UInt8, in block: Block) -> Int {
    let ones = Block(repeating: 0).replacing(with: 1, where: block .== byte)
    return Int(ones.wrappedSum())
  }
}
