import Casework
import Letters

/// To whom a kind of letter goes: the states and the moves that call for it.
enum LetterAudience {
  /// Whether a case is due a kind of letter.
  ///
  /// Where a letter is due for as long as a case stands where the letter's move leads, the table of
  /// moves says where that is; otherwise the latest move must call for it. Only letters for which no
  /// move calls, such as a reminder, name states of their own.
  static func isFor(_ record: CaseRecord, _ kind: LetterKind) -> Bool {
    let state = record.state
    let isByFirstCall = record.facts[.firstCall] != nil
    switch kind {
    case .s188, .unionBundle: return false
    case .consultationOpens: return state == .inScope || record.reference.standing == .affected
    case .vrInvitation: return state == .inScope || state == .atRisk || state == .vrRequested
    case .managerNotice: return state == .onRegister || state == .underNotice
    case .reminder:
      return stands(record, .ringFenceInvitation) && record.facts[.interestReceived] == nil
    case .atRisk, .ringFenceInvitation, .appealAcknowledged: return stands(record, kind)
    case .assimilation:
      // First call on a vacancy is offered by the same letter.
      return stands(record, kind) && (!stands(record, .appointed) || isByFirstCall)
    case .appointed: return stands(record, kind) && !isByFirstCall
    case .notice:
      // After an appeal that failed, or a further offer, the notice was given already.
      return stands(record, kind) && record.hasNewNotice
    case .registerJoined:
      // Whoever comes back to the register was told of it when they joined.
      return isCalledFor(record, kind)
        || (stands(record, kind) && record.path.count { $0 == .onRegister } == 1)
    case .payProtection: return state == .redeployedProtected || isCalledFor(record, kind)
    case .redundancyAppeal: return state == .redundancyAppeal || isCalledFor(record, kind)
    case .vrDecision, .appealOutcome, .notAppointed, .newTerms, .alternativeOffer, .refusalResponse,
      .trialOutcome, .trialEnded, .riskWithdrawn:
      return isCalledFor(record, kind)
    }
  }

  /// Whether a case stands where a move leads that calls for a letter.
  private static func stands(_ record: CaseRecord, _ kind: LetterKind) -> Bool {
    record.state.map(TransitionTable.states(callingFor: kind.rawValue).contains) ?? false
  }

  /// Whether the latest move of a case calls for a letter.
  private static func isCalledFor(_ record: CaseRecord, _ kind: LetterKind) -> Bool {
    record.lettersDue.contains(kind.rawValue)
  }

  /// The audience in words.
  static func words(_ kind: LetterKind) -> String {
    switch kind {
    case .s188: "the representatives, once for the programme"
    case .unionBundle: "the union's branch, once for each stage of the programme"
    case .consultationOpens: "cases that are in-scope, and to people who are affected"
    case .atRisk: "cases that are at-risk"
    case .vrInvitation: "cases that are in-scope or at-risk, and to those who have volunteered"
    case .vrDecision: "cases whose request to leave by agreement was agreed or declined"
    case .assimilation: "cases that are assimilated or matched, or offered a post by first call"
    case .ringFenceInvitation: "cases that are ring-fenced"
    case .reminder: "cases that are ring-fenced and have not claimed"
    case .appealAcknowledged: "cases that are in match-appeal"
    case .appealOutcome: "cases whose appeal against the match, the pool or the score is decided"
    case .appointed: "cases that are offered a post they claimed"
    case .notAppointed: "cases that claimed a post and are unplaced"
    case .newTerms: "cases that are appointed"
    case .registerJoined: "cases that have joined the register"
    case .alternativeOffer: "cases that are offered an alternative post"
    case .refusalResponse: "cases whose refusal of an offer has been judged"
    case .trialOutcome: "cases whose trial was passed or made longer"
    case .trialEnded: "cases whose trial has failed"
    case .notice: "cases that have come under notice"
    case .redundancyAppeal: "cases that appeal, or have appealed, against dismissal"
    case .riskWithdrawn: "cases that are withdrawn or unaffected"
    case .payProtection: "cases whose pay protection starts, runs or has ended"
    case .managerNotice: "the manager of a vacancy, about cases on the register or under notice"
    }
  }
}
