import Digest
import LetterForms
import Letters
import Restructure

/// All letters of a batch as PDF to be printed in one go, in the order of their addresses.
struct LetterBundle {
  private let letters: [IssuedLetter]
  private let register: LetterRegister
  private let kind: LetterKind
  private let bothSides: Bool

  /// The letters that a batch has just written, or found written.
  init(_ letters: [IssuedLetter], _ register: LetterRegister, _ kind: LetterKind, bothSides: Bool) {
    self.register = register
    self.kind = kind
    self.bothSides = bothSides
    self.letters = letters.map { (AddressOrder(PostalAddress($0.recipient)), $0) }
      .enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map(\.element.1)
  }

  /// How many letters one file holds: more are hard on a printer, and on the machine's memory.
  private static let most = 500

  /// Writes the bundle, in parts where it is long, and gives the names of its files.
  func write(into folder: LetterFolder, python: String?) throws(OperationFailure) -> [String] {
    let count = (letters.count + Self.most - 1) / Self.most
    let setter = TypstSetter(python: python)
    var names: [String] = []
    for part in 0..<count {
      let range = letters.count * part / count..<letters.count * (part + 1) / count
      let stem = kind.rawValue + "-bundle" + (count > 1 ? "-\(part + 1)-of-\(count)" : "")
      do throws(LetterSetFailure) {
        var set: [SetLetter] = []
        for letter in letters[range] { set.append(try letter.set(register, .pdf)) }
        names.append(try write(set, stem, into: folder, setter))
      } catch {
        throw error.failure(folder.path)
      }
    }
    return names
  }

  /// Writes one file, unless the same letters are in it already.
  private func write(
    _ letters: [SetLetter], _ stem: String, into folder: LetterFolder, _ setter: TypstSetter
  ) throws(LetterSetFailure) -> String {
    let digests = letters.map(\.mark).joined(separator: "\n")
    let mark = "sha256:\(SHA256Digest(of: digests))"
    let sheet = TypesetSheet(
      letters, mark: mark, bothSides: bothSides,
      title: "\(kind.title): \(counted(letters.count, "letter"))")
    var edition = 1
    while true {
      let name = LetterForm.pdf.file(stem, edition: edition)
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
  }
}
