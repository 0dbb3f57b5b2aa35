import Restructure

/// A name and address as GOV.UK Notify takes them: at most seven lines, the last of which says where
/// in the world it is.
public struct PostalAddress: Hashable, Sendable {
  /// Why Notify would not take an address.
  public enum Fault: Hashable, Sendable {
    /// It has this many lines; it needs three.
    case tooFewLines(Int)
    /// It has this many lines; there is room for seven.
    case tooManyLines(Int)
    /// The last line is neither a postcode nor a country.
    case noPostcode(String)
    /// A line begins with a character that none may begin with.
    case badStart(line: Int, Character)
    /// It says that there is no address.
    case noFixedAbode(String)
  }

  /// The fewest and the most lines that an address may have, name included.
  public static let lineCounts = 3...7
  /// What no line may begin with, for Notify.
  public static let refusedStarts = "@()=[]\"\\/,<>~"

  /// The lines as they are sent: without empty ones, without blanks and commas at their ends, and
  /// with the postcode as it is printed.
  public let lines: [String]
  /// The postcode of an address at home.
  public let postcode: UKPostcode?
  /// The country of an address abroad.
  public let country: String?

  /// An address from lines as somebody wrote them.
  public init(_ written: [String]) {
    var lines = written.flatMap { $0.split(whereSeparator: \.isNewline) }
      .map(Self.normalised).filter { !$0.isEmpty }
    if lines.count > 1, let last = lines.last, Countries.isAbroad(last) {
      country = last
      postcode = nil
    } else {
      country = nil
      while lines.count > 1, let last = lines.last, Countries.isHome(last) { lines.removeLast() }
      postcode = lines.last.flatMap { UKPostcode($0) }
      if let postcode { lines[lines.count - 1] = postcode.description }
    }
    self.lines = lines
  }

  /// Everything that Notify would refuse.
  public var faults: [Fault] {
    var faults: [Fault] = []
    if lines.count < Self.lineCounts.lowerBound { faults.append(.tooFewLines(lines.count)) }
    if lines.count > Self.lineCounts.upperBound { faults.append(.tooManyLines(lines.count)) }
    if postcode == nil, country == nil { faults.append(.noPostcode(lines.last ?? "")) }
    for (number, line) in lines.enumerated() {
      if let first = line.first, Self.refusedStarts.contains(first) || Self.isFormula(line) {
        faults.append(.badStart(line: number + 1, first))
      }
      if Self.saysNoFixedAbode(line) { faults.append(.noFixedAbode(line)) }
    }
    return faults
  }

  /// One blank between words, none before a comma or a full stop, and no comma at the end.
  private static func normalised(_ line: Substring) -> String {
    var text = VisibleText.of(line).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for mark in [",", "."] { text = text.replacing(" " + mark, with: mark) }
    while let last = text.last, last == "," || last == " " { text.removeLast() }
    return text
  }

  /// A spreadsheet would take such a line for a formula, and the apostrophe that our tables put before
  /// one would be printed on the envelope.
  private static func isFormula(_ line: String) -> Bool {
    line.first.map("=+-@".contains) ?? false
  }

  private static func saysNoFixedAbode(_ line: String) -> Bool {
    let words = line.lowercased()
    return words == "nfa" || words.contains("no fixed abode") || words.contains("no fixed address")
  }
}

extension PostalAddress.Fault: CustomStringConvertible {
  /// What is wrong, in a sentence.
  public var description: String {
    switch self {
    case .tooFewLines(let number):
      "The address has \(counted(number, "line")) with the name; it needs at least 3."
    case .tooManyLines(let number):
      "The address has \(counted(number, "line")) with the name; there is room for 7."
    case .noPostcode(let line):
      "Its last line, \u{201C}\(line)\u{201D}, is neither a UK postcode nor a country."
    case .badStart(let line, let character):
      "Line \(line) of the address begins with \(character)."
    case .noFixedAbode(let line):
      "\u{201C}\(line)\u{201D} is no address that a letter reaches."
    }
  }

  /// What to do about it, in a sentence.
  public var remedy: String {
    switch self {
    case .tooFewLines: "Give the street or the town, and the postcode, each on a line of its own."
    case .tooManyLines: "Put two short lines together."
    case .noPostcode: "End the address with its postcode, or with the country if it is abroad."
    case .badStart: "Begin the line with a letter or a figure."
    case .noFixedAbode: "Agree with the person how they get the letter, and send it that way."
    }
  }
}
