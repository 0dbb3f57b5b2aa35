/// Which state may follow which, in what way and under which guards (policies.md 7b).
///
/// The table is total: every state has its own list without a wildcard, and a pair that is not
/// listed is refused.
public enum TransitionTable {
  /// The moves that a state allows, in the order in which they are offered to a reader.
  public static func transitions(from state: CaseState) -> [Transition] {
    destinations(from: state).map { Transition(from: state, to: $0.to, ways: $0.ways) }
  }

  /// The move from one state to another, or nil where the table does not list it.
  public static func transition(from: CaseState, to: CaseState) -> Transition? {
    transitions(from: from).first { $0.to == to }
  }

  /// The states that may follow a state.
  public static func states(after state: CaseState) -> [CaseState] {
    destinations(from: state).map(\.to)
  }

  private typealias Destination = (to: CaseState, ways: [Transition.Way])

  private static func destinations(from state: CaseState) -> [Destination] {
    switch state {
    case .inScope: [(.atRisk, [toldAtRisk]), lifted]
    case .atRisk:
      [
        (.assimilated, [assimilated]), (.ringFenced, [invited]), (.offered, [firstCall]),
        (.unplaced, [noRoute]), lifted,
      ]
    case .ringFenced:
      [
        (.inSelection, [claimed]), (.offered, [uncontested, firstCall]),
        (.unplaced, [declined]), lifted,
      ]
    case .inSelection:
      [(.offered, [contestWon, firstCall]), (.unplaced, [contestLost]), lifted]
    case .assimilated, .offered: [(.appointed, [accepted]), lifted]
    case .unplaced: [(.onRegister, [registered]), (.underNotice, [noticeGiven]), lifted]
    case .onRegister:
      [(.altOffered, [alternative]), (.underNotice, [noticeGiven]), lifted]
    case .altOffered:
      [
        (.inTrial, [trialAgreed]), (.onRegister, [refused]), (.underNotice, [refusedUnderNotice]),
        lifted,
      ]
    case .inTrial:
      [
        (.redeployed, [trialPassed]), (.onRegister, [trialFailed]),
        (.underNotice, [trialFailedUnderNotice]), (.leftRedundant, [trialFailedAfterNotice]),
        lifted,
      ]
    case .underNotice: [(.altOffered, [alternative]), (.leftRedundant, [dismissed]), lifted]
    case .appointed, .redeployed, .leftRedundant, .withdrawn: []
    }
  }

  private static let lifted: Destination = (
    .withdrawn,
    [Transition.Way("the lifting of the risk", [.decisionRecorded], letter: "risk-withdrawn")]
  )
  private static let toldAtRisk = Transition.Way(
    "the end of consultation and a settled structure", [.consultationComplete, .structureSettled],
    letter: "at-risk")
  private static let assimilated = Transition.Way(
    "assimilation", [.postNamed], letter: "assimilation")
  private static let invited = Transition.Way(
    "an invitation to claim", [.postNamed], letter: "ring-fence-invitation")
  private static let noRoute = Transition.Way("the lack of a route", [.noRoute])
  private static let firstCall = Transition.Way(
    "first call on a vacancy", [.postNamed, .firstCall], letter: "assimilation")
  private static let claimed = Transition.Way("a claim", [.claimMade])
  private static let uncontested = Transition.Way(
    "places for all who claim", [.postNamed, .uncontested], letter: "appointed")
  private static let declined = Transition.Way("a refusal to claim", [.declined])
  private static let contestWon = Transition.Way(
    "a decided contest", [.postNamed, .twoAssessors], letter: "appointed")
  private static let contestLost = Transition.Way(
    "a decided contest", [.reasonsGiven], letter: "not-appointed")
  private static let accepted = Transition.Way(
    "acceptance", [.accepted], letter: "new-terms")
  private static let registered = Transition.Way(
    "joining the register", letter: "register-joined")
  private static let alternative = Transition.Way(
    "an alternative post", [.postNamed, .offerInWriting], letter: "alternative-offer")
  private static let refused = Transition.Way(
    "a reasonable refusal", [.refusalReasonable], letter: "refusal-response")
  private static let refusedUnderNotice = Transition.Way(
    "a reasonable refusal under notice", [.refusalReasonable] + Guard.dismissal,
    letter: "refusal-response")
  private static let trialAgreed = Transition.Way("an agreed trial", [.trialInWriting])
  private static let trialPassed = Transition.Way(
    "a passed trial", [.trialOver], letter: "trial-outcome")
  private static let trialFailed = Transition.Way(
    "a failed trial", [.insideTrial], letter: "trial-ended")
  private static let trialFailedUnderNotice = Transition.Way(
    "a failed trial under notice", [.insideTrial] + Guard.dismissal, letter: "trial-ended")
  private static let trialFailedAfterNotice = Transition.Way(
    "a failed trial after the notice has run out",
    [.insideTrial] + Guard.dismissal + [.noticeExpired], letter: "trial-ended")
  private static let noticeGiven = Transition.Way(
    "notice", Guard.dismissal, letter: "notice")
  private static let dismissed = Transition.Way(
    "the end of the notice", Guard.dismissal + [.noticeExpired])
}
