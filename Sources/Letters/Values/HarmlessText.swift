extension String {
  /// The text as it may stand in a letter, whatever it holds.
  ///
  /// Control characters do things to a screen or a printer, so each is shown as the sign for it:
  /// `␛` for an escape. Text that runs from right to left stands in marks that keep it from turning
  /// the words around it, and marks that were left open in it are closed.
  var harmless: String {
    // Nearly every value is plain, and costs no more than a look at its bytes.
    if utf8.allSatisfy({ ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A || $0 == 0x09 }) { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars { text.append(scalar.isControl ? scalar.sign : scalar) }
    let shown = String(text)
    return shown.unicodeScalars.contains(where: \.turnsText) ? shown.isolated : shown
  }

  /// The text between marks of isolation, with as many within as are needed to pair its own.
  private var isolated: String {
    var open = 0
    var unopened = 0
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{2066}", "\u{2067}", "\u{2068}": open += 1
      case "\u{2069}" where open > 0: open -= 1
      case "\u{2069}": unopened += 1
      default: break
      }
    }
    return String(repeating: "\u{2068}", count: unopened + 1) + self
      + String(repeating: "\u{2069}", count: open + 1)
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character, other than the end of a line and the tab, or ends a line in
  /// a way that only some programs know.
  fileprivate var isControl: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x2028, 0x2029: true
    default: properties.generalCategory == .control
    }
  }

  /// The sign that is shown for a control character.
  fileprivate var sign: Unicode.Scalar {
    switch value {
    case 0...0x1F: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x85, 0x2028, 0x2029: "\u{2424}"
    default: "\u{FFFD}"
    }
  }

  /// Whether it runs from right to left, or is a mark that turns text.
  fileprivate var turnsText: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    case 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
