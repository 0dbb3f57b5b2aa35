extension CaseState {
  /// What has to be done while a case stands here; empty where nothing has.
  public var task: String {
    switch self {
    case .inScope: "close consultation and settle the structure"
    case .atRisk: "give the person a route, or record that there is none"
    case .vrRequested: "answer the request"
    case .vrAgreed: "record the leaving on the last day"
    case .assimilated, .matched, .offered: "record the answer to the offer"
    case .ringFenced: "record the claim, or remind the person"
    case .inSelection: "decide the contest"
    case .matchAppeal: "hear the appeal"
    case .unplaced: "put the person on the register, or give notice"
    case .onRegister: "match vacancies, and review the search"
    case .altOffered: "record the answer to the offer"
    case .inTrial: "review the trial, and confirm or end it"
    case .refused: "find whether the post was suitable and the refusal reasonable"
    case .underNotice: "go on searching; on the last day look through the vacancies once more"
    case .redundancyAppeal: "hear the appeal; the last day does not move"
    case .redeployedProtected: "end the protection, or record that pay has caught up"
    case .unaffected, .appointed, .redeployed, .leftVR, .leftRedundant, .leftResigned,
      .leftRetired, .leftFixedTerm, .leftRefusedUnreasonably, .leftOther, .transferred, .withdrawn:
      ""
    }
  }
}
