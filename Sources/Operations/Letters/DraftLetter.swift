import Casework
import Letters
import Restructure

/// One letter, complete or held back.
public struct DraftLetter: Sendable {
  /// The person whose case it is about; empty in a letter about the whole programme.
  public let employee: EmployeeID
  public let fromPost: PostID
  public let kind: LetterKind
  public let language: LetterLanguage
  /// The name of its file.
  public let fileName: String
  /// Why it can not be written although no field is lacking, where that is so.
  public internal(set) var obstacle: String?
  /// The letter as it would be sent, in an edition counted from 1, each with a reference of its
  /// own; nil while something is lacking.
  let text: (@Sendable (Int) -> String)?
  /// Whether nothing is lacking.
  public var isComplete: Bool { text != nil && obstacle == nil }
  /// What it lacks.
  public let lacks: [Lack]
  /// Why a value that could be worked out was not, by its field.
  public let reasons: [PlaceholderName: String]
  let previewing: @Sendable () -> String
  /// The letter as far as it can be written.
  public var preview: String { previewing() }
  /// What the register needs.
  let registration: Registration
  let tracing: @Sendable () -> [TracedSentence]
  /// Each sentence that states a fact, with where the fact comes from.
  public var trace: [TracedSentence] { tracing() }

  /// Whom or what it is about: the case, or the programme.
  public var about: String {
    registration.case.map { "\($0.employee)/\($0.fromPost)" } ?? registration.programme
  }

  /// What the register keeps of a letter.
  struct Registration: Sendable {
    let programme: String
    /// Nil for a letter about the whole programme.
    let `case`: CaseReference?
    let on: LocalDate
    /// The values and the names that the template asks for.
    let values: FieldValues
    let names: [PlaceholderName]
    /// The digest of the template with its parts.
    let template: String
    /// The letter's reference in an edition.
    let reference: @Sendable (Int) -> String
    /// The reference as the letter shows it, with that of the letter whose place it takes.
    let shownReference: @Sendable (Int) -> String
  }
}

/// A sentence of a letter with where its facts come from.
public struct TracedSentence: Sendable {
  /// A fact in it.
  public struct Fact: Sendable {
    public let field: String
    public let value: String
    /// The line of a file, the entry of a case, a term of the policy or the command.
    public let origin: String
  }

  public let words: String
  /// Where the sentence stands in the template.
  public let place: Place
  public let facts: [Fact]
}
