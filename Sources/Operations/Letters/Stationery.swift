import Casework
import Letters
import Restructure
import Rules
import Store

/// What all letters of a kind in one language have in common.
final class Stationery: Sendable {
  let kind: LetterKind
  let language: LetterLanguage
  /// The programme's id.
  let programme: String
  /// The day of the letters.
  let on: LocalDate
  /// The template with its parts; nil where there is none in the language.
  let template: PreparedTemplate?
  /// The text of the template, as the register keeps it.
  let edition: TemplateEdition?
  /// The template as it was written, from which sentences are traced.
  private let source: LetterTemplate?
  private let parts: [PlaceholderName: LetterTemplate]
  private let wording: any CaseWording

  /// The template of a kind in a language, ready for values that the letters have in common.
  init(
    _ editions: TemplateEditions, _ kind: LetterKind, _ facts: LetterFacts,
    sharing common: FieldValues.Common?
  ) {
    self.kind = kind
    language = facts.language
    programme = facts.plan.programme.id
    on = facts.on
    wording = facts.wording
    parts = editions.library.parts(in: language)
    source = editions.library.template(for: kind, in: language)
    edition = editions.edition(of: kind, in: language)
    template = source.map { [parts, language] in
      PreparedTemplate($0, parts: parts, as: kind, in: language, sharing: common)
    }
  }

  /// A reference that no other letter of the programme has: a further edition says so in its own.
  func reference(of reference: CaseReference?, edition: Int) -> String {
    var text = programme
    text += "/"
    text += kind.code
    if let reference {
      text += "/"
      text += reference.employee
      text += "/"
      text += reference.fromPost
    }
    if language != .english { text += "/" + language.rawValue }
    if edition > 1 { text += "/e\(edition)" }
    return text
  }

  /// The reference as the letter shows it, with that of the letter whose place it takes.
  func shownReference(
    of reference: CaseReference?, edition: Int, after earlier: LocalDate?
  ) -> String {
    let own = self.reference(of: reference, edition: edition)
    guard edition > 1 else { return own }
    let before = self.reference(of: reference, edition: edition - 1)
    return own + wording.inPlace(of: before + (earlier.map { wording.dated($0) } ?? ""))
  }

  /// Every sentence of a letter that states a fact.
  func sentences(_ values: FieldValues) -> [LetterSentence] {
    source?.sentences(values, parts: parts, in: language) ?? []
  }
}
