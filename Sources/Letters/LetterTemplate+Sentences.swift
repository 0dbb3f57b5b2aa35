import Restructure

/// A sentence of a letter with the fields that it speaks of.
public struct LetterSentence: Hashable, Sendable {
  /// The sentence as the letter has it.
  public let words: String
  /// The fields and flags in it, in reading order; never empty.
  public let names: [PlaceholderName]
  /// Where the first of them stands in the template.
  public let place: Place
}

extension LetterTemplate {
  /// Every sentence of the letter that states a fact, in reading order.
  ///
  /// A field that has a line to itself gives one sentence for each line that it prints, and
  /// conditional words that are printed count as a fact: that the flag is yes.
  public func sentences(
    _ values: FieldValues, parts: [PlaceholderName: LetterTemplate] = [:],
    in language: LetterLanguage = .english
  ) -> [LetterSentence] {
    let pieces = Composition(of: self, parts: parts).pieces
    return pieces.split(omittingEmptySubsequences: true) { $0 == .lineBreak }.flatMap { line in
      Self.sentences(of: Array(line), values, language)
    }
  }

  /// The fixed words with the parts put in, as they would be read.
  func wording(parts: [PlaceholderName: LetterTemplate]) -> String {
    Composition(of: self, parts: parts).pieces.map { piece in
      switch piece {
      case .text(let words), .choice(_, let words, _): words
      case .lineBreak: "\n"
      case .field, .part: ""
      }
    }.joined()
  }

  private static func sentences(
    of line: [TemplatePiece], _ values: FieldValues, _ language: LetterLanguage
  ) -> [LetterSentence] {
    var sentences: [LetterSentence] = []
    var open = OpenSentence()
    for piece in line {
      switch piece {
      case .text(let words):
        let parts = words.sentenceParts
        for (number, part) in parts.enumerated() {
          if number > 0 { sentences += open.close() }
          open.words += part
        }
      case .field(let name, let place):
        let value = values.known(name)
        open.add(name, place)
        if line.filter({ !$0.isBlankText }).count == 1 {
          return (value?.lines ?? ["[[missing: \(name)]]"]).map {
            LetterSentence(words: $0, names: [name], place: place)
          }
        }
        open.words += value?.inSentence(in: language) ?? "[[missing: \(name)]]"
      case .choice(let name, let words, let place) where values[name]?.answer == true:
        open.add(name, place)
        open.words += words
      case .choice, .part, .lineBreak:
        continue
      }
    }
    return sentences + open.close()
  }

  private struct OpenSentence {
    var words = ""
    private var names: [PlaceholderName] = []
    private var place: Place?

    mutating func add(_ name: PlaceholderName, _ place: Place) {
      if !names.contains(name) { names.append(name) }
      self.place = self.place ?? place
    }

    /// The sentence, if it states a fact; what follows starts anew.
    mutating func close() -> [LetterSentence] {
      defer { self = OpenSentence() }
      guard let place else { return [] }
      return [LetterSentence(words: String(words.trimmedText), names: names, place: place)]
    }
  }
}

extension String {
  /// The text in parts, each but the last of which ends a sentence.
  fileprivate var sentenceParts: [String] {
    var parts: [String] = []
    var part = ""
    var mayEnd = false
    for character in self {
      if mayEnd, character == " " {
        parts.append(part)
        part = ""
        mayEnd = false
        continue
      }
      part.append(character)
      mayEnd = character == "." || character == "?" || character == "!"
    }
    return parts + [part]
  }
}
