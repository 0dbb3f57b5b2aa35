/// Where a case stands between *in scope* and its end.
///
/// The raw values are the words that commands, letters and the database use. Employers switch states
/// off or give them a name of their own; they never invent any.
public enum CaseState: String, CaseIterable, Hashable, Sendable {
  case inScope = "in-scope"
  case atRisk = "at-risk"
  case vrRequested = "vr-requested"
  case vrAgreed = "vr-agreed"
  case assimilated
  case matched
  case ringFenced = "ring-fenced"
  case inSelection = "in-selection"
  case offered
  case matchAppeal = "match-appeal"
  case unplaced
  case onRegister = "on-register"
  case underNotice = "under-notice"
  case altOffered = "alt-offered"
  case inTrial = "in-trial"
  case refused
  case redundancyAppeal = "redundancy-appeal"
  case unaffected
  case appointed
  case redeployed
  case redeployedProtected = "redeployed-protected"
  case leftVR = "left-vr"
  case leftRedundant = "left-redundant"
  case leftResigned = "left-resigned"
  case leftRetired = "left-retired"
  case leftFixedTerm = "left-fixed-term"
  case leftRefusedUnreasonably = "left-refused-unreasonably"
  case leftOther = "left-other"
  case transferred
  case withdrawn

  /// Whether the case is over.
  ///
  /// Nothing moves a case that is over, except that pay protection starts and ends for somebody who
  /// has been redeployed: see ``end``.
  public var isEnd: Bool { end != nil }

  /// How the case ended, or nil while it is live; with and without pay protection, somebody who is
  /// redeployed has one and the same end.
  public var end: CaseState? {
    switch self {
    case .inScope, .atRisk, .vrRequested, .vrAgreed, .assimilated, .matched, .ringFenced,
      .inSelection, .offered, .matchAppeal, .unplaced, .onRegister, .underNotice, .altOffered,
      .inTrial, .refused, .redundancyAppeal:
      nil
    case .redeployed, .redeployedProtected: .redeployed
    case .unaffected, .appointed, .leftVR, .leftRedundant, .leftResigned, .leftRetired,
      .leftFixedTerm, .leftRefusedUnreasonably, .leftOther, .transferred, .withdrawn:
      self
    }
  }

  /// Whether the case is then about a claim to posts of the plan.
  public var isAboutAClaim: Bool {
    switch self {
    case .assimilated, .matched, .ringFenced, .inSelection, .offered: true
    case .inScope, .atRisk, .vrRequested, .vrAgreed, .matchAppeal, .unplaced, .onRegister,
      .underNotice, .altOffered, .inTrial, .refused, .redundancyAppeal, .unaffected, .appointed,
      .redeployed, .redeployedProtected, .leftVR, .leftRedundant, .leftResigned, .leftRetired,
      .leftFixedTerm, .leftRefusedUnreasonably, .leftOther, .transferred, .withdrawn:
      false
    }
  }

  /// Whether the person then has a place in a post, or is offered one, so that nobody else can.
  public var holdsAPlace: Bool {
    switch self {
    case .assimilated, .matched, .offered, .altOffered, .inTrial, .appointed, .redeployed,
      .redeployedProtected:
      true
    case .inScope, .atRisk, .vrRequested, .vrAgreed, .ringFenced, .inSelection, .matchAppeal,
      .unplaced, .onRegister, .underNotice, .refused, .redundancyAppeal, .unaffected, .leftVR,
      .leftRedundant, .leftResigned, .leftRetired, .leftFixedTerm, .leftRefusedUnreasonably,
      .leftOther, .transferred, .withdrawn:
      false
    }
  }

  /// Whether a post is then offered, so that coming to the state names it.
  var isAnOffer: Bool {
    switch self {
    case .assimilated, .matched, .offered, .altOffered: true
    case .inScope, .atRisk, .vrRequested, .vrAgreed, .ringFenced, .inSelection, .matchAppeal,
      .unplaced, .onRegister, .underNotice, .inTrial, .refused, .redundancyAppeal, .unaffected,
      .appointed, .redeployed, .redeployedProtected, .leftVR, .leftRedundant, .leftResigned,
      .leftRetired, .leftFixedTerm, .leftRefusedUnreasonably, .leftOther, .transferred, .withdrawn:
      false
    }
  }

  /// Whether the employer ended the employment: `disestablished` is said of posts, this of people.
  public var isDismissal: Bool {
    switch self {
    case .leftRedundant, .leftRefusedUnreasonably: true
    case .inScope, .atRisk, .vrRequested, .vrAgreed, .assimilated, .matched, .ringFenced,
      .inSelection, .offered, .matchAppeal, .unplaced, .onRegister, .underNotice, .altOffered,
      .inTrial, .refused, .redundancyAppeal, .unaffected, .appointed, .redeployed,
      .redeployedProtected, .leftVR, .leftResigned, .leftRetired, .leftFixedTerm, .leftOther,
      .transferred, .withdrawn:
      false
    }
  }
}

extension CaseState: CustomStringConvertible {
  /// The word itself: `at-risk`.
  public var description: String { rawValue }
}
