import Casework
import Digest
import Letters
import Restructure
import Store

/// The letters of a programme that were written before.
struct LetterRegister: Sendable {
  private let store: CaseStore
  private let programme: String
  private let latest: [Key: RegisteredLetter]
  private let byCase: [CaseReference: [RegisteredLetter]]

  private struct Key: Hashable {
    let reference: CaseReference?
    let kind: String
    let language: String
  }

  /// What is to become of a letter that is complete.
  enum Verdict {
    /// It is new, or says something else than before: write this edition in place of that letter.
    case new(edition: Int, replaces: RegisteredLetter?)
    /// It says nothing that the letter written before does not say.
    case same(RegisteredLetter)
  }

  init(_ store: CaseStore, _ programme: String) throws(OperationFailure) {
    self.store = store
    self.programme = programme
    let letters = try StoreFailure.translating { () throws(StoreError) in
      try store.letters(in: programme)
    }
    latest = Dictionary(
      letters.map { (Self.key($0.letter), $0) }, uniquingKeysWith: { _, later in later })
    byCase = Dictionary(
      grouping: letters.filter { $0.standing == .live && $0.letter.case != nil },
      by: { $0.letter.case ?? CaseReference(programme: programme, employee: "", fromPost: "") })
  }

  private static func key(_ letter: LetterToRecord) -> Key {
    Key(reference: letter.case, kind: letter.kind, language: letter.language)
  }

  /// The latest letter of a kind in a language that a case got, whatever became of it.
  func latest(
    _ reference: CaseReference?, _ kind: LetterKind, _ language: LetterLanguage
  ) -> RegisteredLetter? {
    latest[Key(reference: reference, kind: kind.rawValue, language: language.rawValue)]
  }

  /// The letters of a case that stand.
  func live(of reference: CaseReference?) -> [RegisteredLetter] {
    reference.flatMap { byCase[$0] } ?? []
  }

  /// Whether a letter says something new; a letter that differs in nothing but its date does not.
  func verdict(on draft: DraftLetter, again: Bool) -> Verdict {
    let registration = draft.registration
    guard let earlier = latest(registration.case, draft.kind, draft.language) else {
      return .new(edition: 1, replaces: nil)
    }
    if case .withdrawn = earlier.standing {
      return .new(edition: earlier.letter.edition + 1, replaces: earlier)
    }
    let isSame =
      !again && earlier.hasData
      && Self.isSame(registration, FieldValues(recorded: earlier.letter.data))
    return isSame ? .same(earlier) : .new(edition: earlier.letter.edition + 1, replaces: earlier)
  }

  /// Whether two letters rest on the same facts: what is counted from the day of the letter may
  /// move with it.
  private static func isSame(_ new: DraftLetter.Registration, _ old: FieldValues?) -> Bool {
    guard let old else { return false }
    let ours = new.values
    return new.names.allSatisfy { name in
      if name == "letter date" || name == "letter reference" { return true }
      if name == "appeal by", case .date(let day) = ours[name], case .date(let before) = old[name],
        case .date(let on) = ours["letter date"], case .date(let then) = old["letter date"]
      {
        return day == before || day.dayNumber - on.dayNumber == before.dayNumber - then.dayNumber
      }
      return ours[name] == old[name]
    }
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

  /// Puts letters on the register.
  func record(
    _ letters: [LetterToRecord], _ edition: TemplateEdition
  ) throws(OperationFailure) {
    try StoreFailure.translating { () throws(StoreError) in
      try store.record(letters, templates: [edition], in: programme)
    }
  }
}
