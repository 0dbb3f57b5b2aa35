/// Text as a workbook writes it: what XML cannot hold stands as `_x000B_`, and an underscore that
/// would be taken for such a beginning as `_x005F_`.
enum EscapedText {
  /// Puts what is meant in the place of each escape, from a position on.
  ///
  /// NUL is in no text that anybody wrote; it is shown as �.
  static func unescape(_ bytes: inout [UInt8], from start: Int) {
    guard let first = bytes[start...].firstIndex(of: UInt8(ascii: "_")) else { return }
    let text = Array(bytes[first...])
    bytes.removeSubrange(first...)
    var position = 0
    while position < text.count {
      if let unit = unit(at: position, in: text) {
        let scalar = unit == 0 ? "\u{FFFD}" : Unicode.Scalar(unit) ?? "\u{FFFD}"
        bytes.append(contentsOf: String(Character(scalar)).utf8)
        position += 7
      } else {
        bytes.append(text[position])
        position += 1
      }
    }
  }

  /// A text whose underscores nobody will take for the beginning of an escape.
  static func escape(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    let bytes = Array(text.utf8)
    var escaped: [UInt8] = []
    for (position, byte) in bytes.enumerated() {
      if unit(at: position, in: bytes) != nil {
        escaped.append(contentsOf: "_x005F_".utf8)
      } else {
        escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// The code of an escape that starts at a position.
  private static func unit(at position: Int, in text: [UInt8]) -> UInt16? {
    guard position + 7 <= text.count, text[position] == UInt8(ascii: "_"),
      text[position + 1] == UInt8(ascii: "x"), text[position + 6] == UInt8(ascii: "_")
    else { return nil }
    return UInt16(String(decoding: text[(position + 2)..<(position + 6)], as: UTF8.self), radix: 16)
  }
}
