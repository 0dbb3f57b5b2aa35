import Casework
internal import GRDB
import Restructure

/// An entry of the register that is ready to join it: nothing is left to do but to number it and to
/// hang it on the entry before it.
final class LetterEntry: Sendable {
  let bytes: LetterEntryBytes
  let words: SealedLetter
  let edition: Int
  let concerns: Int?
  let reference: CaseReference?

  /// An entry about a letter, with the words that stand apart from it.
  init(
    _ letter: LetterToRecord, in programme: String, act: String, on day: LocalDate,
    concerns: Int?, words: String
  ) {
    let sealed = SealedLetter(words)
    let isWritten = act == "written"
    let reference = letter.case
    bytes = LetterEntryBytes { part in
      switch part {
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
      case .personalDigest: sealed.digest
      }
    }
    self.words = sealed
    edition = letter.edition
    self.concerns = concerns
    self.reference = reference
  }

  /// The entry that a written letter makes.
  convenience init(written letter: LetterToRecord, in programme: String) {
    self.init(
      letter, in: programme, act: "written", on: letter.on, concerns: letter.replaces,
      words: letter.data)
  }
}

/// Adds entries to the end of the register, inside somebody else's transaction.
struct LetterChain {
  private let programme: Int64
  private let findCase: QuickStatement
  private let insertEntry: QuickStatement
  private let insertWords: QuickStatement
  private var number: Int
  private var head: String
  /// Where the bytes of an entry's digest are put together.
  private var room: [UInt8] = []

  /// Starts behind the latest entry.
  init(_ word: String, _ db: Database) throws {
    guard
      let row = try Int64.fetchOne(
        db, sql: "SELECT id FROM programme WHERE word = ?", arguments: [word])
    else { throw StoreError.unknownProgramme(word, known: []) }
    programme = row
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

  /// Adds an entry.
  mutating func append(_ entry: LetterEntry) throws {
    let record = try row(of: entry)
    let digest = entry.bytes.digest(number: number + 1, after: head, in: &room)
    try entry.bytes.withWords { part in
      try insertEntry.run { values in
        values.add(number + 1)
        values.add(Int(programme))
        values.add(record.map(Int.init))
        values.add(part(.act))
        values.add(part(.kind))
        values.add(part(.language))
        values.add(entry.edition)
        values.add(part(.onDate))
        values.add(part(.reference))
        values.add(part(.fileName))
        values.add(part(.template))
        values.add(part(.textDigest))
        values.add(entry.concerns)
        values.add(part(.personalDigest))
        values.add(head)
        values.add(digest)
      }
    }
    try insertWords.run { values in
      values.add(number + 1)
      values.add(entry.words.salt)
      values.add(entry.words.words)
    }
    number += 1
    head = digest
  }

  /// The row of the case that an entry is about.
  private func row(of entry: LetterEntry) throws -> Int64? {
    guard let reference = entry.reference else { return nil }
    let row = try entry.bytes.withWords { part in
      try findCase.number { values in
        values.add(Int(programme))
        values.add(part(.employee))
        values.add(part(.fromPost))
        values.add(part(.standing))
      }
    }
    guard let row else { throw StoreError.unknownCase("\(reference)", known: []) }
    return row
  }
}
