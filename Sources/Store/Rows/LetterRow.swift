import Casework
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

  /// The digest of all that the row says.
  var computedDigest: String {
    var bytes = LetterEntryBytes()
    bytes.lay { part in
      switch part {
      case .number: String(number)
      case .programme: programme
      case .employee: employee
      case .fromPost: fromPost
      case .standing: standing
      case .act: act
      case .kind: kind
      case .language: language
      case .edition: String(edition)
      case .onDate: onDate
      case .reference: reference
      case .fileName: fileName
      case .template: template
      case .textDigest: textDigest
      case .concerns: concerns.map { String($0) }
      case .personalDigest: personalDigest
      case .previousDigest: previousDigest
      }
    }
    return bytes.digest
  }

  /// The case that the letter is about.
  var `case`: CaseReference? {
    guard let employee, let fromPost else { return nil }
    return CaseReference(
      programme: programme, employee: employee, fromPost: fromPost,
      standing: standing == CaseRecord.Standing.case.rawValue ? .case : .affected)
  }
}
