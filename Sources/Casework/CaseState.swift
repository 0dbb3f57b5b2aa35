/// Where a case stands between *in scope* and its end.
///
/// The raw values are the words that commands, letters and the database use. This is the main path;
/// employers switch states off, they never invent any.
public enum CaseState: String, CaseIterable, Hashable, Sendable {
  case inScope = "in-scope"
  case atRisk = "at-risk"
  case assimilated
  case ringFenced = "ring-fenced"
  case inSelection = "in-selection"
  case offered
  case appointed
  case unplaced
  case onRegister = "on-register"
  case altOffered = "alt-offered"
  case inTrial = "in-trial"
  case redeployed
  case underNotice = "under-notice"
  case leftRedundant = "left-redundant"
  case withdrawn

  /// Whether the case is over, so that nothing moves it again.
  public var isEnd: Bool {
    switch self {
    case .appointed, .redeployed, .leftRedundant, .withdrawn: true
    case .inScope, .atRisk, .assimilated, .ringFenced, .inSelection, .offered, .unplaced,
      .onRegister, .altOffered, .inTrial, .underNotice:
      false
    }
  }

  /// Whether the case is then about a claim to posts of the plan.
  public var isAboutAClaim: Bool {
    switch self {
    case .assimilated, .ringFenced, .inSelection, .offered: true
    case .inScope, .atRisk, .appointed, .unplaced, .onRegister, .altOffered, .inTrial, .redeployed,
      .underNotice, .leftRedundant, .withdrawn:
      false
    }
  }

  /// What the state means for the person, in one sentence.
  public var meaning: String {
    switch self {
    case .inScope: "Consultation is open on a plan that may change the post; nothing is decided."
    case .atRisk: "The structure is settled, and it ends or reduces the post that the person holds."
    case .assimilated: "A post of the new structure is offered without a contest."
    case .ringFenced: "The person is invited to claim a post of the new structure."
    case .inSelection: "The person has claimed a post and the contest is running."
    case .offered: "A post of the new structure is offered after the ring-fence."
    case .appointed: "The person has accepted a post of the new structure; the case is over."
    case .unplaced: "The new structure has no post for the person."
    case .onRegister: "The person is on the redeployment register and a post is being sought."
    case .altOffered: "An alternative post is offered in writing."
    case .inTrial: "The person is trying the alternative post."
    case .redeployed: "The person is confirmed in the alternative post; the case is over."
    case .underNotice: "Notice of dismissal is given and the search for a post goes on."
    case .leftRedundant: "The notice has run out and the person has left; the case is over."
    case .withdrawn: "The risk is lifted, and the case is over."
    }
  }
}

extension CaseState: CustomStringConvertible {
  /// The word itself: `at-risk`.
  public var description: String { rawValue }
}
