/// Bytes written as lower-case hexadecimal figures, two of them for each.
enum Figures {
  private static let all: StaticString = "0123456789abcdef"

  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let all = all.utf8Start
    return String(unsafeUninitializedCapacity: bytes.count * 2) { figures in
      for (place, byte) in bytes.enumerated() {
        figures[place * 2] = all[Int(byte >> 4)]
        figures[place * 2 + 1] = all[Int(byte & 0xF)]
      }
      return bytes.count * 2
    }
  }
}
