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

  /// Letters of a kind.
  public init(kind: LetterKind) {
    self.kind = kind
  }

  /// The kind that a word names, if its template ships.
  public static func kind(named word: String) throws(OperationFailure) -> LetterKind {
    let shipped = LetterKind.shipped.map(\.rawValue).joined(separator: ", ")
    guard let kind = LetterKind(rawValue: word.lowercased()) else {
      throw .usage("there is no kind of letter “\(word)”", remedy: "Ready are: \(shipped).")
    }
    guard kind.isReady else {
      throw .usage(
        "no template for \(kind.rawValue) (\(kind.code)) ships with this version",
        remedy: "Ready are: \(shipped).")
    }
    return kind
  }
}

/// One letter, complete or held back.
public struct DraftLetter: Sendable {
  public let employee: EmployeeID
  public let fromPost: PostID
  /// The name of its file.
  public let fileName: String
  /// Why it can have no file, where that is so.
  public internal(set) var obstacle: String?
  /// The letter as it would be sent, in an edition counted from 1, each with a reference of its
  /// own; nil while something is lacking.
  let text: (@Sendable (Int) -> String)?
  /// Whether nothing is lacking.
  public var isComplete: Bool { text != nil && obstacle == nil }
  /// What it lacks.
  public let lacks: [Lack]
  let previewing: @Sendable () -> String
  /// The letter as far as it can be written.
  public var preview: String { previewing() }
}
