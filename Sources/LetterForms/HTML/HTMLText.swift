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

  /// Words whose direction does not reach beyond them.
  static func isolated(_ words: String) -> String {
    "<bdi>\(escaped(words))</bdi>"
  }

  /// Lines under one another.
  static func lines(_ lines: [String]) -> String {
    lines.map(isolated).joined(separator: "<br>\n")
  }
}
