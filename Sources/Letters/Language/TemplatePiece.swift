import Restructure

/// What a template consists of, in the order in which it is read.
enum TemplatePiece: Hashable, Sendable {
  /// Words to print as they stand; holds no line break.
  case text(String)
  /// The end of a line of the template.
  case lineBreak
  /// `((name))`: prints the field's value.
  case field(PlaceholderName, Place)
  /// `((flag??words))`: prints the words, which may run over several lines, if the flag is yes.
  case choice(PlaceholderName, words: String, Place)
  /// `((> name))`: prints a shared part.
  case part(PlaceholderName, Place)

  /// Whether it is text that shows nothing on paper.
  var isBlankText: Bool {
    guard case .text(let words) = self else { return false }
    return words.trimmedText.isEmpty
  }
}
