import Casework
import Restructure

/// One line of a list of cases.
public struct CaseSummary: Hashable, Sendable {
  public let reference: CaseReference
  /// Where the case stands; nil for somebody who is affected only.
  public let state: CaseState?
  /// The day on which the state was reached.
  public let since: LocalDate
  /// The next date that a recorded fact makes due.
  public let nextDue: DueDate?
  /// What the plan says of the post; nil where it has left the plan.
  public let plan: PlanFacts?
  /// The posts that the last move named.
  public let posts: [PostID]

  init(_ record: CaseRecord) {
    reference = record.reference
    state = record.state
    since = record.since
    nextDue = record.nextDue
    plan = record.plan
    posts = record.posts
  }
}

/// Which cases are asked for; a test that is nil lets every case through.
public struct CaseFilter: Hashable, Sendable {
  /// Only cases in this state.
  public var state: CaseState?
  /// Only cases of this post of today's structure.
  public var fromPost: PostID?
  /// Only this person's.
  public var employee: EmployeeID?
  /// Only cases, or only people who are affected.
  public var standing: CaseRecord.Standing?

  /// A filter with the tests given.
  public init(
    state: CaseState? = nil, fromPost: PostID? = nil, employee: EmployeeID? = nil,
    standing: CaseRecord.Standing? = nil
  ) {
    self.state = state
    self.fromPost = fromPost
    self.employee = employee
    self.standing = standing
  }

  /// Whether a record matches.
  public func admits(_ record: CaseRecord) -> Bool { admits(CaseSummary(record)) }

  func admits(_ summary: CaseSummary) -> Bool {
    (state == nil || state == summary.state)
      && (fromPost == nil || fromPost == summary.reference.fromPost)
      && (employee == nil || employee == summary.reference.employee)
      && (standing == nil || standing == summary.reference.standing)
  }
}

/// An entry of the history with its place in the chain of the whole database.
public struct LoggedEvent: Hashable, Sendable {
  /// The place in the chain, counted from 1.
  public let number: Int
  public let `case`: CaseReference
  public let event: CaseEvent
  /// The place in the chain of the entry that it corrects; nil except in corrections.
  public let corrects: Int?
  /// The digest of the folder's files as they were when it was recorded; nil where that is not known.
  public let folderDigest: String?
  /// The digest that it carries on, which stands for the whole history before it.
  public let previousDigest: String
  /// The digest that the next entry carries on.
  public let digest: String
}

/// A move that is asked for, of one case.
public struct MoveRequest: Hashable, Sendable {
  public let `case`: CaseReference
  public let move: Move

  /// A move of a case.
  public init(_ reference: CaseReference, _ move: Move) {
    `case` = reference
    self.move = move
  }
}

/// What was recorded, or would be.
public struct RecordedMoves: Hashable, Sendable {
  /// One decision for each move, in the order asked.
  public let decisions: [MoveDecision]
  /// The digest of the latest entry.
  public let head: String

  /// A move with what follows from it.
  public struct MoveDecision: Hashable, Sendable {
    public let `case`: CaseReference
    public let decision: Decision
  }
}

/// A human decision as it was recorded.
public struct RecordedOutcome: Hashable, Sendable {
  public let decision: RecordedDecision
  /// The digest of its entry.
  public let head: String
}

/// A programme that the database holds.
public struct StoredProgramme: Hashable, Sendable {
  /// The folder's own word for it.
  public let id: String
  /// What people call it.
  public let title: String
  /// Where its folder lay when its cases were last opened; nil is not known.
  public let folder: String?
}
