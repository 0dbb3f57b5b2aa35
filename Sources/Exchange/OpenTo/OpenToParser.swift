import Restructure

/// Reads the `open_to` cell of a ring-fence: who may claim the post.
///
/// Post ids or tests separated by `;` are alternatives; `&` joins tests that must all hold;
/// `not` binds the one test after it. A value with blanks or separators is put in quotes.
/// `stated "words"` keeps the paper's own words, which name nobody.
struct OpenToParser {
  /// What is wrong with a cell, with its position in characters from 0.
  struct Failure: Error, Equatable {
    let offset: Int
    let message: String
    let remedy: String
  }

  private let characters: [Character]
  private var position = 0
  private var stated: [String] = []

  private init(_ characters: [Character]) {
    self.characters = characters
  }

  /// Reads a whole cell; offsets count the characters of the cell as it stands in the file.
  static func read(_ text: String) throws(Failure) -> OpenTo {
    if let listed = plainList(text) { return listed }
    let seen = text.enumerated().filter { !$1.unicodeScalars.allSatisfy(CellText.isInvisible) }
    var parser = OpenToParser(seen.map(\.element))
    do throws(Failure) {
      let alternatives = try parser.alternatives()
      return OpenTo(
        alternatives: alternatives, stated: parser.stated, text: CellText.cleaned(text))
    } catch {
      let offset = seen.indices.contains(error.offset) ? seen[error.offset].offset : text.count
      throw Failure(offset: offset, message: error.message, remedy: error.remedy)
    }
  }

  /// A cell that only lists ids of letters, figures and hyphens, as most do; nil for any other.
  private static func plainList(_ text: String) -> OpenTo? {
    var alternatives: [[OpenTo.Term]] = []
    for part in text.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      guard !part.isEmpty, part.allSatisfy(isPlain) else { return nil }
      let word = String(Substring(part))
      guard !keywordLengths.contains(part.count) || !keywords.contains(word.lowercased()) else {
        return nil
      }
      alternatives.append([OpenTo.Term(.equals(.post, word))])
    }
    return OpenTo(alternatives: alternatives, text: text)
  }

  private static let keywords: Set<String> = ["not", "stated", "at-risk", "protected"]
  /// Of most ids their length says that they are none of these.
  private static let keywordLengths = Set(keywords.map(\.utf8.count))

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private mutating func alternatives() throws(Failure) -> [[OpenTo.Term]] {
    var found: [[OpenTo.Term]] = []
    while true {
      if let alternative = try alternative() { found.append(alternative) }
      skipBlanks()
      guard position < characters.count else { return found }
      position += 1  // The semicolon that ended the alternative.
      skipBlanks()
      if position == characters.count { return found }
    }
  }

  /// Tests joined by `&`, or nil where the alternative is stated words.
  private mutating func alternative() throws(Failure) -> [OpenTo.Term]? {
    var terms: [OpenTo.Term] = []
    var isStated = false
    repeat {
      skipBlanks()
      let start = position
      switch try term() {
      case .term(let term): terms.append(term)
      case .stated(let words):
        stated.append(words)
        isStated = true
      }
      skipBlanks()
      if isStated, !terms.isEmpty {
        throw Failure(
          offset: start, message: "stated words stand beside a test",
          remedy: "Separate them from the tests by “;”.")
      }
    } while consume("&")
    if position < characters.count, characters[position] != ";" {
      throw Failure(
        offset: position, message: "“\(characters[position])” is out of place",
        remedy:
          "Join tests by “&”, separate alternatives by “;”, put a value with blanks in quotes."
      )
    }
    return isStated ? nil : terms
  }

  private enum Piece {
    case term(OpenTo.Term)
    case stated(String)
  }

  private mutating func term() throws(Failure) -> Piece {
    skipBlanks()
    let start = position
    let (word, wasQuoted) = try word()
    guard !wasQuoted, word.lowercased() == "not", !nextIs("=") else {
      return try term(beginningWith: word, wasQuoted, at: start)
    }
    skipBlanks()
    let testStart = position
    let (next, nextWasQuoted) = try self.word()
    let isSecondNot = !nextWasQuoted && next.lowercased() == "not" && !nextIs("=")
    guard !isSecondNot,
      case .term(let term) = try term(beginningWith: next, nextWasQuoted, at: testStart)
    else {
      throw Failure(
        offset: start, message: "“not” must stand before one test",
        remedy: "Write not location=KEYS.")
    }
    return .term(OpenTo.Term(term.test, negated: true))
  }

  /// A test, an id or stated words, of which the first word has been read.
  private mutating func term(
    beginningWith word: String, _ wasQuoted: Bool, at start: Int
  ) throws(Failure) -> Piece {
    if word.trimmedText.isEmpty {
      throw Failure(
        offset: start, message: "a test or a post id is missing here",
        remedy: "Write a post id, or a test such as service=\"Music\".")
    }
    if !wasQuoted {
      if word.hasPrefix("(") {
        throw Failure(
          offset: start, message: "brackets do not group tests",
          remedy: "Write each alternative in full between “;”, and an id with brackets in quotes.")
      }
      if word.lowercased() == "stated" {
        return .stated(try quotedValue(after: "stated"))
      }
    }
    skipBlanks()
    if consume("=") {
      return .term(OpenTo.Term(try test(of: word, at: start)))
    }
    switch wasQuoted ? "" : word.lowercased() {
    case "at-risk": return .term(OpenTo.Term(.atRisk))
    case "protected": return .term(OpenTo.Term(.protected))
    default: return .term(OpenTo.Term(.equals(.post, word)))
    }
  }

  /// The test of a field, whose `=` has been read.
  private mutating func test(of word: String, at start: Int) throws(Failure) -> OpenTo.Test {
    let field = OpenTo.Field(rawValue: word.lowercased())
    let isPool = word.lowercased() == "pool"
    guard isPool || field != nil else { throw unknownTest(word, at: start) }
    skipBlanks()
    let valueStart = position
    let value = try self.word().text
    guard !value.trimmedText.isEmpty else {
      throw Failure(
        offset: valueStart, message: "\(word)= has no value", remedy: "Write \(word)=\"value\".")
    }
    guard let field else { return .pool(value) }
    if field == .contract, Postholding.Contract(rawValue: value.lowercased()) == nil {
      throw Failure(
        offset: valueStart, message: "contract cannot be “\(value)”",
        remedy: Suggestion.remedy(
          for: value, among: Postholding.Contract.allCases.map(\.rawValue)))
    }
    return .equals(field, value)
  }

  private func unknownTest(_ word: String, at offset: Int) -> Failure {
    let known = OpenTo.Field.allCases.map(\.rawValue) + ["pool", "at-risk", "protected"]
    return Failure(
      offset: offset, message: "there is no test “\(word)=”",
      remedy: Suggestion.remedy(for: word, among: known))
  }

  private mutating func quotedValue(after keyword: String) throws(Failure) -> String {
    skipBlanks()
    let start = position
    let (words, wasQuoted) = try word()
    guard wasQuoted, !words.trimmedText.isEmpty else {
      throw Failure(
        offset: start, message: "\(keyword) must be followed by words in quotes",
        remedy: "Write \(keyword) \"appropriate disestablished posts\".")
    }
    return words
  }

  /// A run of characters up to a separator, or a quoted text in which a quote is doubled.
  private mutating func word() throws(Failure) -> (text: String, wasQuoted: Bool) {
    if position < characters.count, Self.closing(characters[position]) != nil {
      return (try quoted(), true)
    }
    var text = ""
    while position < characters.count, !isSeparator(characters[position]) {
      text.append(characters[position])
      position += 1
    }
    return (text, false)
  }

  private func isSeparator(_ character: Character) -> Bool {
    switch character {
    case ";", "&", "=": true
    default: character.isWhitespace || Self.closing(character) != nil
    }
  }

  /// What closes a quotation that a character opens; word processors make curly quotes of plain
  /// ones, and then of both.
  private static func closing(_ character: Character) -> String? {
    switch character {
    case "\"": "\""
    case "“", "”", "„": "“”"
    default: nil
    }
  }

  private mutating func quoted() throws(Failure) -> String {
    let opening = position
    let closing = Self.closing(characters[position]) ?? ""
    position += 1
    var text = ""
    while position < characters.count {
      let character = characters[position]
      position += 1
      guard closing.contains(character) else {
        text.append(character)
        continue
      }
      guard character == "\"", position < characters.count, characters[position] == "\"" else {
        return text
      }
      text.append("\"")
      position += 1
    }
    throw Failure(
      offset: opening, message: "a quote is opened here and never closed",
      remedy: "Close it with a second quote.")
  }

  private mutating func skipBlanks() {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
  }

  private func nextIs(_ wanted: Character) -> Bool {
    let next = characters[position...].first { !$0.isWhitespace }
    return next == wanted
  }

  private mutating func consume(_ wanted: Character) -> Bool {
    guard position < characters.count, characters[position] == wanted else { return false }
    position += 1
    return true
  }
}
