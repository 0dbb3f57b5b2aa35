import Restructure

/// The name of a field or a part, as a template's author writes it.
///
/// Two names are the same if they differ only in case, spaces, hyphens and underscores:
/// `((Employee name))`, `((employee_name))` and `((EmployeeName))` ask for one value.
public struct PlaceholderName: Sendable {
  /// The name as written, without blanks at its ends.
  public let written: String
  /// A number that equal names have in common, so that unlike ones are told apart at a glance.
  let mark: UInt64

  /// The name written as this text.
  public init(_ text: some StringProtocol) {
    written = String(text.trimmedText)
    mark = Self.mark(of: written)
  }

  /// What is compared: small letters, without spaces, hyphens and underscores; empty if the name
  /// holds nothing else.
  public var key: String {
    let kept = written.unicodeScalars.filter { !Self.isIgnored($0) }
    return String(String.UnicodeScalarView(kept)).lowercased()
  }

  /// The mark of a name; nearly all are ASCII, and need not be made into their key first.
  private static func mark(of name: String) -> UInt64 {
    if let mark = plainMark(of: name) { return mark }
    let kept = name.unicodeScalars.filter { !isIgnored($0) }
    let key = String(String.UnicodeScalarView(kept)).lowercased()
    return plainMark(of: key) ?? UInt64(bitPattern: Int64(key.hashValue))
  }

  /// The mark of a name in ASCII (FNV-1a over its key); nil of any other.
  private static func plainMark(of text: String) -> UInt64? {
    var text = text
    return text.withUTF8 { bytes in
      var mark: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bytes {
        guard byte < 0x80 else { return nil }
        if let counted = counted(byte) { mark = (mark ^ UInt64(counted)) &* 0x100_0000_01B3 }
      }
      return mark
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
    guard left.mark == right.mark else { return false }
    return left.written == right.written
      || (sameInASCII(left.written, right.written) ?? (left.key == right.key))
  }

  /// Whether two names in ASCII have one key; nil where one is in other letters, which takes longer.
  private static func sameInASCII(_ left: String, _ right: String) -> Bool? {
    guard left.utf8.allSatisfy({ $0 < 0x80 }), right.utf8.allSatisfy({ $0 < 0x80 }) else {
      return nil
    }
    return left.utf8.lazy.compactMap(counted).elementsEqual(right.utf8.lazy.compactMap(counted))
  }

  /// What of an ASCII byte counts in a key; nil of what does not.
  private static func counted(_ byte: UInt8) -> UInt8? {
    switch UnicodeScalar(byte) {
    case " ", "\t"..."\r", "-", "_": nil
    case "A"..."Z": byte | 0x20
    default: byte
    }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(mark)
  }
}

extension PlaceholderName: ExpressibleByStringLiteral, CustomStringConvertible {
  /// The name written in code.
  public init(stringLiteral text: String) {
    // Nearly none has blanks at its ends, and very many are made.
    let isPlain: (UInt8) -> Bool = { (0x21...0x7E).contains($0) }
    let needsTrimming = text.utf8.first.map(isPlain) != true || text.utf8.last.map(isPlain) != true
    written = needsTrimming ? String(text.trimmedText) : text
    mark = Self.mark(of: written)
  }

  /// The name as written.
  public var description: String { written }
}
