/// The words of a sentence that carry its meaning.
enum TellingWords {
  /// Each of them once, in small letters.
  static func of(_ sentence: Substring) -> Set<String> {
    let words = sentence.lowercased().split {
      !$0.isLetter && !$0.isNumber && !"'\u{2019}".contains($0)
    }
    var telling: Set<String> = []
    for word in words where !small.contains(String(word)) {
      telling.insert(String(word))
      if word.hasSuffix("n't") || word.hasSuffix("n\u{2019}t") { telling.insert("not") }
    }
    return telling
  }

  /// The sentences of a text; one may run over lines, and a blank line ends it.
  static func sentences(_ text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    var before: Character?
    for position in text.indices {
      let character = text[position]
      if ".?!".contains(character) || (character == "\n" && before == "\n") {
        sentences.append(text[start..<position])
        start = text.index(after: position)
      }
      before = character
    }
    return sentences + [text[start...]]
  }

  /// Words that stand in nearly every sentence of a letter.
  private static let small: Set<String> = [
    "a", "an", "the", "this", "that", "it", "is", "are", "be", "i", "you", "your", "we", "our",
    "my",
    "will", "may", "must", "can", "of", "to", "or", "and", "for", "from", "in", "on", "if",
    "letter",
  ]
}
