import Exchange
import Letters
import Restructure

/// What an employer or a command line says for fields that the plan and the case do not fill.
///
/// A name that no letter has is an error, because its value would go nowhere in silence. The letters
/// that ship use no names but those of the catalogue, so only an employer's own need be looked through.
struct LetterGaps {
  private let library: TemplateLibrary
  private let known: Set<PlaceholderName>

  init(_ library: TemplateLibrary) {
    self.library = library
    let catalogue = LetterKind.allCases.flatMap(\.fields).map(\.name)
    let used = library.letters.values.flatMap { $0.fields.map(\.name) }
    let shared = LetterLanguage.allCases.flatMap { library.parts(in: $0).values }
      .flatMap { $0.fields.map(\.name) }
    known = Set(catalogue + used + shared)
  }

  /// Everything in letters.yaml that no letter asks for.
  func problems(in settings: [LetterSettings.Setting]) -> [Problem] {
    settings.compactMap { setting in
      guard !known.contains(PlaceholderName(setting.name)) else { return nil }
      return Problem(
        at: setting.place, code: "unknown-field",
        message: "no letter has a field “\(setting.name)”", remedy: remedy(for: setting.name))
    }
  }

  /// Refuses a `--field` that no letter asks for.
  func check(
    _ given: [(name: String, words: String)], _ option: String
  ) throws(OperationFailure) {
    guard let other = given.first(where: { !known.contains(PlaceholderName($0.name)) }) else {
      return
    }
    throw .usage(
      "\(option) \(other.name): no letter has a field of this name", remedy: remedy(for: other.name)
    )
  }

  private func remedy(for name: String) -> String {
    Suggestion.remedy(
      for: name, among: known.map(\.description).sorted(),
      otherwise: "`ringfence letters fields KIND` lists the fields of a kind.")
  }
}
