import LetterTemplates
import Letters
import Restructure
import Store

/// The templates that stand, with the digest of each.
struct TemplateEditions: Sendable {
  let library: TemplateLibrary
  private let files: [String: String]

  /// Those of a kind that ship, and a folder's own in place of some.
  init(for kind: LetterKind, overriddenBy folder: String?) throws(OperationFailure) {
    let own = try folder.map { path throws(OperationFailure) in
      try TemplateFiles.files(in: path)
    }
    let all = TemplateFiles.shipped(for: kind) + (own ?? [])
    library = try TemplateFiles.library(of: all)
    files = Dictionary(all, uniquingKeysWith: { _, later in later })
  }

  /// The text of a kind's template with the shared parts of its language; nil if there is none.
  func edition(of kind: LetterKind, in language: LetterLanguage) -> TemplateEdition? {
    guard let text = files[kind.templateFile(in: language)] else { return nil }
    let ending = language.suffix + ".txt"
    let parts = files.keys.filter { name in
      name.hasPrefix("_") && name.hasSuffix(ending)
        && (language == .welsh || !name.hasSuffix("-cy.txt"))
    }
    let all =
      [TemplateEdition.File(name: kind.templateFile(in: language), text: text)]
      + parts.sorted().map { TemplateEdition.File(name: $0, text: files[$0] ?? "") }
    return TemplateEdition(all)
  }
}
