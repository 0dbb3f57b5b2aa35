/// Text with every character made visible that would otherwise act on a page.
enum VisibleText {
  /// Control characters become their pictures (␀ to ␡), so that they are seen and do nothing.
  ///
  /// Marks that only set the direction of text stay, but one line's never reaches into the next:
  /// forms close them at the end of each line.
  static func of(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) else {
      return String(text)
    }
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { visible.append(picture(of: scalar)) }
    return String(visible)
  }

  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: " "
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0: "\u{FFFD}"
    default: scalar
    }
  }
}
