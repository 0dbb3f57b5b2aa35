import Letters
import Restructure
import Store

/// Holds a letter as it would be written now against the latest edition in the register.
public enum CompareEditions {
  /// What a comparison says.
  public enum Answer: Sendable {
    /// No edition was written yet.
    case first
    /// It says nothing that the latest edition, counted from 1, does not say.
    case same(edition: Int)
    /// The latest edition, and what has changed since.
    case since(edition: Int, LetterDifference)
  }

  /// Compares one letter; of one that lacks something, as far as it can be written.
  public static func run(
    _ draft: DraftLetter, of letters: DraftLetters
  ) throws(OperationFailure) -> Answer {
    switch draft.verdict(again: false) {
    case .new(_, nil): return .first
    case .same(let earlier): return .same(edition: earlier.letter.edition)
    case .new(let edition, let earlier?):
      let now = String(decoding: draft.text(edition: edition), as: UTF8.self)
      return .since(
        edition: earlier.letter.edition,
        LetterDifference(from: try letters.register.text(of: earlier), to: now))
    }
  }
}
