import Casework
import Letters

/// To whom a kind of letter goes: the states in which it is due.
enum LetterAudience {
  static func isFor(_ record: CaseRecord, _ kind: LetterKind) -> Bool {
    switch kind {
    case .consultationOpens: record.state == .inScope || record.reference.standing == .affected
    case .atRisk: record.state == .atRisk
    case .assimilation:
      // First call on a vacancy is offered by the same letter.
      record.state == .assimilated
        || (record.state == .offered && record.facts[.firstCall] != nil)
    case .ringFenceInvitation: record.state == .ringFenced
    case .notAppointed: record.state == .unplaced && claimedPosts(record).isEmpty == false
    case .riskWithdrawn: record.state == .withdrawn
    default: false
    }
  }

  /// The audience in words.
  static func words(_ kind: LetterKind) -> String {
    switch kind {
    case .consultationOpens: "cases that are in-scope, and to people who are affected"
    case .atRisk: "cases that are at-risk"
    case .assimilation: "cases that are assimilated, or offered a post by first call"
    case .ringFenceInvitation: "cases that are ring-fenced"
    case .notAppointed: "cases that claimed a post and are unplaced"
    case .riskWithdrawn: "cases that are withdrawn"
    default: "nobody yet"
    }
  }

  /// The posts that the case last named on the way to where it is: what the person claimed.
  static func claimedPosts(_ record: CaseRecord) -> [String] {
    record.events.last { !$0.posts.isEmpty }?.posts ?? []
  }
}
