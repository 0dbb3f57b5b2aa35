extension String {
  /// The text with every line ended by a line feed, and without a byte-order mark.
  var withPlainLineEnds: String {
    // Nearly every value is plain already, and a batch looks at millions.
    guard utf8.first == 0xEF || holds(0x0D) else { return self }
    var plain = String.UnicodeScalarView()
    var followsReturn = false
    for (number, scalar) in unicodeScalars.enumerated() {
      switch scalar {
      case "\u{FEFF}" where number == 0: break
      case "\r": plain.append("\n")
      case "\n" where followsReturn: break
      default: plain.append(scalar)
      }
      followsReturn = scalar == "\r"
    }
    return String(plain)
  }
}

extension String {
  /// Whether one of its UTF-8 bytes is this one.
  func holds(_ byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(byte) } ?? utf8.contains(byte)
  }
}

extension StringProtocol {
  /// The text without spaces and tabs at its end.
  var withoutTrailingBlanks: SubSequence {
    let last = lastIndex { $0 != " " && $0 != "\t" }
    return last.map { self[...$0] } ?? self[startIndex..<startIndex]
  }
}
