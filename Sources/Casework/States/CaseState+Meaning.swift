extension CaseState {
  /// What the state means for the person, in one sentence.
  public var meaning: String {
    switch self {
    case .inScope: "Consultation is open on a plan that may change the post; nothing is decided."
    case .atRisk: "The structure is settled, and it ends or reduces the post that the person holds."
    case .vrRequested: "The person has asked to leave by agreement, and may still withdraw."
    case .vrAgreed: "The person leaves by agreement on a day that is set."
    case .assimilated: "A post of the new structure is offered without a contest."
    case .matched:
      "A post of the new structure is offered, because the person's own is much like it."
    case .ringFenced: "The person is invited to claim a post of the new structure."
    case .inSelection: "The person has claimed a post and the contest is running."
    case .offered: "A post of the new structure is offered after the ring-fence."
    case .matchAppeal: "The person disputes the category, the pool, the match or the score."
    case .unplaced: "The new structure has no post for the person."
    case .onRegister: "The person is on the redeployment register and a post is being sought."
    case .underNotice: "Notice of dismissal is given and the search for a post goes on."
    case .altOffered: "An alternative post is offered in writing."
    case .inTrial: "The person is trying the alternative post."
    case .refused:
      "The person has refused an offer, and whether that was reasonable is to be found."
    case .redundancyAppeal: "The person appeals against the dismissal, whose day does not move."
    case .unaffected: "The final structure leaves the post as it was; the case is over."
    case .appointed: "The person has accepted a post of the new structure; the case is over."
    case .redeployed: "The person is confirmed in the alternative post; the case is over."
    case .redeployedProtected:
      "The person is confirmed in a lower post, and their pay is protected."
    case .leftVR: "The person has left by agreement; the case is over."
    case .leftRedundant: "The notice has run out and the person has left; the case is over."
    case .leftResigned: "The person has resigned and left; the case is over."
    case .leftRetired: "The person has retired; the case is over."
    case .leftFixedTerm: "The fixed term has run out and the person has left; the case is over."
    case .leftRefusedUnreasonably:
      "The person was dismissed after an unreasonable refusal of suitable work; the case is over."
    case .leftOther: "The person has left for another reason; the case is over."
    case .transferred: "The person has moved with the work to another employer; the case is over."
    case .withdrawn: "The risk is lifted, and the case is over."
    }
  }

  /// Who has to act while a case stands here, where nobody is named for it.
  public var owner: Owner {
    switch self {
    case .inScope, .atRisk, .vrRequested, .vrAgreed, .ringFenced, .unplaced, .refused: .hr
    case .assimilated, .matched, .offered: .headOfService
    case .inSelection: .selectionPanel
    case .matchAppeal, .redundancyAppeal: .appealsPanel
    case .onRegister, .altOffered: .redeploymentOfficer
    case .inTrial: .newManager
    case .underNotice: .dismissalAuthority
    case .redeployedProtected: .payroll
    case .unaffected, .appointed, .redeployed, .leftVR, .leftRedundant, .leftResigned,
      .leftRetired, .leftFixedTerm, .leftRefusedUnreasonably, .leftOther, .transferred, .withdrawn:
      .nobody
    }
  }

  /// A part that somebody plays in a restructure (policies.md 7c).
  public enum Owner: String, CaseIterable, Hashable, Sendable {
    case hr = "HR adviser"
    case headOfService = "head of service"
    case selectionPanel = "selection panel"
    case appealsPanel = "appeals panel"
    case redeploymentOfficer = "redeployment officer"
    case newManager = "manager of the new post"
    case dismissalAuthority = "dismissal authority"
    case payroll
    case nobody = "nobody: the case is over"
  }

  /// Whether an employer may do without it: what the law or the case itself needs stays.
  public var mayBeSwitchedOff: Bool {
    switch self {
    case .vrRequested, .vrAgreed, .leftVR, .assimilated, .matched, .ringFenced, .inSelection,
      .matchAppeal, .onRegister, .redeployedProtected, .unaffected, .leftOther:
      true
    case .inScope, .atRisk, .offered, .unplaced, .underNotice, .altOffered, .inTrial, .refused,
      .redundancyAppeal, .appointed, .redeployed, .leftRedundant, .leftResigned, .leftRetired,
      .leftFixedTerm, .leftRefusedUnreasonably, .transferred, .withdrawn:
      false
    }
  }
}
