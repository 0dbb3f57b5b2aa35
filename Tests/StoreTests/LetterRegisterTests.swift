import Casework
import GRDB
import Restructure
import Store
import Testing

@Suite struct LetterRegisterTests {
  let tampered: TamperedStore
  var store: CaseStore { tampered.store }

  /// Two letters to E1, the second in place of the first, and one about the whole programme.
  init() throws {
    tampered = try TamperedStore()
    try store.open(Examples.people)
    try store.record([Self.letter(1)], templates: [Self.template], in: "demo")
    try store.record(
      [Self.letter(2, replaces: 1), Self.letter(1, about: nil)], templates: [Self.template],
      in: "demo")
  }

  static let template = TemplateEdition([
    TemplateEdition.File(name: "at-risk.txt", text: "Dear ((name))")
  ])
  static let digest = template.digest

  static func letter(
    _ edition: Int, replaces: Int? = nil,
    about reference: CaseReference? = Examples.reference("E1", "tutor"),
    saying text: String = digest
  ) -> LetterToRecord {
    LetterToRecord(
      case: reference, kind: "at-risk", language: "en", edition: edition,
      on: LocalDate(dayNumber: 20_000 + edition), reference: "demo/L3/E1/tutor/\(edition)",
      fileName: "E1-at-risk-\(edition).txt", template: digest, textDigest: text,
      data: Array("name\tt\tA. Synthetic\n".utf8), replaces: replaces)
  }

  @Test func aLetterIsReadAsItWasRecorded() throws {
    let letters = try store.letters(in: "demo")
    #expect(letters.map(\.number) == [1, 2, 3])
    #expect(letters[1].letter == Self.letter(2, replaces: 1))
    #expect(letters[2].letter.case == nil)
    #expect(letters.map(\.standing) == [.replaced(by: 2), .live, .live])
    #expect(try store.templateEdition(Self.digest) == Self.template)
    #expect(try store.templateEdition(String(repeating: "b", count: 64)) == nil)
    #expect(try store.verifyLetters() == .intact(entries: 3))
  }

  /// Two runs that began when the register had three entries; the first has put its letter on it.
  @Test func whatAnotherRunHasPutOnTheRegisterIsNotPutOnItTwice() throws {
    for reference in [Examples.reference("E1", "tutor"), nil] {
      let known = try store.letters(in: "demo").count
      let letter = Self.letter(3, about: reference)
      let further = Self.letter(4, about: reference)
      #expect(try store.record([letter], templates: [], in: "demo", knowing: known) == known + 1)
      let last = try store.record([letter, further], templates: [], in: "demo", knowing: known)
      #expect(last == known + 2)
      let other = Self.letter(3, about: reference, saying: String(repeating: "c", count: 64))
      #expect(throws: StoreError.letterOnRegister(other.reference)) {
        try store.record(
          [Self.letter(5, about: reference), other], templates: [], in: "demo", knowing: known)
      }
      #expect(try store.letters(in: "demo").count == known + 2)
      #expect(try store.lastLetter() == known + 2)
    }
    #expect(try store.verifyLetters() == .intact(entries: 7))
  }

  @Test func aWithdrawalStandsInTheRegisterAndInTheHistoryOfTheCase() throws {
    let letter = try store.letters(in: "demo")[1]
    let on = try day("2024-11-01")
    let head = try store.withdraw(letter, of: "demo", on: on, by: "A Manager", reason: "A slip")
    #expect(try store.head() == head)
    #expect(
      try store.letters(in: "demo")[1].standing
        == .withdrawn(on: on, by: "A Manager", reason: "A slip"))
    let history = try store.history(of: Examples.reference("E1", "tutor"))
    #expect(
      history.last?.event.words?.text
        == "The letter demo/L3/E1/tutor/2 of \(letter.letter.on) was withdrawn: A slip")
    #expect(throws: StoreError.self) {
      try store.withdraw(letter, of: "demo", on: on, by: "A Manager", reason: "Twice")
    }
    #expect(try store.verifyLetters() == .intact(entries: 4))
  }

  @Test func whatIsHeldOnAPersonHasTheirLettersAndWhatTheyWereWrittenWith() throws {
    let held = try store.held(on: "E1")
    #expect(held.letters.map(\.number) == [1, 2])
    #expect(
      held.letters.map { String(decoding: $0.letter.data, as: UTF8.self) }
        == ["name\tt\tA. Synthetic\n", "name\tt\tA. Synthetic\n"])
    #expect(held.sideRows.isEmpty)
    #expect(try store.held(on: "E2").letters.isEmpty)
  }

  @Test func wordsOfLettersAreErasedWithThoseOfTheCase() throws {
    try store.eraseWords(
      of: Examples.reference("E1", "tutor"), on: try day("2024-11-01"), by: "A Manager",
      reason: "Retention")
    let letters = try store.letters(in: "demo")
    #expect(letters.map(\.hasData) == [false, false, true])
    #expect(try store.verifyLetters() == .intact(entries: 3))
  }

  @Test func theRegisterOfAnEarlierVersionIsTakenOverAsItIs() throws {
    let before = try store.letters(in: "demo")
    // What the step before the last one made: an index on the digests.
    try tampered.execute(
      """
      CREATE UNIQUE INDEX letterEntry_digest ON letterEntry (digest);
      DELETE FROM grdb_migrations WHERE identifier = '0006_register'
      """)
    let later = try CaseStore(path: tampered.path, creating: false)
    #expect(try later.letters(in: "demo") == before)
    #expect(try later.verifyLetters() == .intact(entries: 3))
    let indexes = "SELECT count(*) FROM sqlite_master WHERE name = 'letterEntry_digest'"
    #expect(try tampered.number(indexes) == 0)
    try later.record([Self.letter(3, replaces: 2)], templates: [Self.template], in: "demo")
    #expect(try later.letters(in: "demo").map(\.standing)[1] == .replaced(by: 4))
    #expect(throws: DatabaseError.self) {
      try tampered.execute("DELETE FROM letterEntry WHERE id = 4")
    }
  }

  @Test(arguments: [
    "UPDATE letterEntry SET onDate = '2016-10-04' WHERE id = 2",
    "DELETE FROM letterEntry WHERE id = 3",
    "INSERT OR REPLACE INTO letterEntry SELECT * FROM letterEntry WHERE id = 3",
    "UPDATE letterEntryText SET words = '' WHERE letterEntry = 1",
    "INSERT OR REPLACE INTO letterEntryText VALUES (1, printf('%032d', 0), '')",
    "UPDATE letterTemplate SET files = '[]'",
    "DELETE FROM letterTemplate",
    "INSERT OR REPLACE INTO letterTemplate SELECT digest, '[]' FROM letterTemplate",
  ])
  func theRegisterRefusesToBeChanged(sql: String) throws {
    #expect(throws: DatabaseError.self) { try tampered.execute(sql) }
    #expect(try store.verifyLetters() == .intact(entries: 3))
  }

  @Test(arguments: [
    (
      "letterEntry_isNeverChanged", "UPDATE letterEntry SET onDate = '2016-10-04' WHERE id = 2",
      RegisterVerdict.broken(2)
    ),
    ("letterEntry_isNeverRemoved", "DELETE FROM letterEntry WHERE id = 1", .broken(1)),
    (
      "letterEntryText_isNeverChanged",
      "UPDATE letterEntryText SET words = 'x' WHERE letterEntry = 3", .broken(3)
    ),
    (
      "letterTemplate_isNeverChanged",
      "UPDATE letterTemplate SET files = replace(files, 'Dear', 'Oh')",
      .broken(1, .templateAltered)
    ),
    ("letterTemplate_isNeverRemoved", "DELETE FROM letterTemplate", .broken(1, .templateAltered)),
  ])
  func whatGetsPastTheTriggersShows(
    trigger: String, sql: String, verdict: RegisterVerdict
  ) throws {
    try tampered.execute("DROP TRIGGER \(trigger)")
    try tampered.execute(sql)
    #expect(try store.verifyLetters() == verdict)
  }

  @Test func dataThatNobodyErasedByARuleIsMissed() throws {
    try tampered.execute("DELETE FROM letterEntryText WHERE letterEntry = 2")
    #expect(try store.verifyLetters() == .broken(2, .dataLost))
  }
}
