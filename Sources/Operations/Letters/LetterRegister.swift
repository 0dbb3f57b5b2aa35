import Casework
import Digest
import Letters
import Restructure
import Store

/// The register of the letters of a programme.
struct LetterRegister: Sendable {
  private let store: CaseStore
  private let programme: String

  init(_ store: CaseStore, _ programme: String) {
    self.store = store
    self.programme = programme
  }

  /// The letters that some cases got before.
  func letters(of cases: CaseList) throws(OperationFailure) -> LettersBefore {
    LettersBefore(
      try StoreFailure.translating { () throws(StoreError) in try store.letters(of: cases) })
  }

  /// The letters about the whole programme that were written before.
  func lettersOfTheWhole() throws(OperationFailure) -> LettersBefore {
    LettersBefore(
      try StoreFailure.translating { () throws(StoreError) in
        try store.lettersOfTheWhole(programme)
      })
  }

  /// A letter of the register, made again from its template and its data.
  func text(of registered: RegisteredLetter) throws(OperationFailure) -> String {
    let letter = registered.letter
    let edition = try StoreFailure.translating { () throws(StoreError) in
      try store.templateEdition(letter.template)
    }
    guard registered.hasData, let values = FieldValues(recorded: letter.data) else {
      throw .refused(
        "the data of letter \(registered.number) were erased, so it cannot be made again",
        remedy: "Its digest stays: \(letter.textDigest).")
    }
    guard let edition, let language = LetterLanguage(rawValue: letter.language),
      let kind = LetterKind(rawValue: letter.kind)
    else { throw Self.damaged(registered) }
    let library = try TemplateFiles.library(of: edition.files.map { ($0.name, $0.text) })
    guard let template = library.template(for: kind, in: language),
      let text = try? template.render(values, parts: library.parts(in: language), in: language),
      SHA256Digest(of: text).description == letter.textDigest
    else { throw Self.damaged(registered) }
    return text
  }

  private static func damaged(_ registered: RegisteredLetter) -> OperationFailure {
    .refused(
      "letter \(registered.number) cannot be made again as it was written",
      remedy: "Check the case file: ringfence audit verify.")
  }

  /// Puts letters on the register, part by part, which were written from some templates by somebody
  /// who knew it up to an entry; gives its last entry.
  func record(
    _ parts: [[LetterToRecord]], _ editions: [TemplateEdition], knowing known: Int
  ) throws(OperationFailure) -> Int {
    if parts.isEmpty { return known }
    return try StoreFailure.translating { () throws(StoreError) in
      try store.record(
        parts.lazy.joined(), templates: editions, in: programme, knowing: known)
    }
  }
}
