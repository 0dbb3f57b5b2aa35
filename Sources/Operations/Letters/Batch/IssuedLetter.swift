import Digest
import Letters
import Restructure
import Store

/// The edition of a letter that goes out: a new one, or the one that the register has.
struct IssuedLetter: Sendable {
  let draft: DraftLetter
  /// Counted from 1.
  let edition: Int
  /// The letter of the register that says the same; nil of a new one.
  let earlier: RegisteredLetter?
  /// The letter whose place a new one takes.
  private let replaces: RegisteredLetter?

  /// A new edition.
  init(_ draft: DraftLetter, edition: Int, replaces: RegisteredLetter?) {
    self.draft = draft
    self.edition = edition
    self.replaces = replaces
    earlier = nil
  }

  /// The edition that the register has.
  init(_ earlier: RegisteredLetter, of draft: DraftLetter) {
    self.draft = draft
    edition = earlier.letter.edition
    self.earlier = earlier
    replaces = nil
  }

  /// Whether it differs from the letter of the register in its date, or in what is counted from it,
  /// alone.
  var isOnlyLater: Bool { earlier.map { $0.letter.on != draft.registration.on } ?? false }

  /// The values that it is written with; nil where the register's are erased.
  var values: FieldValues? {
    if let earlier { return FieldValues(recorded: earlier.letter.data) }
    var values = draft.registration.values
    values["letter reference"] = .text(draft.registration.shownReference(edition))
    return values
  }

  /// The name of its file in a form.
  func fileName(_ form: LetterForm) -> String {
    if let name = earlier?.letter.fileName, let dot = name.lastIndex(of: "."),
      name[dot...] != "." + LetterForm.notify.fileExtension
    {
      return name[..<dot] + "." + form.fileExtension
    }
    return form.file(String(draft.fileName.dropLast(".txt".count)), edition: edition)
  }

  /// Its words.
  func text(_ register: LetterRegister) throws(OperationFailure) -> [UInt8] {
    if let earlier { return Array(try register.text(of: earlier).utf8) }
    return Array((draft.text?(edition) ?? "").utf8)
  }

  /// The letter as a form sets it.
  func set(_ register: LetterRegister) throws(LetterSetFailure) -> SetLetter {
    let text: [UInt8]
    do throws(OperationFailure) {
      text = try self.text(register)
    } catch {
      throw .operation(error)
    }
    var letter = SetLetter(text: text)
    letter.recipient = recipient
    letter.date = earlier?.letter.on ?? draft.registration.on
    letter.reference = earlier?.letter.reference ?? draft.registration.reference(edition)
    return letter
  }

  /// The name and the address that it goes to.
  var recipient: [String] {
    let isToPerson = draft.kind.reader == .person
    let fields: [PlaceholderName] =
      isToPerson
      ? ["employee name", "address lines"] : ["recipient name", "recipient address lines"]
    let values = values
    let lines: [String] = fields.flatMap { values?[$0]?.lines ?? [] }
    return lines.flatMap { $0.split(separator: "\n").map { String($0) } }
  }

  /// What the register keeps of a new letter whose words are in a file.
  func record(in fileName: String) -> LetterToRecord {
    let registration = draft.registration
    let text = Array((draft.text?(edition) ?? "").utf8)
    return LetterToRecord(
      case: registration.case, kind: draft.kind.rawValue, language: draft.language.rawValue,
      edition: edition, on: registration.on, reference: registration.reference(edition),
      fileName: fileName, template: registration.template,
      textDigest: SHA256Digest(of: text).description,
      data: (values ?? FieldValues()).recorded(registration.names), replaces: replaces?.number)
  }
}
