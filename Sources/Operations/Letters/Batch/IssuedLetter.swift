import Digest
import Letters
import Restructure
import Store

/// The edition of a letter that goes out: a new one, or the one that the register has.
final class IssuedLetter: Sendable {
  let draft: DraftLetter
  /// Counted from 1.
  let edition: Int
  /// The letter of the register that says the same; nil of a new one.
  let earlier: RegisteredLetter?
  /// The letter whose place a new one takes.
  let replaces: RegisteredLetter?

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

  /// What is to go out of a letter that is complete.
  convenience init(_ draft: DraftLetter, again: Bool) {
    switch draft.verdict(again: again) {
    case .same(let earlier): self.init(earlier, of: draft)
    case .new(let edition, let replaces):
      self.init(draft, edition: edition, replaces: replaces)
    }
  }

  /// Whether it differs from the letter of the register in its date, or in what is counted from it,
  /// alone.
  var isOnlyLater: Bool { earlier.map { $0.letter.on != draft.stationery.on } ?? false }

  /// The values that it is written with; nil where the register's are erased.
  var values: FieldValues? {
    if let earlier { return FieldValues(recorded: earlier.letter.data) }
    return draft.values(edition: edition)
  }

  /// The name of its file in a form.
  func fileName(_ form: LetterForm) -> String {
    if let name = earlier?.letter.fileName, let dot = name.lastIndex(of: "."),
      name[dot...] != "." + LetterForm.notify.fileExtension
    {
      return name[..<dot] + "." + form.fileExtension
    }
    if form == .text, edition == 1 { return draft.fileName }
    return form.file(String(draft.fileName.dropLast(".txt".count)), edition: edition)
  }

  /// The letter as a form sets it.
  func set(_ register: LetterRegister, _ form: LetterForm) throws(LetterSetFailure) -> SetLetter {
    let text: [UInt8]
    do throws(OperationFailure) {
      text =
        if let earlier { Array(try register.text(of: earlier).utf8) } else {
          draft.text(edition: edition)
        }
    } catch {
      throw .operation(error)
    }
    var letter = SetLetter(text: text)
    // Text goes out as it is, and needs no envelope.
    if form == .text { return letter }
    letter.recipient = recipient
    letter.date = earlier?.letter.on ?? draft.stationery.on
    letter.reference = earlier?.letter.reference ?? reference
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

  private var reference: String {
    draft.stationery.reference(of: draft.reference, edition: edition)
  }

  /// What the register keeps of a new letter with this text, whose words are in a file.
  func record(of text: [UInt8], in fileName: String) -> LetterToRecord {
    let stationery = draft.stationery
    return LetterToRecord(
      case: draft.reference, kind: draft.kind.rawValue, language: draft.language.rawValue,
      edition: edition, on: stationery.on, reference: reference, fileName: fileName,
      template: stationery.edition?.digest ?? "", textDigest: SHA256Digest(of: text).description,
      data: stationery.template?.record(draft.values(edition: edition)) ?? [],
      replaces: replaces?.number)
  }
}
