import Restructure

extension CaseRecord {
  /// The last day of the employment, as far as the case records it: that which was agreed with
  /// somebody who leaves by agreement or on which somebody left of themselves, or else the last day
  /// of the notice.
  public var lastDay: LocalDate? {
    let (agreed, noticed) = (facts[.leavingOn]?.day, facts[.noticeEnds]?.day)
    switch state {
    case .vrAgreed, .leftVR, .leftResigned, .leftRetired, .leftFixedTerm, .leftOther, .transferred:
      return agreed ?? noticed
    case nil, .inScope, .atRisk, .vrRequested, .assimilated, .matched, .ringFenced, .inSelection,
      .offered, .matchAppeal, .unplaced, .onRegister, .underNotice, .altOffered, .inTrial, .refused,
      .redundancyAppeal, .unaffected, .appointed, .redeployed, .redeployedProtected, .leftRedundant,
      .leftRefusedUnreasonably, .withdrawn:
      return noticed
    }
  }
}
