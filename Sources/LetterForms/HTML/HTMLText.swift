/// Words as HTML text.
enum HTMLText {
  /// The words with every character that HTML gives a meaning to written as a reference.
  static func escaped(_ words: String) -> String {
    guard words.utf8.contains(where: { reference(to: $0) != nil }) else { return words }
    var text: [UInt8] = []
    for byte in words.utf8 {
      if let reference = reference(to: byte) {
        text.append(contentsOf: reference.utf8)
      } else {
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func reference(to byte: UInt8) -> String? {
    switch UnicodeScalar(byte) {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: nil
    }
  }

  /// Words whose direction does not reach beyond them, set apart where any of them could.
  static func isolated(_ words: String) -> String {
    let text = escaped(words)
    return words.unicodeScalars.contains(where: turnsText) ? "<bdi>\(text)</bdi>" : text
  }

  /// Whether a character is written from right to left, or makes others be.
  private static func turnsText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFB1D...0xFDFF,
      0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  /// Lines under one another.
  static func lines(_ lines: [String]) -> String {
    lines.map(isolated).joined(separator: "<br>\n")
  }
}
