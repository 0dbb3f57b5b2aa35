/// How many years of school a text asks for, by the formula of Flesch and Kincaid (1975).
///
/// 0.39 times the words in a sentence, and 11.8 times the syllables in a word, less 15.59. Syllables
/// are counted as groups of vowels, less a silent *e*. Only lines that end as a sentence does are
/// read: headings and labels would make a letter look easier than it is.
struct ReadingAge {
  let years: Double
  let words: Int

  /// The body of a letter: from the greeting to the people who can help.
  init(letter: String) {
    let lines = letter.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    let start = lines.firstIndex { $0.hasPrefix("Dear ") }.map { $0 + 1 } ?? 0
    let end =
      lines.firstIndex { $0 == "Who can help" || $0.hasPrefix("Questions about this letter") }
      ?? lines.count
    var (sentences, words, syllables) = (0, 0, 0)
    for line in lines[start..<max(start, end)] where line.last.map({ ".?!".contains($0) }) == true {
      for sentence in line.split(whereSeparator: { ".?!".contains($0) }) {
        let found = sentence.split { !$0.isLetter && $0 != "'" }
          .filter { $0.contains(where: \.isLetter) }
        guard !found.isEmpty else { continue }
        sentences += 1
        words += found.count
        syllables += found.map(Self.syllables).reduce(0, +)
      }
    }
    self.words = words
    years =
      0.39 * Double(words) / Double(max(sentences, 1))
      + 11.8 * Double(syllables) / Double(max(words, 1)) - 15.59
  }

  private static func syllables(in word: Substring) -> Int {
    let letters = word.lowercased()
    var groups = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouyâêîôûŵŷ".contains(letter)
      if isVowel, !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    let isSilent = letters.hasSuffix("e") && !letters.hasSuffix("le") && groups > 1
    let isSilentED =
      letters.hasSuffix("ed") && !letters.hasSuffix("ted") && !letters.hasSuffix("ded")
      && groups > 1
    return max(1, groups - (isSilent || isSilentED ? 1 : 0))
  }
}
