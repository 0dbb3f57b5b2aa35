import Casework
import Exchange
import LetterForms
import Letters
import Restructure
import Synchronization

/// The table that GOV.UK Notify takes: a row for each letter, with its address and the value of each
/// field that the template asks for.
struct NotifyTable {
  private let batch: LetterBatch
  private let kind: LetterKind
  private let fields: [PlaceholderName]

  init(_ batch: LetterBatch, _ letters: DraftLetters) {
    self.batch = batch
    kind = letters.kind
    fields = letters.fields.map(\.name).filter { !Self.addressFields.contains($0) }
  }

  private static let addressFields: Set<PlaceholderName> = [
    "address lines", "recipient address lines",
  ]
  private static let addressColumns = PostalAddress.lineCounts.upperBound

  /// Writes the table of every letter that is complete and has an address that Notify takes; nil
  /// where there is none.
  func write(
    into folder: LetterFolder
  ) throws(OperationFailure) -> (LetterBatch.Tally, name: String?) {
    let rows = Mutex<[Int: [String]]>([:])
    var tally = try batch.run { composer, position, tally throws(OperationFailure) in
      let record = batch.records[position]
      var values = try composer.values(for: record)
      guard composer.text(of: record, &values, edition: 1) != nil else {
        tally.heldBack.append((position, nil))
        return
      }
      let address = PostalAddress(composer.letter([], values, for: .notify).recipient)
      if let fault = address.faults.first {
        tally.heldBack.append((position, "\(fault) \(fault.remedy.dropLast())"))
        return
      }
      let row = row(address, composer, values)
      rows.withLock { $0[position] = row }
    }
    let written = rows.withLock { rows in rows.sorted { $0.key < $1.key }.map(\.value) }
    guard !written.isEmpty else { return (tally, nil) }
    let (name, isNew) = try write(written, into: folder)
    if isNew { tally.written = written.count } else { tally.unchanged = written.count }
    return (tally, name)
  }

  private func row(
    _ address: PostalAddress, _ composer: LetterComposer, _ values: FieldValues
  ) -> [String] {
    let blanks = Array(repeating: "", count: max(0, Self.addressColumns - address.lines.count))
    return address.lines + blanks
      + fields.map { composer.field($0, values)?.lines.joined(separator: "\n") ?? "" }
  }

  private func write(
    _ rows: [[String]], into folder: LetterFolder
  ) throws(OperationFailure) -> (name: String, isNew: Bool) {
    let header =
      (1...Self.addressColumns).map { "address line \($0)" } + fields.map(\.written)
    let bytes = Array(CSVWriter.answer(header, rows).utf8)
    do throws(LetterFolder.Failure) {
      var edition = 1
      while true {
        let name = LetterNames.file("\(kind.rawValue)-notify", edition: edition, .notify)
        guard let there = try folder.contents(of: name) else {
          try folder.write(bytes, to: name)
          return (name, true)
        }
        if there == bytes { return (name, false) }
        edition += 1
      }
    } catch {
      throw LetterSetFailure.folder(error).failure(folder.path)
    }
  }
}
