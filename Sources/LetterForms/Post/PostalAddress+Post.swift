import Restructure

// What keeps a letter from arriving, which is less than what Notify refuses.
extension PostalAddress {
  /// Why a letter would not arrive, to follow *the address*; nil where nothing is lacking.
  ///
  /// With the name above them, two lines are the least that the post asks for. The last must end with
  /// a postcode or a forces' number, or be a country. Whether Royal Mail delivers to a postcode is not
  /// known here, and a new area of postcodes keeps no letter back.
  public var faultInThePost: String? {
    for fault in faults {
      switch fault {
      case .tooFewLines(let number): return number < 2 ? "has no line" : "has one line only"
      case .noPostcode(let line) where !Self.endsAsAnAddressMay(line):
        return "does not end with a postcode, a BFPO number or a country: it ends with “\(line)”"
      case .noFixedAbode(let line): return "says “\(line)”, where no letter arrives"
      case .noPostcode, .tooManyLines, .badStart: continue
      }
    }
    return nil
  }

  /// Whether lines below a name are so plain an address that nothing can be lacking: lines of ASCII,
  /// the last of which is a postcode as it is printed.
  ///
  /// A batch looks at a hundred thousand addresses, and nearly all are of this kind.
  public static func isPlainlyComplete(_ lines: [String]) -> Bool {
    guard lines.count >= 2, let last = lines.last, isPrintedPostcode(last) else { return false }
    return lines.dropLast().allSatisfy { line in
      let bytes = line.utf8
      guard let first = bytes.first, (0x21...0x7E).contains(first), bytes.count > 3 else {
        return false
      }
      // An f may begin “fixed abode”, at which no letter arrives.
      return bytes.allSatisfy { (0x20...0x7E).contains($0) && $0 | 0x20 != UInt8(ascii: "f") }
    }
  }

  /// Whether a line is a postcode in capitals with one blank in it.
  private static func isPrintedPostcode(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    guard (6...8).contains(bytes.count), bytes[bytes.count - 4] == UInt8(ascii: " "),
      isFigure(bytes[bytes.count - 3]), isCapital(bytes[bytes.count - 2]),
      isCapital(bytes[bytes.count - 1]), isCapital(bytes[0])
    else { return false }
    let district = bytes[..<(bytes.count - 4)].dropFirst(isCapital(bytes[1]) ? 2 : 1)
    guard let first = district.first, isFigure(first), district.count <= 2 else { return false }
    return district.dropFirst().allSatisfy { isFigure($0) || isCapital($0) }
  }

  private static func isFigure(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// Whether a line ends with something of the shape of a postcode, or with a forces' number.
  private static func endsAsAnAddressMay(_ line: String) -> Bool {
    let words = line.uppercased().split { $0 == " " || $0 == "," }
    guard let last = words.last else { return false }
    if words.dropLast().last == "BFPO" { return last.allSatisfy { $0.isASCII && $0.isNumber } }
    if isPrintedPostcode("\(last.dropLast(3)) \(last.suffix(3))") { return true }
    return isPrintedPostcode("\(words.dropLast().last ?? "") \(last)")
  }
}
