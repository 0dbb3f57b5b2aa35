import Casework
import Digest
internal import GRDB
import Restructure

/// An entry as the table `caseEvent` holds it, with the case that it belongs to.
struct EventRow: Codable {
  let number: Int
  let programme: String
  let employee: String
  let fromPost: String
  let recordStanding: String
  let openedOn: String
  let sequence: Int
  let kind: String
  let fromState: String?
  let toState: String?
  let onDate: String
  let posts: String
  let facts: String
  let standing: String?
  let fate: String?
  let source: String?
  /// What was decided; nil in entries of another kind.
  let decision: DecisionRow?
  /// The entry's place in the whole chain that no longer counts; nil except in corrections.
  let corrects: Int?
  /// The place in the case's own history of that entry.
  ///
  /// It follows from the number, and is no part of the entry.
  private(set) var correctsSequence: Int?
  /// The day on which it was recorded; nil in entries of the first versions.
  let recordedOn: String?
  /// The digest of the folder's files as they were known; nil where that is not known.
  let folderDigest: String?
  let personalDigest: String
  let previousDigest: String

  /// What every entry carries on that has none before it.
  static let startOfChain = String(repeating: "0", count: 64)

  /// The digest of everything above.
  ///
  /// Each field is written with its length, so that no two entries share one text; a field that
  /// is not set differs from one that is empty.
  var computedDigest: String {
    let fields: [(String, String?)] = [
      ("number", "\(number)"), ("programme", programme), ("employee", employee),
      ("fromPost", fromPost), ("recordStanding", recordStanding), ("openedOn", openedOn),
      ("sequence", "\(sequence)"), ("kind", kind), ("fromState", fromState),
      ("toState", toState), ("onDate", onDate), ("posts", posts), ("facts", facts),
      ("standing", standing), ("fate", fate), ("source", source),
      ("personalDigest", personalDigest), ("previousDigest", previousDigest),
    ]
    // What an entry does not have, it does not mention, so that entries keep the digest that they had
    // before there were decisions, corrections, days of recording and what was known.
    let later: [(String, String?)] = [
      corrects.map { ("corrects", "\($0)") }, recordedOn.map { ("recordedOn", $0) },
      folderDigest.map { ("folder", $0) },
    ].compactMap(\.self)
    let text = (fields + (decision?.fields ?? []) + later).map { name, value in
      value.map { "\(name) \($0.utf8.count) \($0)\n" } ?? "\(name) -\n"
    }
    return SHA256Digest(of: "ringfence entry 1\n" + text.joined()).description
  }

  /// The case that it belongs to, or nil if its standing is not a word that is known.
  var reference: CaseReference? {
    CaseRecord.Standing(rawValue: recordStanding).map {
      CaseReference(programme: programme, employee: employee, fromPost: fromPost, standing: $0)
    }
  }
}

extension EventRow {
  /// The row that an entry makes at a place in the chain.
  init(
    _ event: CaseEvent, of reference: CaseReference, openedOn: LocalDate, number: Int,
    corrects: Int?, folderDigest: String?, previousDigest: String, personalDigest: String
  ) throws {
    self.number = number
    programme = reference.programme
    employee = reference.employee
    fromPost = reference.fromPost
    recordStanding = reference.standing.rawValue
    self.openedOn = "\(openedOn)"
    sequence = event.sequence
    kind = event.kind.rawValue
    fromState = event.from?.rawValue
    toState = event.to?.rawValue
    onDate = "\(event.on)"
    posts = try JSONText.encode(event.posts)
    facts = try JSONText.encode(event.facts.kept)
    standing = event.plan?.standing.rawValue
    fate = event.plan?.fate
    source = event.plan?.source
    decision = event.decided.map(DecisionRow.init)
    self.corrects = corrects
    correctsSequence = event.corrects
    recordedOn = event.recordedOn.map { "\($0)" }
    self.folderDigest = folderDigest
    self.personalDigest = personalDigest
    self.previousDigest = previousDigest
  }

  /// Every entry with its case, its digest as kept, its words where they are not erased, and what
  /// was decided.
  static let select = """
    SELECT \(EventColumn.list) \(tables)
    LEFT JOIN folderFiles ON folderFiles.id = caseEvent.folderFiles
    """

  /// Every entry as far as it makes a case what it is.
  static let selectForReplay = "SELECT \(EventColumn.listWithoutDigests) \(tables)"

  private static let tables = """
    FROM caseEvent
    JOIN caseRecord ON caseRecord.id = caseEvent.caseRecord
    JOIN programme ON programme.id = caseRecord.programme
    LEFT JOIN caseEventText ON caseEventText.caseEvent = caseEvent.id
    LEFT JOIN caseDecision ON caseDecision.caseEvent = caseEvent.id
      AND caseDecision.programme = caseRecord.programme
    LEFT JOIN caseCorrection ON caseCorrection.caseEvent = caseEvent.id
    LEFT JOIN caseEvent AS slip ON slip.id = caseCorrection.corrects
    """

  /// Reads a row of `select`.
  init(_ row: Row) {
    number = row[.number]
    programme = row[.programme]
    employee = row[.employee]
    fromPost = row[.fromPost]
    recordStanding = row[.recordStanding]
    openedOn = row[.openedOn]
    sequence = row[.sequence]
    kind = row[.kind]
    fromState = row[.fromState]
    toState = row[.toState]
    onDate = row[.onDate]
    posts = row[.posts]
    facts = row[.facts]
    standing = row[.standing]
    fate = row[.fate]
    source = row[.source]
    decision = DecisionRow(row)
    corrects = row[.corrects]
    correctsSequence = row[.correctsSequence]
    recordedOn = row[.recordedOn]
    folderDigest = row[.folderDigest]
    personalDigest = row[.personalDigest]
    previousDigest = row[.previousDigest]
  }
}
