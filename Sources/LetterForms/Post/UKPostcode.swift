import Restructure

/// A postcode of the United Kingdom, the Channel Islands or the Isle of Man.
///
/// Its shape is checked and its area must exist; whether Royal Mail delivers there is not known here.
public struct UKPostcode: Hashable, Sendable, CustomStringConvertible {
  /// The area's letters, such as `SW` in `SW1A 2AA`.
  public let area: String
  /// The district in the area, `1A`.
  public let district: String
  /// The figure and two letters behind the blank, `2AA`.
  public let inward: String

  /// Reads a postcode in any case, with or without its blank; nil where it is none.
  public init?(_ text: some StringProtocol) {
    let letters = text.unicodeScalars.filter { !$0.properties.isWhitespace }
    let plain = String(String.UnicodeScalarView(letters)).uppercased()
    guard (5...7).contains(plain.utf8.count), plain.utf8.count == plain.count else { return nil }
    let outward = plain.dropLast(3)
    inward = String(plain.suffix(3))
    area = String(outward.prefix { $0.isUppercase })
    district = String(outward.dropFirst(area.count))
    guard Self.areas.contains(area), Self.isDistrict(district), Self.isInward(inward) else {
      return nil
    }
  }

  /// As it is printed: `SW1A 2AA`.
  public var description: String { "\(area)\(district) \(inward)" }

  /// The district as a number and the letter behind it, so that B2 comes before B10.
  var districtOrder: (Int, String) {
    let figures = district.prefix { $0.isNumber }
    return (Int(figures) ?? 0, String(district.dropFirst(figures.count)))
  }

  private static func isDistrict(_ text: String) -> Bool {
    guard let first = text.utf8.first, isFigure(first), text.utf8.count <= 2 else { return false }
    return text.utf8.dropFirst().allSatisfy { isFigure($0) || isLetter($0) }
  }

  /// A figure and two letters, of which Royal Mail leaves out C, I, K, M, O and V.
  private static func isInward(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return isFigure(bytes[0])
      && bytes.dropFirst().allSatisfy { isLetter($0) && !unused.contains($0) }
  }

  private static let unused = Array("CIKMOV".utf8)
  private static func isFigure(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static let areas: Set<String> = Set(
    """
    AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX \
    FK FY G GL GU GX GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N \
    NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR \
    TS TW UB W WA WC WD WF WN WR WS WV YO ZE
    """.split(separator: " ").map(String.init))
}
