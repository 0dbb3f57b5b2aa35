internal import GRDB

/// The columns of `EventRow.select`, in their order.
///
/// They are found by their place: a whole history is millions of values, and looking up the name of
/// one takes longer than reading it.
enum EventColumn: Int, CaseIterable {
  case number
  case caseRecord
  case programme
  case employee
  case fromPost
  case recordStanding
  case openedOn
  case sequence
  case kind
  case fromState
  case toState
  case onDate
  case posts
  case facts
  case standing
  case fate
  case source
  case recordedOn
  case personalDigest
  case previousDigest
  case digest
  case salt
  case words
  case decisionNumber
  case what
  case toPost
  case withEmployee
  case reverses
  case corrects
  case correctsSequence
  case folderDigest

  /// What the database is asked for, each under its own name.
  static let list = allCases.map { "\($0.expression) AS \($0)" }.joined(separator: ", ")
  /// The same with nothing in place of the digests, which say what an entry is and not what a case is.
  static let listWithoutDigests = allCases.map { column in
    "\(column.isOfTheChain ? "''" : column.expression) AS \(column)"
  }.joined(separator: ", ")

  /// Whether it says what an entry is and nothing of what it makes of its case.
  var isOfTheChain: Bool {
    switch self {
    case .personalDigest, .previousDigest, .digest, .folderDigest, .salt: true
    default: false
    }
  }

  private var expression: String {
    switch self {
    case .number: "caseEvent.id"
    case .caseRecord: "caseEvent.caseRecord"
    case .programme: "programme.word"
    case .employee: "caseRecord.employee"
    case .fromPost: "caseRecord.fromPost"
    case .recordStanding: "caseRecord.standing"
    case .openedOn: "caseRecord.openedOn"
    case .sequence: "caseEvent.sequence"
    case .kind: "caseEvent.kind"
    case .fromState: "caseEvent.fromState"
    case .toState: "caseEvent.toState"
    case .onDate: "caseEvent.onDate"
    case .posts: "caseEvent.posts"
    case .facts: "caseEvent.facts"
    case .standing: "caseEvent.standing"
    case .fate: "caseEvent.fate"
    case .source: "caseEvent.source"
    case .recordedOn: "caseEvent.recordedOn"
    case .personalDigest: "caseEvent.personalDigest"
    case .previousDigest: "caseEvent.previousDigest"
    case .digest: "caseEvent.digest"
    case .salt: "caseEventText.salt"
    case .words: "caseEventText.words"
    case .decisionNumber: "caseDecision.number"
    case .what: "caseDecision.what"
    case .toPost: "caseDecision.toPost"
    case .withEmployee: "caseDecision.withEmployee"
    case .reverses: "caseDecision.reverses"
    case .corrects: "caseCorrection.corrects"
    case .correctsSequence: "slip.sequence"
    case .folderDigest: "folderFiles.digest"
    }
  }
}

extension Row {
  /// The value of a column of `EventRow.select`, optional where the column may be empty.
  subscript<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ column: EventColumn
  ) -> Value {
    self[column.rawValue]
  }
}
