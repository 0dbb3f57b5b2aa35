import Casework
import Restructure
import Rules

/// What an HR system has to do for one case.
public struct PersonChange: Hashable, Sendable {
  /// What becomes of the person.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Gets another post.
    case moves
    /// Ends their employment.
    case leaves
    /// Goes to another employer with their work.
    case transfers
    /// Keeps the post as it is.
    case stays
    /// Keeps the post, which is renamed or varied.
    case changes
  }

  public let reference: CaseReference
  public let kind: Kind
  public let toPost: PostID?
  /// From when, or the last day of somebody who leaves; nil where that is not known.
  public let effective: LocalDate?
  /// The last day of the post that they get, where it is for a fixed term.
  public let ends: LocalDate?
  /// The state of the case; empty for somebody whose post changes without a case.
  public let state: String

  /// What the end of a case asks for; nil while the case goes on.
  ///
  /// A post of the new structure is taken up when that starts, or later where it was given later; the
  /// day on which a caseworker recorded it is neither.
  init?(_ record: CaseRecord, _ plan: PlanInForce) {
    guard let state = record.state else { return nil }
    var start: LocalDate? = record.since
    switch state {
    case .appointed:
      (kind, toPost) = (.moves, record.postsInQuestion.last)
      start = plan.programme.effective.map { max($0, record.since) }
    case .redeployed, .redeployedProtected:
      (kind, toPost) = (.moves, record.postsInQuestion.last)
      start = record.factsAtLatestMove[.trialStarts]?.day ?? record.since
    case .leftVR, .leftRedundant, .leftResigned, .leftRetired, .leftFixedTerm,
      .leftRefusedUnreasonably, .leftOther:
      (kind, toPost) = (.leaves, nil)
      start = record.lastDay ?? record.since
    case .transferred: (kind, toPost) = (.transfers, nil)
    case .unaffected, .withdrawn: (kind, toPost) = (.stays, nil)
    case .inScope, .atRisk, .vrRequested, .vrAgreed, .assimilated, .matched, .ringFenced,
      .inSelection, .offered, .matchAppeal, .unplaced, .onRegister, .underNotice, .altOffered,
      .inTrial, .refused, .redundancyAppeal:
      return nil
    }
    reference = record.reference
    effective = start
    ends = toPost.flatMap { plan.post($0)?.ends }
    self.state = state.rawValue
  }

  /// Somebody whose post is renamed or varied.
  init(_ reference: CaseReference, to change: PostChange, on day: LocalDate?) {
    self.reference = reference
    kind = .changes
    toPost = change.toPost
    effective = change.effective ?? day
    ends = nil
    state = ""
  }

  /// The cells of hr-people.csv; the last two are the HR system's to fill.
  var cells: [String] {
    [
      reference.description, reference.employee, kind.rawValue, reference.fromPost, toPost ?? "",
      effective?.description ?? "", ends?.description ?? "", state, "", "",
    ]
  }
}
