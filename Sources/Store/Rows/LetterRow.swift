import Casework
import Digest
internal import GRDB
import Restructure

/// An entry of the register of letters, as its row holds it.
struct LetterRow {
  let number: Int
  let programme: String
  let employee: String?
  let fromPost: String?
  let standing: String?
  let act: String
  let kind: String
  let language: String
  let edition: Int
  let onDate: String
  let reference: String
  let fileName: String
  let template: String?
  let textDigest: String?
  let concerns: Int?
  let personalDigest: String
  let previousDigest: String

  /// Every column, with the case's own words in place of its row.
  static let select = """
    SELECT letterEntry.*, programme.word AS word, caseRecord.employee AS employee,
      caseRecord.fromPost AS fromPost, caseRecord.standing AS standing,
      letterEntryText.salt AS salt, letterEntryText.words AS words
    FROM letterEntry JOIN programme ON programme.id = letterEntry.programme
    LEFT JOIN caseRecord ON caseRecord.id = letterEntry.caseRecord
    LEFT JOIN letterEntryText ON letterEntryText.letterEntry = letterEntry.id
    """

  /// The digest before the first entry.
  static let startOfChain = String(repeating: "0", count: 64)

  init(_ row: Row) {
    number = row["id"]
    programme = row["word"]
    employee = row["employee"]
    fromPost = row["fromPost"]
    standing = row["standing"]
    act = row["act"]
    kind = row["kind"]
    language = row["language"]
    edition = row["edition"]
    onDate = row["onDate"]
    reference = row["reference"]
    fileName = row["fileName"]
    template = row["template"]
    textDigest = row["textDigest"]
    concerns = row["concerns"]
    personalDigest = row["personalDigest"]
    previousDigest = row["previousDigest"]
  }

  init(
    number: Int, programme: String, case reference: CaseReference?, act: String,
    _ letter: LetterToRecord, on day: LocalDate, concerns: Int?, personalDigest: String,
    previousDigest: String
  ) {
    self.number = number
    self.programme = programme
    employee = reference?.employee
    fromPost = reference?.fromPost
    standing = reference?.standing.rawValue
    self.act = act
    kind = letter.kind
    language = letter.language
    edition = letter.edition
    onDate = "\(day)"
    self.reference = letter.reference
    fileName = letter.fileName
    let isWritten = act == "written"
    template = isWritten ? letter.template : nil
    textDigest = isWritten ? letter.textDigest : nil
    self.concerns = concerns
    self.personalDigest = personalDigest
    self.previousDigest = previousDigest
  }

  /// The digest of all that the row says; each part has its length before it, so that no two rows
  /// run together to the same text.
  var computedDigest: String {
    var bytes = Array("ringfence letter 1\n".utf8)
    bytes.reserveCapacity(768)
    for part in [
      String(number), programme, employee, fromPost, standing, act, kind, language,
      String(edition), onDate, reference, fileName, template, textDigest,
      concerns.map { String($0) }, personalDigest, previousDigest,
    ] {
      if let part {
        bytes.append(contentsOf: String(part.utf8.count).utf8)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(contentsOf: part.utf8)
      } else {
        bytes.append(UInt8(ascii: "-"))
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return SHA256Digest(of: bytes).description
  }

  /// The case that the letter is about.
  var `case`: CaseReference? {
    guard let employee, let fromPost else { return nil }
    return CaseReference(
      programme: programme, employee: employee, fromPost: fromPost,
      standing: standing == CaseRecord.Standing.case.rawValue ? .case : .affected)
  }
}

/// Words about people with the salt that keeps erased ones from being guessed.
struct SealedLetter {
  let salt: String
  let words: String

  /// Words as they were kept.
  init(salt: String, words: String) {
    self.salt = salt
    self.words = words
  }

  /// Seals words under a salt from the system's own source of chance.
  init(_ words: String) {
    var random = SystemRandomNumberGenerator()
    let halves: [UInt64] = [random.next(), random.next()]
    salt = halves.map { half in
      let figures = String(half, radix: 16)
      return String(repeating: "0", count: 16 - figures.count) + figures
    }.joined()
    self.words = words
  }

  /// What the entry's own row holds of them.
  var digest: String {
    var bytes = Array("ringfence letter words 1\n".utf8)
    bytes.reserveCapacity(words.utf8.count + 64)
    bytes.append(contentsOf: salt.utf8)
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: words.utf8)
    return SHA256Digest(of: bytes).description
  }
}
