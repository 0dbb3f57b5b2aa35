import Restructure

/// The templates and shared parts that letters are written from.
///
/// A file whose name begins with `_` is a part: `_closing.txt` is included by `((> closing))`.
public struct TemplateLibrary: Sendable {
  /// The letters, by file name.
  public private(set) var letters: [String: LetterTemplate] = [:]
  /// The shared parts of English letters, by the name that includes them.
  public var parts: [PlaceholderName: LetterTemplate] { parts(in: .english) }
  private var partsByLanguage: [LetterLanguage: [PlaceholderName: LetterTemplate]] = [:]

  /// Reads files; of two with the same name the later stands, so that an employer's own follow
  /// those that ship.
  ///
  /// - Throws: ``TemplateErrors`` with everything that is wrong in any file that stands.
  public init(_ files: [(name: String, text: String)]) throws(TemplateErrors) {
    let standing = Dictionary(files, uniquingKeysWith: { _, later in later })
    var problems: [Problem] = []
    for (name, text) in standing.sorted(by: { $0.key < $1.key }) {
      do throws(TemplateErrors) {
        let template = try LetterTemplate(name: name, text: text)
        if name.hasPrefix("_") {
          let language: LetterLanguage = name.hasSuffix("-cy.txt") ? .welsh : .english
          partsByLanguage[language, default: [:]][Self.partName(ofFile: name, language)] = template
        } else {
          letters[name] = template
        }
      } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw TemplateErrors(problems: problems) }
  }

  /// The template of a kind of letter in a language; nil if there is none.
  public func template(
    for kind: LetterKind, in language: LetterLanguage = .english
  ) -> LetterTemplate? {
    letters[kind.templateFile(in: language)]
  }

  /// The shared parts in a language.
  ///
  /// One that is lacking is lacking: another language's never stands in for it.
  public func parts(in language: LetterLanguage) -> [PlaceholderName: LetterTemplate] {
    partsByLanguage[language] ?? [:]
  }

  /// The name by which a part's file is included: `closing` for `_closing.txt` and, in Welsh
  /// letters, for `_closing-cy.txt`.
  private static func partName(ofFile name: String, _ language: LetterLanguage) -> PlaceholderName {
    let ending = language.suffix + ".txt"
    return PlaceholderName(name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name)
  }
}
