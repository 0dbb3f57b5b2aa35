import Casework
import Digest
internal import GRDB
import Restructure

/// Adds entries to the end of the register, inside somebody else's transaction.
struct LetterChain {
  /// What an entry says of a letter: that it was written, or that it was withdrawn on a day, with who
  /// did it and why.
  enum Act {
    case written
    case withdrawn(Int, on: LocalDate, words: String)
  }

  private let db: Database
  private let programme: (row: Int64, word: String)
  private let findCase: QuickStatement
  private let insertEntry: QuickStatement
  private let insertWords: QuickStatement
  /// The last entry.
  private(set) var number: Int
  private var head: String
  // What every entry is put together in.
  private var entry = LetterEntryBytes()
  private var sealed = SealedLetter()
  private var salts = Salts()

  /// Starts behind the latest entry.
  init(_ word: String, _ db: Database) throws {
    guard
      let row = try Int64.fetchOne(
        db, sql: "SELECT id FROM programme WHERE word = ?", arguments: [word])
    else { throw StoreError.unknownProgramme(word, known: []) }
    self.db = db
    programme = (row, word)
    findCase = try QuickStatement(
      db,
      """
      SELECT id FROM caseRecord
      WHERE programme = ? AND employee = ? AND fromPost = ? AND standing = ?
      """)
    insertEntry = try QuickStatement(
      db,
      """
      INSERT INTO letterEntry (id, programme, caseRecord, act, kind, language, edition, onDate,
        reference, fileName, template, textDigest, concerns, personalDigest, previousDigest, digest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    insertWords = try QuickStatement(
      db, "INSERT INTO letterEntryText (letterEntry, salt, words) VALUES (?, ?, ?)")
    let latest = try Row.fetchOne(
      db, sql: "SELECT id, digest FROM letterEntry ORDER BY id DESC LIMIT 1")
    number = latest?["id"] ?? 0
    head = latest?["digest"] ?? LetterRow.startOfChain
  }

  /// Whether the register has the same edition of a letter, word for word.
  ///
  /// - Throws: ``StoreError/letterOnRegister(_:)`` where that says something else.
  func holds(_ letter: LetterToRecord) throws -> Bool {
    let digest = try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT textDigest FROM letterEntry
          WHERE programme = ?1 AND act = 'written' AND kind = ?2 AND language = ?3 AND edition = ?4
            AND caseRecord IS (
              SELECT id FROM caseRecord
              WHERE programme = ?1 AND employee = ?5 AND fromPost = ?6 AND standing = ?7)
          """),
      arguments: [
        programme.row, letter.kind, letter.language, letter.edition, letter.case?.employee,
        letter.case?.fromPost, letter.case?.standing.rawValue,
      ])
    guard let digest else { return false }
    guard digest == letter.textDigest else {
      throw StoreError.letterOnRegister(letter.reference)
    }
    return true
  }

  /// Adds an entry about a letter.
  mutating func append(_ letter: LetterToRecord, _ act: Act = .written) throws {
    let number = number + 1
    let concerns: Int?
    switch act {
    case .written:
      concerns = letter.replaces
      sealed.seal(letter.data, under: &salts)
      lay(letter, number, act: "written", on: letter.on, concerns: concerns)
    case .withdrawn(let withdrawn, let day, let words):
      concerns = withdrawn
      sealed.seal(Array(words.utf8), under: &salts)
      lay(letter, number, act: "withdrawn", on: day, concerns: concerns)
    }
    let digest = entry.digest
    try entry.withWords { part in
      let record = try letter.case.map { try row(of: $0, part) }
      try digest.withBytes { digest in
        try insertEntry.run { values in
          values.add(number)
          values.add(Int(programme.row))
          values.add(record.map(Int.init))
          values.add(part(.act))
          values.add(part(.kind))
          values.add(part(.language))
          values.add(letter.edition)
          values.add(part(.onDate))
          values.add(part(.reference))
          values.add(part(.fileName))
          values.add(part(.template))
          values.add(part(.textDigest))
          values.add(concerns)
          values.add(part(.personalDigest))
          values.add(part(.previousDigest))
          values.add(digest)
        }
      }
    }
    try sealed.withParts { salt, words in
      try insertWords.run { values in
        values.add(number)
        values.add(salt)
        values.add(words)
      }
    }
    self.number = number
    head = digest
  }

  /// Lays down what the entry says, whose words are sealed.
  private mutating func lay(
    _ letter: LetterToRecord, _ number: Int, act: String, on day: LocalDate, concerns: Int?
  ) {
    let isWritten = act == "written"
    let reference = letter.case
    let (programme, head, personal) = (programme.word, head, sealed.digest)
    entry.lay { part in
      switch part {
      case .number: String(number)
      case .programme: programme
      case .employee: reference?.employee
      case .fromPost: reference?.fromPost
      case .standing: reference?.standing.rawValue
      case .act: act
      case .kind: letter.kind
      case .language: letter.language
      case .edition: String(letter.edition)
      case .onDate: day.description
      case .reference: letter.reference
      case .fileName: letter.fileName
      case .template: isWritten ? letter.template : nil
      case .textDigest: isWritten ? letter.textDigest : nil
      case .concerns: concerns.map { String($0) }
      case .personalDigest: personal
      case .previousDigest: head
      }
    }
  }

  /// The row of the case that an entry with these parts is about.
  private func row(
    of reference: CaseReference, _ part: (LetterEntryBytes.Part) -> UnsafeBufferPointer<UInt8>?
  ) throws -> Int64 {
    let row = try findCase.number { values in
      values.add(Int(programme.row))
      values.add(part(.employee))
      values.add(part(.fromPost))
      values.add(part(.standing))
    }
    guard let row else { throw StoreError.unknownCase("\(reference)", known: []) }
    return row
  }
}
