/// Reads the words of an enumeration as people write them.
enum WordText {
  /// The word meant: capitals do not matter, and a blank or an underscore stands for a hyphen.
  static func read<Word: RawRepresentable<String>>(_ text: String) -> Word? {
    Word(rawValue: text)
      ?? Word(rawValue: String(text.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 }))
  }
}
