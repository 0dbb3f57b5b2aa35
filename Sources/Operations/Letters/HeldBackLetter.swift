import Letters
import Restructure

/// A letter that must not be written yet, with what it lacks and nothing of what it says, so that many
/// of them take little room.
public struct HeldBackLetter: Sendable {
  /// Whom or what it is about: the case, or the programme.
  public let about: String
  public let language: LetterLanguage
  /// Why it can not be written although no field is lacking, where that is so.
  public let obstacle: String?
  /// What it lacks.
  public let lacks: [Lack]
  /// Why a value that could be worked out was not, by its field.
  public let reasons: [PlaceholderName: String]

  /// What keeps a letter back.
  public init(_ draft: DraftLetter) {
    about = draft.about
    language = draft.language
    obstacle = draft.obstacle
    lacks = draft.lacks
    reasons = draft.reasons
  }
}
