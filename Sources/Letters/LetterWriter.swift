import Restructure

/// Sets out a letter line by line.
///
/// It never fails: what is lacking is shown in double square brackets, so that a preview and a
/// finished letter are set by the same code.
struct LetterWriter {
  private let values: FieldValues
  private let language: LetterLanguage
  private var lines: [String] = []
  /// Whether a conditional line has just printed nothing, so that the blank line behind it would
  /// double the one before it.
  private var hasVanished = false

  /// Writes with these values.
  init(values: FieldValues, in language: LetterLanguage = .english) {
    self.values = values
    self.language = language
  }

  /// The letter, ended by one line feed.
  consuming func write(_ pieces: [TemplatePiece]) -> String {
    let split = pieces.split(omittingEmptySubsequences: false) { $0 == .lineBreak }
    for line in split { add(Array(line)) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func add(_ line: [TemplatePiece]) {
    let isBlank = line.allSatisfy(\.isBlankText)
    if isBlank && hasVanished && lines.last?.isEmpty ?? true { return }
    let text = line.map(words).joined()
    if line.isOnlyChoices && text.trimmedText.isEmpty {
      hasVanished = true
      return
    }
    hasVanished = false
    let printed = listAlone(on: line) ?? [text]
    for part in printed.flatMap({ $0.split(separator: "\n", omittingEmptySubsequences: false) }) {
      lines.append(String(part.withoutTrailingBlanks))
    }
  }

  private func words(of piece: TemplatePiece) -> String {
    switch piece {
    case .text(let words):
      words
    case .lineBreak:
      "\n"
    case .field(let name, _):
      values.known(name)?.inSentence(in: language) ?? "[[missing: \(name)]]"
    case .choice(let name, let words, _):
      values[name]?.answer.map { $0 ? words : "" } ?? "[[if \(name): \(words)]]"
    case .part(let name, _):
      "[[missing part: \(name)]]"
    }
  }

  /// The items of a list field that has a line to itself, each indented as the field is.
  private func listAlone(on line: [TemplatePiece]) -> [String]? {
    let shown = line.filter { !$0.isBlankText }
    guard shown.count == 1, case .field(let name, _) = shown[0],
      let value = values.known(name), case .list = value
    else { return nil }
    guard case .text(let indent) = line[0] else { return value.lines }
    return value.lines.map { indent + $0 }
  }
}

extension FieldValues {
  /// The value of a field, if it shows anything on paper.
  func known(_ name: PlaceholderName) -> FieldValue? {
    self[name].flatMap { $0.isBlank ? nil : $0 }
  }
}

extension [TemplatePiece] {
  /// Whether nothing but conditional words stands on the line.
  fileprivate var isOnlyChoices: Bool {
    var hasChoice = false
    for piece in self {
      if case .choice = piece { hasChoice = true } else if !piece.isBlankText { return false }
    }
    return hasChoice
  }
}
