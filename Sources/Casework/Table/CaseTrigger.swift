/// What can happen to a case: the columns of the table whose rows are the states.
public enum CaseTrigger: String, CaseIterable, Hashable, Sendable {
  case toldAtRisk = "told-at-risk"
  case leftAsItWas = "left-as-it-was"
  case riskLifted = "risk-lifted"
  case volunteers
  case requestWithdrawn = "request-withdrawn"
  case requestDeclined = "request-declined"
  case requestAgreed = "request-agreed"
  case leavesByAgreement = "leaves-by-agreement"
  case assimilated
  case matched
  case invited
  case noRoute = "no-route"
  case firstCall = "first-call"
  case claims
  case uncontested
  case declinesToClaim = "declines-to-claim"
  case contestWon = "contest-won"
  case contestLost = "contest-lost"
  case accepts
  case timeLapses = "time-lapses"
  case refuses
  case appealsMatch = "appeals-match"
  case appealFails = "appeal-fails"
  case appealSucceeds = "appeal-succeeds"
  case joinsRegister = "joins-register"
  case alternativeOffered = "alternative-offered"
  case offerLapses = "offer-lapses"
  case trialStarts = "trial-starts"
  case trialExtended = "trial-extended"
  case trialPassed = "trial-passed"
  case trialFails = "trial-fails"
  case foundReasonable = "found-reasonable"
  case foundUnsuitable = "found-unsuitable"
  case foundUnreasonable = "found-unreasonable"
  case findingSetAside = "finding-set-aside"
  case noticeGiven = "notice-given"
  case noticeEnds = "notice-ends"
  case appealsDismissal = "appeals-dismissal"
  case protectionStarts = "protection-starts"
  case protectionEnds = "protection-ends"
  case payRegained = "pay-regained"
  case resigns
  case retires
  case fixedTermEnds = "fixed-term-ends"
  case transfers
  case leavesOtherwise = "leaves-otherwise"

  /// It in words that follow *by*.
  public var words: String {
    switch self {
    case .toldAtRisk: "the end of consultation and a settled structure"
    case .leftAsItWas: "a final structure that leaves the post as it was"
    case .riskLifted: "the lifting of the risk"
    case .volunteers: "a request to leave by agreement"
    case .requestWithdrawn: "the withdrawal of the request"
    case .requestDeclined: "a declined request"
    case .requestAgreed: "an agreed request"
    case .leavesByAgreement: "leaving by agreement"
    case .assimilated: "assimilation"
    case .matched: "a match"
    case .invited: "an invitation to claim"
    case .noRoute: "the lack of a route"
    case .firstCall: "first call on a vacancy"
    case .claims: "a claim"
    case .uncontested: "places for all who claim"
    case .declinesToClaim: "a refusal to claim"
    case .contestWon: "a decided contest"
    case .contestLost: "a decided contest that somebody else won"
    case .accepts: "acceptance"
    case .timeLapses: "the lapse of the time to answer"
    case .refuses: "a refusal of the offer"
    case .appealsMatch: "an appeal against the match, the pool or the score"
    case .appealFails: "an appeal that fails"
    case .appealSucceeds: "an appeal that succeeds"
    case .joinsRegister: "joining the register"
    case .alternativeOffered: "an alternative post"
    case .offerLapses: "the lapse of an alternative offer that nobody answered"
    case .trialStarts: "an agreed trial"
    case .trialExtended: "an agreed longer trial"
    case .trialPassed: "a passed trial"
    case .trialFails: "a failed trial"
    case .foundReasonable: "a refusal found reasonable"
    case .foundUnsuitable: "an offer found unsuitable"
    case .foundUnreasonable: "a refusal found unreasonable"
    case .findingSetAside: "an appeal that sets aside the finding on a refusal"
    case .noticeGiven: "notice"
    case .noticeEnds: "the end of the notice"
    case .appealsDismissal: "an appeal against the dismissal"
    case .protectionStarts: "the start of pay protection"
    case .protectionEnds: "the end of pay protection"
    case .payRegained: "pay that has caught up"
    case .resigns: "resignation"
    case .retires: "retirement"
    case .fixedTermEnds: "the end of the fixed term"
    case .transfers: "a transfer with the work"
    case .leavesOtherwise: "leaving for another reason"
    }
  }

  /// Whether it may be recorded ahead of its day, because all that it needs can be settled before.
  public var mayLieAhead: Bool {
    switch self {
    case .accepts, .trialStarts, .transfers, .protectionStarts: true
    case .toldAtRisk, .leftAsItWas, .riskLifted, .volunteers, .requestWithdrawn, .requestDeclined,
      .requestAgreed, .leavesByAgreement, .assimilated, .matched, .invited, .noRoute, .firstCall,
      .claims, .uncontested, .declinesToClaim, .contestWon, .contestLost, .timeLapses, .refuses,
      .appealsMatch, .appealFails, .appealSucceeds, .joinsRegister, .alternativeOffered,
      .offerLapses,
      .trialExtended, .trialPassed, .trialFails, .foundReasonable, .foundUnsuitable,
      .foundUnreasonable, .findingSetAside, .noticeGiven, .noticeEnds, .appealsDismissal,
      .protectionEnds,
      .payRegained, .resigns, .retires, .fixedTermEnds, .leavesOtherwise:
      false
    }
  }
}
