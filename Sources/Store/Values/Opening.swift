import Casework
import Restructure

/// The programme whose cases are opened.
public struct ProgrammeToOpen: Hashable, Sendable {
  /// The folder's own word for it.
  public let id: String
  /// What people call it.
  public let title: String
  /// The last day for comments; nil is not known.
  public let consultationCloses: LocalDate?
  /// Where its folder lies; nil leaves what was noted before.
  public let folder: String?

  /// A programme with the last day of its consultation.
  public init(
    id: String, title: String, consultationCloses: LocalDate? = nil, folder: String? = nil
  ) {
    self.id = id
    self.title = title
    self.consultationCloses = consultationCloses
    self.folder = folder
  }
}

/// Somebody whose record is to be opened, as the folder has them.
public struct CaseToOpen: Hashable, Sendable {
  public let employee: EmployeeID
  public let fromPost: PostID
  /// Whether there is a case, or the person is affected only.
  public let standing: CaseRecord.Standing
  /// What becomes of the post, in the folder's word: `disestablish`.
  public let fate: String
  /// Where the paper says so.
  public let source: String?

  /// A person in a post, with what becomes of it.
  public init(
    employee: EmployeeID, fromPost: PostID, standing: CaseRecord.Standing, fate: String,
    source: String?
  ) {
    self.employee = employee
    self.fromPost = fromPost
    self.standing = standing
    self.fate = fate
    self.source = source
  }
}

/// What came of opening a programme's cases.
public struct OpenOutcome: Hashable, Sendable {
  /// The records that were opened now, cases and affected people, in the order given.
  public let opened: [CaseReference]
  /// How many records were there before and are as the folder has them.
  public let unchanged: Int
  /// Where the folder no longer says what it said; nobody is moved for it.
  public let differences: [PlanDifference]
  /// The digest of the latest entry; nil while there is none.
  public let head: String?
}

/// A record of which the folder now says something else than when it was last taken note of.
public struct PlanDifference: Hashable, Sendable {
  /// The record.
  public let `case`: CaseReference
  /// Where the case stands; nil for somebody who is affected only.
  public let state: CaseState?
  /// What the plan said; nil where it had already left the plan.
  public let was: PlanFacts?
  /// What it says; nil where the person in that post is neither at risk nor affected any more.
  public let now: PlanFacts?
}

extension PlanDifference: CustomStringConvertible {
  /// The difference in words: `E7/tutor (at-risk): was disestablish, is now retain`.
  public var description: String {
    let place = state.map { " (\($0))" } ?? " (affected)"
    guard let was else {
      return "\(`case`)\(place): back in the plan, now \(now.map(\.fate) ?? "unknown")"
    }
    guard let now else {
      return
        "\(`case`)\(place): was \(was.fate), and the folder now has no case for this person in "
        + "this post"
    }
    var changes: [String] = []
    if was.standing != now.standing || was.fate != now.fate {
      changes.append("was \(Self.inWords(was)), is now \(Self.inWords(now))")
    }
    if was.source != now.source {
      changes.append("source was \(was.source ?? "not given"), is now \(now.source ?? "not given")")
    }
    if was.consultationCloses != now.consultationCloses {
      changes.append(
        "consultation closed \(Self.inWords(was.consultationCloses)), "
          + "now closes \(Self.inWords(now.consultationCloses))")
    }
    return "\(`case`)\(place): " + changes.joined(separator: "; ")
  }

  private static func inWords(_ plan: PlanFacts) -> String {
    switch plan.standing {
    case .case: "\(plan.fate) (at risk)"
    case .affected: "\(plan.fate) (affected only)"
    }
  }

  private static func inWords(_ day: LocalDate?) -> String {
    day.map { "on \($0)" } ?? "on a day not known"
  }
}
