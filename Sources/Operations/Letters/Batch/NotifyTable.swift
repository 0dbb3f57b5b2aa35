import Exchange
import LetterForms
import Letters
import Restructure
import Store

/// The tables that GOV.UK Notify takes, one for each language: a row for each letter, with its address
/// and the value of each field that the template asks for.
struct NotifyTable {
  private let kind: LetterKind
  private let again: Bool

  /// Letters that say nothing new since a table that is still there are put into another only if that
  /// is asked for.
  init(_ kind: LetterKind, again: Bool) {
    self.kind = kind
    self.again = again
  }

  private static let addressFields: Set<PlaceholderName> = [
    "address lines", "recipient address lines",
  ]
  private static let addressColumns = PostalAddress.lineCounts.upperBound

  /// Writes the tables of complete letters whose address Notify takes, and gives their names.
  func write(
    _ drafts: [DraftLetter], into folder: LetterFolder
  ) throws(OperationFailure) -> (written: LetterBatch.Written, names: [String]) {
    var written = LetterBatch.Written()
    var names: [String] = []
    do throws(LetterFolder.Failure) {
      for language in LetterLanguage.allCases {
        var rows: [(letter: IssuedLetter, cells: [String])] = []
        for draft in drafts where draft.language == language {
          let letter = IssuedLetter(draft, again: again)
          if let table = letter.earlier?.letter.fileName, Self.isTable(table),
            try folder.contents(of: table) != nil
          {
            written.note(letter, .unchanged)
            continue
          }
          let address = PostalAddress(letter.recipient)
          if let fault = address.faults.first {
            let obstacle = "\(fault) \(fault.remedy.dropLast())"
            written.note(letter, .heldBack(obstacle))
          } else {
            rows.append((letter, row(address, letter)))
          }
        }
        guard let fields = rows.first.map({ self.fields(of: $0.letter.draft) }) else { continue }
        let header = (1...Self.addressColumns).map { "address line \($0)" } + fields.map(\.written)
        let bytes = Array(CSVWriter.answer(header, rows.map(\.cells)).utf8)
        let stem = kind.rawValue + (language == .english ? "" : "-" + language.rawValue) + "-notify"
        let (name, isNew) = try write(bytes, stem, into: folder)
        names.append(name)
        for (letter, _) in rows {
          written.note(letter, isNew ? .written(name) : .unchanged, record(of: letter, in: name))
        }
      }
    } catch {
      throw LetterSetFailure.folder(error).failure(folder.path)
    }
    return (written, names)
  }

  /// What joins the register of a letter in a table; nil of one that it has.
  private func record(of letter: IssuedLetter, in table: String) -> LetterToRecord? {
    guard letter.earlier == nil else { return nil }
    return letter.record(of: letter.draft.text(edition: letter.edition), in: table)
  }

  /// Whether a file's name is that of a table.
  static func isTable(_ name: String) -> Bool {
    name.hasSuffix("." + LetterForm.notify.fileExtension)
  }

  private func fields(of draft: DraftLetter) -> [PlaceholderName] {
    (draft.stationery.template?.names ?? []).filter { !Self.addressFields.contains($0) }
  }

  private func row(_ address: PostalAddress, _ letter: IssuedLetter) -> [String] {
    let blanks = Array(repeating: "", count: max(0, Self.addressColumns - address.lines.count))
    let values = letter.values
    return address.lines + blanks
      + fields(of: letter.draft).map { name in
        values?[name].map { Self.cell($0, in: letter.draft.language) } ?? ""
      }
  }

  /// A value as Notify takes it.
  static func cell(_ value: FieldValue, in language: LetterLanguage) -> String {
    switch value {
    case .list: value.lines.joined(separator: "\n")
    // Notify knows the answers to its conditions in English only.
    case .flag: value.inSentence
    case .text, .date: value.inSentence(in: language)
    }
  }

  /// Writes a table, unless it is there already.
  private func write(
    _ bytes: [UInt8], _ stem: String, into folder: LetterFolder
  ) throws(LetterFolder.Failure) -> (name: String, isNew: Bool) {
    var edition = 1
    while true {
      let name = LetterForm.notify.file(stem, edition: edition)
      guard let there = try folder.contents(of: name) else {
        try folder.write(bytes, to: name)
        return (name, true)
      }
      if there == bytes { return (name, false) }
      edition += 1
    }
  }
}
