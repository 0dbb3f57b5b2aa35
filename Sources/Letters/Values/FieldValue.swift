import Restructure

/// What a field stands for in one letter.
public enum FieldValue: Hashable, Sendable {
  /// Words, which may hold line breaks; printed as they stand and never read as template.
  case text(String)
  /// Several values of one kind; blank ones among them are left out.
  case list([String])
  /// The answer to a yes/no question.
  case flag(Bool)
  /// A day, printed as `3 October 2016`.
  case date(LocalDate)

  /// Whether it shows nothing on paper: a letter treats it as not known.
  public var isBlank: Bool {
    switch self {
    case .text(let words): words.isBlank
    case .list(let items): items.allSatisfy(\.isBlank)
    case .flag, .date: false
    }
  }

  /// The answer that it gives to a yes/no question, in any of the words that GOV.UK Notify knows
  /// and in any case; nil where it is none of them.
  public var answer: Bool? {
    switch self {
    case .flag(let answer): answer
    case .text(let words):
      switch words.trimmedText.lowercased() {
      case "yes", "y", "true", "1", "include", "show": true
      case "no", "n", "false", "0", "off", "exclude": false
      default: nil
      }
    case .list, .date: nil
    }
  }

  /// As it reads inside a sentence: a list is `a, b and c`.
  public var inSentence: String { inSentence(in: .english) }

  /// As it reads inside a sentence of a language.
  public func inSentence(in language: LetterLanguage) -> String {
    switch (self, language) {
    case (.text(let words), _): words.shown
    case (.list, .english): lines.joinedInWords
    case (.list, .welsh): WelshWords.list(lines)
    case (.flag(let answer), .english): answer ? "yes" : "no"
    case (.flag(let answer), .welsh): answer ? "ie" : "na"
    case (.date(let day), .english): day.inWords
    case (.date(let day), .welsh): WelshWords.day(day)
    }
  }

  /// As it reads where it has a line to itself: a list has one item a line.
  public var lines: [String] {
    guard case .list(let items) = self else { return [inSentence] }
    return items.filter { !$0.isBlank }.map(\.shown)
  }
}

extension FieldValues {
  /// The value of a field, if it shows anything on paper.
  func known(_ name: PlaceholderName) -> FieldValue? {
    self[name].flatMap { $0.isBlank ? nil : $0 }
  }
}

extension String {
  /// The text as a letter shows it.
  var shown: String {
    // Nearly every value is plain, and costs no more than a look at its bytes.
    isPlain ? self : withPlainLineEnds.withoutOuterLineBreaks.harmless
  }

  private var isPlain: Bool {
    utf8.withContiguousStorageIfAvailable { $0.isPlain } ?? false
  }

  /// Whether it holds nothing but blanks and marks of no width.
  var isBlank: Bool {
    // Nearly every value begins with a letter or a figure.
    if let first = utf8.first, (0x21...0x7E).contains(first) { return false }
    return unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
  }

  /// A block of text in a settings file ends with a line break that nobody means to print.
  fileprivate var withoutOuterLineBreaks: String {
    guard utf8.first == 0x0A || utf8.last == 0x0A else { return self }
    guard let first = firstIndex(where: { $0 != "\n" }), let last = lastIndex(where: { $0 != "\n" })
    else { return "" }
    return String(self[first...last])
  }
}
