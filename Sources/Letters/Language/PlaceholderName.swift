import Restructure

/// The name of a field or a part, as a template's author writes it.
///
/// Two names are the same if they differ only in case, spaces, hyphens and underscores:
/// `((Employee name))`, `((employee_name))` and `((EmployeeName))` ask for one value.
public struct PlaceholderName: Sendable {
  /// The name as written, without blanks at its ends.
  public let written: String
  /// What is compared: small letters, without spaces, hyphens and underscores; empty if the name
  /// holds nothing else.
  public let key: String

  /// The name written as this text.
  public init(_ text: some StringProtocol) {
    written = String(text.trimmedText)
    if let plain = Self.plainKey(of: written) {
      key = plain
      return
    }
    let kept = written.unicodeScalars.filter { !Self.isIgnored($0) }
    key = String(String.UnicodeScalarView(kept)).lowercased()
  }

  /// The key of a name in ASCII, as nearly all are; nil of any other.
  private static func plainKey(of text: String) -> String? {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
      var count = 0
      for byte in text.utf8 {
        switch UnicodeScalar(byte) {
        case " ", "\t"..."\r", "-", "_": continue
        case "A"..."Z": buffer[count] = byte | 0x20
        default: buffer[count] = byte
        }
        count += 1
      }
      return count
    }
  }

  /// Word processors put in no-break spaces, long dashes and marks of no width: none of them may
  /// make one name into two.
  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return properties.isWhitespace || properties.isDefaultIgnorableCodePoint
      || properties.generalCategory == .dashPunctuation
      || properties.generalCategory == .connectorPunctuation
  }
}

extension PlaceholderName: Hashable {
  public static func == (left: PlaceholderName, right: PlaceholderName) -> Bool {
    left.key == right.key
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
  }
}

extension PlaceholderName: ExpressibleByStringLiteral, CustomStringConvertible {
  /// The name written in code.
  public init(stringLiteral text: String) {
    self.init(text)
  }

  /// The name as written.
  public var description: String { written }
}
