extension TransitionTable {
  /// Every row, in the order of a case's life.
  static let rows = structure + places + appeals + search + notice + leaving

  /// The states in which a case is live, except that the offers of one programme go on elsewhere.
  static let live = CaseState.allCases.filter { !$0.isEnd }

  // From consultation to a settled structure, and leaving by agreement.
  private static let structure = [
    Row(
      .toldAtRisk, in: [.inScope], to: [.atRisk],
      [.consultationComplete, .responsesAnswered, .structureSettled],
      letter: "at-risk"),
    Row(
      .leftAsItWas, in: [.inScope], to: [.unaffected], [.decisionRecorded],
      letter: "risk-withdrawn"),
    Row(
      .volunteers, in: [.inScope, .atRisk], to: [.vrRequested], [.volunteered],
      letter: "vr-invitation"),
    Row(
      .requestWithdrawn, in: [.vrRequested], to: [.inScope, .atRisk], [.whereItWas]),
    Row(
      .requestDeclined, in: [.vrRequested], to: [.inScope, .atRisk],
      [.whereItWas, .requestDeclined], letter: "vr-decision"),
    Row(
      .requestAgreed, in: [.vrRequested], to: [.vrAgreed], [.requestAgreed, .volunteersSought],
      letter: "vr-decision"),
    Row(.leavesByAgreement, in: [.vrAgreed], to: [.leftVR], [.lastDayReached]),
  ]

  // The posts of the new structure.
  private static let places = [
    Row(
      .assimilated, in: [.atRisk], to: [.assimilated],
      [.postNamed, .placeFree, .noRival, .hoursAcceptable], letter: "assimilation"),
    Row(
      .matched, in: [.atRisk], to: [.matched],
      [.postNamed, .matchFound, .placeFree, .noRival, .nobodyFirst],
      letter: "assimilation"),
    Row(
      .invited, in: [.atRisk, .unplaced, .onRegister], to: [.ringFenced],
      [.postNamed, .timeToClaim], letter: "ring-fence-invitation"),
    Row(.claims, in: [.ringFenced], to: [.inSelection], [.claimMade, .absentReached]),
    Row(
      .uncontested, in: [.ringFenced], to: [.offered],
      [.postNamed, .uncontested, .placeFree, .nobodyFirst], letter: "appointed"),
    Row(
      .contestWon, in: [.inSelection], to: [.offered],
      [
        .postNamed, .enoughAssessors, .allScored, .tiesBroken, .adjustmentsNoted, .placeFree,
        .nobodyFirst,
      ], letter: "appointed"),
    Row(
      .firstCall, in: [.atRisk, .ringFenced, .inSelection], to: [.offered],
      [.postNamed, .firstCall, .placeFree, .nobodyFirst], letter: "assimilation"),
    Row(.noRoute, in: [.atRisk], to: [.unplaced], [.noRoute, .noFreePlace]),
    Row(
      .declinesToClaim, in: [.ringFenced], to: [.unplaced], [.declined, .consequencesOfDeclining]),
    Row(
      .contestLost, in: [.inSelection], to: [.unplaced],
      [.allScored, .tiesBroken, .adjustmentsNoted, .reasonsGiven, .noFreePlace],
      letter: "not-appointed"),
    Row(
      .accepts, in: [.assimilated, .matched, .offered], to: [.appointed],
      [.accepted, .samePost, .noLiveAppeal], letter: "new-terms"),
    Row(
      .timeLapses, in: [.assimilated, .matched, .offered], to: [.appointed],
      [.silent, .samePost, .noLiveAppeal], letter: "new-terms"),
    Row(
      .refuses, in: [.assimilated, .matched, .offered, .altOffered], to: [.refused],
      [.refusal, .consequencesOfRefusing]),
  ]

  private static let disputed: [CaseState] = [
    .atRisk, .assimilated, .matched, .ringFenced, .inSelection, .offered, .unplaced, .onRegister,
  ]

  // Appeals against the category, the pool, the match or the score.
  private static let appeals = [
    Row(
      .appealsMatch, in: disputed, to: [.matchAppeal], [.appealInTime],
      letter: "appeal-acknowledged"),
    Row(
      .appealFails, in: [.matchAppeal], to: disputed,
      [.whereItWas, .samePost, .panelApart, .appealDecided],
      letter: "appeal-outcome"),
    Row(
      .appealSucceeds, in: [.matchAppeal], to: [.atRisk, .inSelection],
      [.panelApart, .appealDecided, .effectsListed], letter: "appeal-outcome"),
    Row(
      .appealSucceeds, in: [.matchAppeal], to: [.ringFenced],
      [.panelApart, .appealDecided, .effectsListed, .postNamed], letter: "appeal-outcome"),
    Row(
      .appealSucceeds, in: [.matchAppeal], to: [.assimilated],
      [.panelApart, .appealDecided, .effectsListed, .postNamed, .placeFree],
      letter: "appeal-outcome"),
    Row(
      .appealSucceeds, in: [.matchAppeal], to: [.matched, .offered],
      [.panelApart, .appealDecided, .effectsListed, .postNamed, .placeFree, .nobodyFirst],
      letter: "appeal-outcome"),
    Row(
      .findingSetAside, in: [.matchAppeal], to: [.unplaced, .onRegister],
      [.whereItWas, .panelApart, .appealDecided, .findingSetAside], letter: "appeal-outcome"),
  ]

  // The register, alternatives, trials, refusals and pay protection.
  private static let search = [
    Row(
      .joinsRegister, in: [.unplaced], to: [.onRegister], [.registerForm, .registerService],
      letter: "register-joined"),
    Row(
      .alternativeOffered, in: [.onRegister, .underNotice], to: [.altOffered],
      [.postNamed, .offerInWriting, .placeFree, .nobodyFirst], letter: "alternative-offer"),
    Row(.offerLapses, in: [.altOffered], to: [.onRegister], [.whereItWas, .answerOverdue]),
    Row(
      .offerLapses, in: [.altOffered], to: [.underNotice],
      [.whereItWas, .answerOverdue] + Guard.dismissal),
    Row(
      .trialStarts, in: [.altOffered], to: [.inTrial],
      [.trialInWriting, .samePost, .statutoryTrial]),
    Row(
      .trialExtended, in: [.inTrial], to: [.inTrial], [.extensionAgreed, .samePost],
      letter: "trial-outcome"),
    Row(
      .trialPassed, in: [.inTrial], to: [.redeployed], [.trialOver, .samePost],
      letter: "trial-outcome"),
    Row(.trialFails, in: [.inTrial], to: [.onRegister], [.insideTrial], letter: "trial-ended"),
    Row(
      .trialFails, in: [.inTrial], to: [.underNotice], [.insideTrial] + Guard.dismissal,
      letter: "trial-ended"),
    Row(
      .trialFails, in: [.inTrial], to: [.leftRedundant],
      [.insideTrial, .paymentKept] + Guard.lastDay, letter: "trial-ended"),
    Row(
      .trialFails, in: [.inTrial], to: [.leftRefusedUnreasonably],
      [.insideTrial, .paymentLost] + Guard.lastDay, letter: "trial-ended"),
    Row(
      .foundReasonable, in: [.refused], to: [.onRegister, .unplaced], [.refusalReasonable],
      letter: "refusal-response"),
    Row(
      .foundUnsuitable, in: [.refused], to: [.onRegister, .unplaced], [.offerUnsuitable],
      letter: "refusal-response"),
    Row(
      .foundReasonable, in: [.refused], to: [.underNotice],
      [.refusalReasonable] + Guard.dismissal, letter: "refusal-response"),
    Row(
      .foundUnsuitable, in: [.refused], to: [.underNotice],
      [.offerUnsuitable] + Guard.dismissal, letter: "refusal-response"),
    Row(
      .foundUnreasonable, in: [.refused], to: [.onRegister, .unplaced], [.refusalUnreasonable],
      letter: "refusal-response"),
    Row(
      .foundUnreasonable, in: [.refused], to: [.underNotice],
      [.refusalUnreasonable] + Guard.dismissal, letter: "refusal-response"),
    Row(
      .protectionStarts, in: [.redeployed], to: [.redeployedProtected],
      [.lowerGrade, .payProtection, .samePost],
      letter: "pay-protection"),
    Row(
      .protectionEnds, in: [.redeployedProtected], to: [.redeployed], [.protectionOver, .samePost],
      letter: "pay-protection"),
    Row(
      .payRegained, in: [.redeployedProtected], to: [.redeployed], [.payRegained, .samePost],
      letter: "pay-protection"),
  ]

  // Notice, dismissal and the appeal against it.
  private static let notice = [
    Row(
      .noticeGiven, in: [.unplaced, .onRegister], to: [.underNotice], Guard.dismissal,
      letter: noticeLetter),
    Row(
      .noticeEnds, in: [.underNotice], to: [.leftRedundant], [.paymentKept] + Guard.lastDay),
    Row(
      .noticeEnds, in: [.underNotice], to: [.leftRefusedUnreasonably],
      [.paymentLost] + Guard.lastDay),
    Row(
      .foundUnreasonable, in: [.refused], to: [.leftRefusedUnreasonably],
      [.refusalUnreasonable] + Guard.lastDay, letter: "refusal-response"),
    Row(
      .appealsDismissal, in: [.underNotice], to: [.redundancyAppeal], [.appealInTime],
      letter: "redundancy-appeal"),
    Row(
      .appealFails, in: [.redundancyAppeal], to: [.underNotice],
      [.panelApart, .appealDecided] + Guard.dismissal, letter: "redundancy-appeal"),
    Row(
      .appealFails, in: [.redundancyAppeal], to: [.leftRedundant],
      [.panelApart, .appealDecided, .paymentKept] + Guard.lastDay, letter: "redundancy-appeal"),
    Row(
      .appealFails, in: [.redundancyAppeal], to: [.leftRefusedUnreasonably],
      [.panelApart, .appealDecided, .paymentLost] + Guard.lastDay, letter: "redundancy-appeal"),
    Row(
      .findingSetAside, in: [.redundancyAppeal], to: [.underNotice],
      [.panelApart, .appealDecided, .findingSetAside] + Guard.dismissal,
      letter: "redundancy-appeal"),
    Row(
      .findingSetAside, in: [.redundancyAppeal], to: [.leftRedundant],
      [.panelApart, .appealDecided, .findingSetAside] + Guard.lastDay,
      letter: "redundancy-appeal"),
    Row(
      .appealSucceeds, in: [.redundancyAppeal], to: [.withdrawn], [.panelApart, .appealDecided],
      letter: "redundancy-appeal"),
  ]

  // What can happen to anybody.
  private static let leaving = [
    Row(.resigns, in: live, to: [.leftResigned], [.leavingShown]),
    Row(.retires, in: live, to: [.leftRetired], [.leavingShown]),
    Row(.fixedTermEnds, in: live, to: [.leftFixedTerm], [.leavingShown]),
    Row(.transfers, in: live, to: [.transferred], [.leavingShown]),
    Row(.leavesOtherwise, in: live, to: [.leftOther], [.leavingShown]),
    Row(
      .riskLifted, in: live, to: [.withdrawn], [.decisionRecorded], letter: "risk-withdrawn"),
  ]
}
