import Restructure

/// The lines of a postal address, without the name above them.
public struct LetterAddress: Hashable, Sendable {
  private let lines: [String]

  /// An address as a folder has it.
  public init(lines: [String]) {
    self.lines = lines.map { String($0.trimmedText) }.filter { !$0.isEmpty }
  }

  /// Why a letter would not arrive, to follow *the address*; nil where nothing is lacking.
  ///
  /// With the name above them, two lines are the least that the post asks for. The last must end
  /// with a postcode, a forces' number, or be a country.
  public var fault: String? {
    guard let last = lines.last else { return "has no line" }
    guard lines.count >= 2 else { return "has one line only" }
    guard
      Self.endsWithPostcode(last) || Self.endsWithForcesNumber(last)
        || Self.countries.contains(last.lowercased())
    else {
      return "does not end with a postcode, a BFPO number or a country: it ends with “\(last)”"
    }
    return nil
  }

  /// A postcode is one or two letters, a figure, perhaps a figure or a letter; then a figure and
  /// two letters.
  private static func endsWithPostcode(_ line: String) -> Bool {
    let marks = Array(line.uppercased().filter { $0 != " " && $0 != "\u{A0}" })
    guard marks.count >= 5, marks.allSatisfy(\.isASCII) || marks.suffix(7).allSatisfy(\.isASCII)
    else { return false }
    let inward = marks.suffix(3)
    guard let figure = inward.first, figure.isNumber, inward.dropFirst().allSatisfy(\.isLetter)
    else { return false }
    let words = line.uppercased().split { $0 == " " || $0 == "\u{A0}" || $0 == "," }
    guard let lastWord = words.last else { return false }
    let outward =
      lastWord.count == 3 ? String(words.dropLast().last ?? "") : String(lastWord.dropLast(3))
    return isOutward(Array(outward))
  }

  private static func isOutward(_ marks: [Character]) -> Bool {
    guard (2...4).contains(marks.count) else { return false }
    let letters = marks.prefix { $0.isLetter && $0.isASCII }
    let rest = marks.dropFirst(letters.count)
    guard (1...2).contains(letters.count), let first = rest.first, first.isNumber,
      rest.count <= 2
    else { return false }
    return rest.dropFirst().allSatisfy { ($0.isNumber || $0.isLetter) && $0.isASCII }
  }

  private static func endsWithForcesNumber(_ line: String) -> Bool {
    let words = line.uppercased().split(separator: " ")
    guard words.count >= 2, words[words.count - 2] == "BFPO" else { return false }
    return words[words.count - 1].allSatisfy { $0.isNumber && $0.isASCII }
  }

  /// Countries to which councils write often; a letter to another is held back rather than lost.
  private static let countries: Set<String> = [
    "australia", "austria", "belgium", "bulgaria", "canada", "croatia", "cyprus", "czechia",
    "denmark", "estonia", "finland", "france", "germany", "ghana", "greece", "hungary", "india",
    "ireland", "italy", "jamaica", "kenya", "latvia", "lithuania", "luxembourg", "malta",
    "netherlands", "new zealand", "nigeria", "norway", "pakistan", "philippines", "poland",
    "portugal", "romania", "slovakia", "slovenia", "south africa", "spain", "sweden",
    "switzerland", "turkey", "ukraine", "united states", "usa", "zimbabwe",
  ]
}
