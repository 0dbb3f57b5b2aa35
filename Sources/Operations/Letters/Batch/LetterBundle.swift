import Casework
import Digest
import LetterForms
import Letters
import Parallel
import Restructure

/// All letters of a batch as PDF to be printed in one go, in the order of their addresses.
struct LetterBundle {
  private let batch: LetterBatch
  private let kind: LetterKind
  private let bothSides: Bool
  /// The records whose letters are complete, with the edition of each.
  private let complete: [(position: Int, edition: Int)]

  /// The letters that a batch has just written, or found written.
  init(_ batch: LetterBatch, _ kind: LetterKind, _ tally: LetterBatch.Tally, bothSides: Bool) {
    self.batch = batch
    self.kind = kind
    self.bothSides = bothSides
    let heldBack = Set(tally.heldBack.map(\.position))
    complete = batch.records.indices.filter { !heldBack.contains($0) }
      .map { ($0, tally.editions[$0] ?? 1) }
  }

  /// How many letters one file holds: more are hard on a printer, and on the machine's memory.
  private static let most = 500

  /// Writes the bundle, in parts where it is long, and gives the names of its files.
  func write(into folder: LetterFolder, python: String?) throws(OperationFailure) -> [String] {
    guard !complete.isEmpty else { return [] }
    let ordered = try inAddressOrder()
    let count = (ordered.count + Self.most - 1) / Self.most
    let setter = TypstSetter(python: python)
    var names: [String] = []
    for part in 0..<count {
      let range = ordered.count * part / count..<ordered.count * (part + 1) / count
      let letters = try compose(ordered[range])
      let stem = kind.rawValue + "-bundle" + (count > 1 ? "-\(part + 1)-of-\(count)" : "")
      names.append(try write(letters, stem, into: folder, setter))
    }
    return names
  }

  private func inAddressOrder() throws(OperationFailure) -> [(position: Int, edition: Int)] {
    let composer = batch.composer()
    var keyed: [(order: AddressOrder, letter: (position: Int, edition: Int))] = []
    for letter in complete {
      let values = try composer.values(for: batch.records[letter.position])
      let recipient = composer.letter([], values, for: .pdf).recipient
      keyed.append((AddressOrder(PostalAddress(recipient)), letter))
    }
    return keyed.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }.map(\.element.letter)
  }

  private func compose(
    _ letters: ArraySlice<(position: Int, edition: Int)>
  ) throws(OperationFailure) -> [SetLetter] {
    var composer = batch.composer()
    var composed: [SetLetter] = []
    for letter in letters {
      let record = batch.records[letter.position]
      var values = try composer.values(for: record)
      guard let text = composer.text(of: record, &values, edition: letter.edition) else { continue }
      composed.append(composer.letter(text, values, for: .pdf))
    }
    return composed
  }

  /// Writes one file, unless the same letters are in it already.
  private func write(
    _ letters: [SetLetter], _ stem: String, into folder: LetterFolder, _ setter: TypstSetter
  ) throws(OperationFailure) -> String {
    let digests = letters.map(\.mark).joined(separator: "\n")
    let mark = "sha256:\(SHA256Digest(of: digests))"
    let sheet = TypesetSheet(
      letters, mark: mark, bothSides: bothSides,
      title: "\(kind.title): \(counted(letters.count, "letter"))")
    do throws(LetterSetFailure) {
      var edition = 1
      while true {
        let name = LetterNames.file(stem, edition: edition, .pdf)
        let there = try LetterSetFailure.translating { () throws(LetterFolder.Failure) in
          try folder.contents(of: name)
        }
        guard let there else {
          try setter.write(sheet, to: name, in: folder)
          return name
        }
        if LetterForm.holds(there, mark) { return name }
        edition += 1
      }
    } catch {
      throw error.failure(folder.path)
    }
  }
}
