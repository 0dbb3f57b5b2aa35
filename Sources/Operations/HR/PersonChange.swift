import Casework
import Restructure
import Store

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
  public let effective: LocalDate?
  /// The state of the case; empty for somebody whose post changes without a case.
  public let state: String

  /// What the end of a case asks for; nil while the case goes on.
  init?(_ summary: CaseSummary) {
    guard let state = summary.state else { return nil }
    switch state {
    case .appointed, .redeployed, .redeployedProtected:
      (kind, toPost) = (.moves, summary.posts.last)
    case .leftVR, .leftRedundant, .leftResigned, .leftRetired, .leftFixedTerm,
      .leftRefusedUnreasonably, .leftOther:
      (kind, toPost) = (.leaves, nil)
    case .transferred: (kind, toPost) = (.transfers, nil)
    case .unaffected, .withdrawn: (kind, toPost) = (.stays, nil)
    case .inScope, .atRisk, .vrRequested, .vrAgreed, .assimilated, .matched, .ringFenced,
      .inSelection, .offered, .matchAppeal, .unplaced, .onRegister, .underNotice, .altOffered,
      .inTrial, .refused, .redundancyAppeal:
      return nil
    }
    reference = summary.reference
    effective = summary.since
    self.state = state.rawValue
  }

  /// Somebody whose post is renamed or varied.
  init(_ reference: CaseReference, to change: PostChange, on day: LocalDate?) {
    self.reference = reference
    kind = .changes
    toPost = change.toPost
    effective = change.effective ?? day
    state = ""
  }

  /// The cells of hr-people.csv; the last two are the HR system's to fill.
  var cells: [String] {
    [
      reference.description, reference.employee, kind.rawValue, reference.fromPost, toPost ?? "",
      effective?.description ?? "", state, "", "",
    ]
  }
}
