import Casework
import Foundation
import Restructure
import Store
import TestSupport
import Testing

/// The register of letters goes into an export with the history, and comes out of it again.
@Suite struct ReplayedLettersTests {
  let folder: TemporaryFolder
  let register: LetterRegisterTests
  var store: CaseStore { register.store }
  let lines: [Substring]

  /// Two letters to E1, of which the second was withdrawn, one to nobody in particular, and one to E2,
  /// whose words were erased with those of the case.
  init() throws {
    folder = try TemporaryFolder()
    let register = try LetterRegisterTests()
    let store = register.store
    self.register = register
    let other = Examples.reference("E2", "tutor")
    try store.record([LetterRegisterTests.letter(3, about: other)], templates: [], in: "demo")
    let on = try day("2024-11-01")
    _ = try store.withdraw(
      try store.letters(in: "demo")[1], of: "demo", on: on, by: "A Manager", reason: "A slip")
    try store.eraseWords(of: other, on: on, by: "A Manager", reason: "Retention")
    var text = ""
    _ = try store.export { text += $0 }
    lines = text.split(separator: "\n")
  }

  @Test func aReplayMakesTheSameRegister() throws {
    let path = folder.path("again.db")
    #expect(try CaseStore.replay(lines, from: "export.jsonl", into: path).isIntact)
    let again = try CaseStore(path: path, creating: false)
    let letters = try store.letters(in: "demo")
    #expect(letters.map(\.hasData) == [true, true, true, false])
    #expect(try again.letters(in: "demo") == letters)
    #expect(try again.verifyLetters() == store.verifyLetters())
    #expect(try again.verifyLetters() == .intact(entries: 5))
    let template = letters[0].letter.template
    #expect(try again.templateEdition(template) == store.templateEdition(template))
    #expect(try again.templateEdition(template) != nil)
    #expect(try again.head() == store.head())
    var text = ""
    _ = try again.export { text += $0 }
    #expect(text.split(separator: "\n") == lines)
  }

  @Test func theNewRegisterGoesOnFromThere() throws {
    let path = folder.path("again.db")
    _ = try CaseStore.replay(lines, from: "export.jsonl", into: path)
    let again = try CaseStore(path: path, creating: false)
    try again.record(
      [LetterRegisterTests.letter(4, about: Examples.reference("E2", "tutor"))], templates: [],
      in: "demo")
    #expect(try again.verifyLetters() == .intact(entries: 6))
  }

  /// Every line that is the register's, with each of its letters altered in turn.
  @Test func aRowOfTheRegisterThatWasAlteredIsFound() throws {
    let rows = lines.indices.filter { lines[$0].contains("letter") }
    #expect(rows.count >= 9)
    for row in rows {
      var altered = lines
      var bytes = Array(lines[row].utf8)
      let place = bytes.count / 2
      bytes[place] = bytes[place] == UInt8(ascii: "x") ? UInt8(ascii: "y") : UInt8(ascii: "x")
      altered[row] = Substring(String(decoding: bytes, as: UTF8.self))
      let error = #expect(throws: StoreError.self) {
        try CaseStore.replay(altered, from: "export.jsonl", into: folder.path("refused.db"))
      }
      guard case .notAsExported(_, let line, _, _) = error else {
        Issue.record("another error: \(String(describing: error))")
        continue
      }
      #expect(line == row + 1)
      #expect(!FileManager.default.fileExists(atPath: folder.path("refused.db")))
    }
  }

  @Test func aRowOfTheRegisterThatIsLeftOutIsFound() throws {
    for row in lines.indices where lines[row].contains("letter") {
      var altered = lines
      altered.remove(at: row)
      #expect(throws: StoreError.self) {
        try CaseStore.replay(altered, from: "export.jsonl", into: folder.path("refused.db"))
      }
    }
  }
}
