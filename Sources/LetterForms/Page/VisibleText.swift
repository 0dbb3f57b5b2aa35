/// Text with every character made visible that would otherwise act on a page.
enum VisibleText {
  /// Control characters, and pictures of them, become the mark for a character that cannot be shown
  /// (�): it is seen and does nothing, and unlike the pictures it is in every font.
  ///
  /// Marks that only set the direction of text stay, but one line's never reaches into the next:
  /// forms close them at the end of each line.
  static func of(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }) else {
      return String(text)
    }
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { visible.append(shown(scalar)) }
    return String(visible)
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: " "
    case 0..<0x20, 0x7F..<0xA0, 0x2400..<0x2427: "\u{FFFD}"
    default: scalar
    }
  }
}
