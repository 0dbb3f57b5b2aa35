/// Bytes written as lower-case hexadecimal figures, two of them for each.
enum Figures {
  private static let all: StaticString = "0123456789abcdef"

  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { figures in
      write(bytes, into: figures)
      return bytes.count * 2
    }
  }

  /// Adds the figures behind other bytes.
  static func add(_ bytes: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count * 2) { figures in
      write(bytes, into: figures)
      text.append(contentsOf: UnsafeBufferPointer(figures))
    }
  }

  private static func write(
    _ bytes: UnsafeBufferPointer<UInt8>, into figures: UnsafeMutableBufferPointer<UInt8>
  ) {
    let all = all.utf8Start
    for (place, byte) in bytes.enumerated() {
      figures[place * 2] = all[Int(byte >> 4)]
      figures[place * 2 + 1] = all[Int(byte & 0xF)]
    }
  }
}
