import Restructure

/// The templates and shared parts that letters are written from.
///
/// A file whose name begins with `_` is a part: `_closing.txt` is included by `((> closing))`.
public struct TemplateLibrary: Sendable {
  /// The letters, by file name.
  public private(set) var letters: [String: LetterTemplate] = [:]
  /// The shared parts, by the name that includes them.
  public private(set) var parts: [PlaceholderName: LetterTemplate] = [:]

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
          parts[Self.partName(ofFile: name)] = template
        } else {
          letters[name] = template
        }
      } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw TemplateErrors(problems: problems) }
  }

  /// The template of a kind of letter; nil if there is none.
  public func template(for kind: LetterKind) -> LetterTemplate? {
    letters[kind.templateFile]
  }

  /// The name by which a part's file is included: `closing` for `_closing.txt`.
  private static func partName(ofFile name: String) -> PlaceholderName {
    PlaceholderName(name.hasSuffix(".txt") ? String(name.dropLast(4)) : name)
  }
}
