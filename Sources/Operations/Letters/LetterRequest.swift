import Exchange
import Letters
import Restructure

/// Which letters are asked for, and with what.
public struct LetterRequest: Sendable {
  public var kind: LetterKind
  /// The cases meant, as words; none is every case that the kind is for.
  public var cases: [String] = []
  /// The date of the letters; nil is the programme's `as_of`, or else today.
  public var on: LocalDate?
  /// A folder whose templates stand in place of those that ship.
  public var templates: String?
  /// `name=value` pairs for fields that nothing else fills.
  public var fields: [String] = []
  /// The same for Welsh letters.
  public var welshFields: [String] = []
  /// Whether it is noted where each value comes from.
  public var isTraced = false

  /// Letters of a kind.
  public init(kind: LetterKind) {
    self.kind = kind
  }

  /// The kind that a word names.
  public static func kind(named word: String) throws(OperationFailure) -> LetterKind {
    let known = LetterKind.allCases.map(\.rawValue)
    guard let kind = LetterKind(rawValue: word.lowercased()) else {
      throw .usage(
        "there is no kind of letter “\(word)”",
        remedy: Suggestion.remedy(
          for: word, among: known, otherwise: "They are: \(known.joined(separator: ", "))."))
    }
    return kind
  }
}
