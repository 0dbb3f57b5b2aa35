// The guards of policies.md 7b up to a place in the new structure.
extension Guard {
  static let consultationComplete = Guard(
    "consultation-complete", "consultation must have closed, no sooner than its last day",
    .happened(.consultationClosed), .sinceOpening(.consultationClosed),
    .inOrder(.consultationCloses, .consultationClosed))
  static let responsesAnswered = Guard(
    "responses-answered",
    "every response to consultation must have been answered before the structure is approved",
    .law(.responsesAnswered), .inOrder(.responsesAnswered, .structureApproved),
    citing: "TULRCA 1992 s.188(2)")
  static let structureSettled = Guard(
    "structure-settled", "the final structure must be approved once consultation has closed",
    .happened(.structureApproved), .inOrder(.consultationClosed, .structureApproved))
  static let decisionRecorded = Guard(
    "decision-recorded", "the decision to lift the risk must be recorded", .recorded(.decision))
  static let postNamed = Guard("post-named", "the post must be named", .post)
  static let samePost = Guard(
    "same-post", "a post that is named must be the one that was offered", .samePost)
  static let placeFree = Guard(
    "place-free", "the post must have a place that nobody else has", .law(.placeFree))
  static let noRival = Guard(
    "no-rival",
    "where there is no contest, everybody with as early a claim to the post must have a place in it",
    .law(.noRival))
  static let nobodyFirst = Guard(
    "nobody-first", "nobody with first call on the post may be passed over", .law(.nobodyFirst),
    citing: "MPL Regs 1999 reg. 10 and the like regulations on family leave")
  static let noLiveAppeal = Guard(
    "no-live-appeal", "nobody's appeal about the post may be open", .law(.noLiveAppeal))

  static let volunteered = Guard(
    "volunteered", "the person must have asked in time to leave by agreement",
    .happened(.vrRequestedOn), .inOrder(.vrRequestedOn, .vrCloses))
  static let requestDeclined = Guard(
    "request-declined", "it must be recorded why the request was declined",
    .recorded(.vrDeclined))
  static let requestAgreed = Guard(
    "request-agreed",
    "somebody with the authority must have agreed, to a real saving and a last day",
    .recorded(.vrAuthority), .happened(.vrSaving), .recorded(.leavingOn))
  static let volunteersSought = Guard(
    "volunteers-sought",
    "no more volunteers go than are sought, and only where their going saves a post",
    .law(.volunteersSought))
  static let lastDayReached = Guard(
    "last-day-reached", "the person's last day must be reached", .happened(.leavingOn))
  static let whereItWas = Guard(
    "where-it-was", "the case must go back to where it was", .wasThereBefore)

  static let noRoute = Guard(
    "no-route", "no ring-fence may reach the person", .recorded(.noRoute))
  static let noFreePlace = Guard(
    "no-free-place", "no post that is open to the person may have a free place",
    .law(.noFreePlace))
  static let firstCall = Guard(
    "first-call", "the person must have first call on a suitable vacancy", .happened(.firstCall),
    .law(.hasFirstCall),
    citing: "MPL Regs 1999 reg. 10 and the like regulations on family leave")
  static let hoursAcceptable = Guard(
    "hours-acceptable",
    "the person must accept the hours and weeks of the post where they are not their own",
    .law(.hoursAcceptable))
  static let matchFound = Guard(
    "match-found", "the two posts must have been found to be much alike", .happened(.matchFound))
  static let timeToClaim = Guard(
    "time-to-claim", "the last day for claims, where it is known, must not be over",
    .notOverIfKnown(.interestCloses))
  static let claimMade = Guard(
    "claim-made", "the person must have claimed the post, no later than its last day",
    .happened(.interestReceived), .inOrder(.interestReceived, .interestCloses))
  static let declined = Guard(
    "declined", "the person must have declined in writing to claim a post",
    .happened(.declinedInWriting))
  static let consequencesOfDeclining = Guard(
    "consequences-of-declining",
    "the person must have been told what follows before they declined",
    .happened(.consequencesExplained), .inOrder(.consequencesExplained, .declinedInWriting))
  static let absentReached = Guard(
    "absent-reached",
    "everybody who may claim the post and is away must have been reached about it",
    .law(.absentReached))
  static let uncontested = Guard(
    "uncontested",
    "no more people may claim the post than it has places, and somebody must have confirmed it",
    .happened(.uncontested), .law(.claimantsFit))
  static let enoughAssessors = Guard(
    "enough-assessors",
    "as many people must have assessed every candidate as the policy asks for, and at least two",
    .recorded(.assessors), .law(.enoughAssessors))
  static let adjustmentsNoted = Guard(
    "adjustments-noted",
    "it must be on record which adjustments each candidate asked for and had, or that none were asked "
      + "for",
    .law(.adjustmentsNoted), citing: "Equality Act 2010 s.20")
  static let allScored = Guard(
    "all-scored", "every candidate must have been scored", .law(.allScored))
  static let tiesBroken = Guard(
    "ties-broken",
    "a tie must have been broken by what the policy lists for it, or by a decision on record",
    .law(.tiesBroken))
  static let reasonsGiven = Guard(
    "reasons-given", "the person must be able to have the reasons and their own score",
    .happened(.reasonsGiven))
  static let accepted = Guard(
    "accepted", "the person must have accepted the offer", .happened(.acceptedOn))
  static let silent = Guard(
    "silent", "the time to answer must be over, and the policy must take silence for a yes",
    .past(.acceptBy), .renewedAfterAppeal(.acceptBy), .recorded(.silenceAccepts))
  static let refusal = Guard(
    "refused", "the person must have refused the offer", .happened(.refusedOn))
  static let consequencesOfRefusing = Guard(
    "consequences-of-refusing",
    "the person must have been told what follows before they refused",
    .happened(.consequencesExplained), .inOrder(.consequencesExplained, .refusedOn),
    citing: "ERA 1996 s.141(2)-(4), by which a payment can be lost")

  static let appealInTime = Guard(
    "appeal-in-time", "the appeal must have arrived in time and say on what ground",
    .happened(.appealReceived), .inOrder(.appealReceived, .appealBy), .recorded(.appealGround))
  static let panelApart = Guard(
    "panel-apart", "nobody may hear an appeal against their own decision",
    .recorded(.appealPanel), .apart(.appealPanel))
  static let appealDecided = Guard(
    "appeal-decided", "the panel must have heard the appeal and given its reasons",
    .recorded(.appealOutcome))
  static let effectsListed = Guard(
    "effects-listed", "everybody whom the outcome moves must have been found anew and listed",
    .happened(.effectsListed))
}
