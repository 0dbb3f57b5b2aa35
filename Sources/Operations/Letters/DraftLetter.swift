import Casework
import Letters
import Restructure
import Store

/// One letter, complete or held back.
///
/// Drafts are passed on from step to step by the ten thousand, and so are never copied.
public final class DraftLetter: Sendable {
  /// The case that it is about; nil for a letter about the whole programme.
  let reference: CaseReference?
  /// The name of its file.
  public let fileName: String
  /// Why it can not be written although no field is lacking, where that is so.
  public let obstacle: String?
  /// What it lacks.
  public let lacks: [Lack]
  /// What all letters of its kind and language have in common.
  let stationery: Stationery
  /// What is filled in.
  let values: LetterValues
  /// The latest letter of its kind and language that the case got, whatever became of it.
  let earlier: RegisteredLetter?

  init(
    _ reference: CaseReference?, fileName: String, obstacle: String?, lacks: [Lack],
    _ stationery: Stationery, _ values: LetterValues, after earlier: RegisteredLetter?
  ) {
    self.reference = reference
    self.fileName = fileName
    self.obstacle = obstacle
    self.lacks = lacks
    self.stationery = stationery
    self.values = values
    self.earlier = earlier
  }

  /// The same letter, which cannot be written for a reason.
  func heldBack(because obstacle: String) -> DraftLetter {
    DraftLetter(
      reference, fileName: fileName, obstacle: obstacle, lacks: lacks, stationery, values,
      after: earlier)
  }

  /// The person whose case it is about; empty in a letter about the whole programme.
  public var employee: EmployeeID { reference?.employee ?? "" }
  /// The post from which the person is displaced; empty in a letter about the whole programme.
  public var fromPost: PostID { reference?.fromPost ?? "" }
  public var kind: LetterKind { stationery.kind }
  public var language: LetterLanguage { stationery.language }
  /// Whether nothing is lacking.
  public var isComplete: Bool { lacks.isEmpty && obstacle == nil }
  /// Why a value that could be worked out was not, by its field.
  public var reasons: [PlaceholderName: String] { values.obstacles }

  /// Points of law, and others, that are not settled and that decide what it says.
  public var openPoints: [String] { values.openPoints }

  /// Whom or what it is about: the case, or the programme.
  public var about: String { reference.map { "\($0)" } ?? stationery.programme }

  /// The letter as far as it can be written.
  public var preview: String { String(decoding: text(edition: 1), as: UTF8.self) }

  /// The values of an edition counted from 1: each has a reference of its own.
  func values(edition: Int) -> FieldValues {
    // The draft has the reference of a first edition.
    guard edition > 1 else { return values.values }
    var values = values.values
    values["letter reference"] = .text(
      stationery.shownReference(of: reference, edition: edition, after: earlier?.letter.on))
    return values
  }

  /// The bytes of an edition as far as it can be written.
  func text(edition: Int) -> [UInt8] {
    stationery.template?.write(values(edition: edition)) ?? []
  }

  /// Each sentence that states a fact, with where the fact comes from.
  public var trace: [TracedSentence] {
    let shown = values(edition: 1)
    return stationery.sentences(shown).map { sentence in
      TracedSentence(
        words: sentence.words, place: sentence.place,
        facts: sentence.names.map { name in
          TracedSentence.Fact(
            field: name.written,
            value: shown[name].map { traced($0, in: sentence.words) } ?? "not known",
            origin: name == "letter reference"
              ? "the register" : values.origin(of: name) ?? "nowhere yet")
        })
    }
  }
}

extension DraftLetter {
  /// A value as the trace of a sentence has it: of a list those items that the sentence states, each
  /// on a line of its own.
  private func traced(_ value: FieldValue, in sentence: String) -> String {
    guard case .list = value else { return value.inSentence(in: language) }
    let stated = value.lines.filter { sentence.contains($0) || $0.contains(sentence) }
    return (stated.isEmpty ? value.lines : stated).joined(separator: "\n")
  }
}

/// A sentence of a letter with where its facts come from.
public struct TracedSentence: Sendable {
  /// A fact in it.
  public struct Fact: Sendable {
    public let field: String
    /// The value; each item of a list on a line of its own.
    public let value: String
    /// The line of a file, the entry of a case, a term of the policy or the command.
    public let origin: String
  }

  public let words: String
  /// Where the sentence stands in the template.
  public let place: Place
  public let facts: [Fact]
}
