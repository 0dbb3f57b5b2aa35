/// For how much of a case a fact counts.
///
/// Without it, the end of a first trial would count as the end of a second, and an appeal that was
/// heard would prove the next.
public enum FactScope: Hashable, Sendable {
  /// As long as the case lasts.
  case wholeCase
  /// As long as one offer is open, or its refusal, with the contest before it.
  case oneOffer
  /// As long as one appeal is.
  case oneAppeal
  /// As long as one request to leave by agreement is.
  case oneRequest

  /// What no longer counts once a case has gone from one state to another.
  static func over(from: CaseState, to: CaseState) -> Set<FactScope> {
    var over: Set<FactScope> = []
    if to.beginsAnew { over.insert(.oneOffer) }
    if from.isAppeal, !to.isAppeal { over.insert(.oneAppeal) }
    if from == .vrRequested, to != .vrAgreed { over.insert(.oneRequest) }
    return over
  }
}

extension CaseState {
  /// Whether somebody in this state has no offer any more.
  fileprivate var beginsAnew: Bool {
    switch self {
    case .inScope, .atRisk, .ringFenced, .unplaced, .onRegister, .underNotice: true
    case .vrRequested, .vrAgreed, .assimilated, .matched, .inSelection, .offered, .matchAppeal,
      .altOffered, .inTrial, .refused, .redundancyAppeal, .unaffected, .appointed, .redeployed,
      .redeployedProtected, .leftVR, .leftRedundant, .leftResigned, .leftRetired, .leftFixedTerm,
      .leftRefusedUnreasonably, .leftOther, .transferred, .withdrawn:
      false
    }
  }

  /// Whether an appeal is running.
  var isAppeal: Bool { self == .matchAppeal || self == .redundancyAppeal }
}
