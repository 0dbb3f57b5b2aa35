// The guards of policies.md 7b from the register to the end.
extension Guard {
  static let registerForm = Guard(
    "register-form",
    "the form for the register must have arrived, with consent to be shown to managers",
    .happened(.registerForm), .happened(.registerConsent))
  static let registerService = Guard(
    "register-service", "the service that the register asks for must be complete",
    .law(.registerService))
  static let offerInWriting = Guard(
    "offer-in-writing", "the alternative must be offered in writing",
    .happened(.offerInWriting))
  static let answerOverdue = Guard(
    "answer-overdue", "the time to answer the offer must be over", .past(.acceptBy))
  static let trialInWriting = Guard(
    "trial-in-writing", "the trial's terms and both its dates must be in writing",
    .happened(.termsInWriting), .recorded(.trialStarts), .recorded(.trialEnds),
    .inOrder(.trialStarts, .trialEnds))
  static let statutoryTrial = Guard(
    "statutory-trial", "the trial that the law gives follows a notice, and its days are the law's",
    .law(.statutoryTrial),
    citing: "ERA 1996 s.138; East London NHS FT v O'Connor (EAT): a post's end is no dismissal")
  static let trialOver = Guard(
    "trial-over", "the last day of the trial must be reached", .happened(.trialEnds))
  static let insideTrial = Guard(
    "inside-trial", "the trial must not be over", .notOver(.trialEnds), citing: "ERA 1996 s.138")
  static let extensionAgreed = Guard(
    "extension-agreed",
    "a longer trial must be agreed in writing before the trial is over, with its purpose and its end",
    .happened(.extensionAgreed), .recorded(.extensionPurpose), .putOff(.trialEnds),
    .notOver(.trialEnds), .law(.trialExtension), citing: "ERA 1996 s.138(3)(b) and (6)")
  static let refusalReasonable = Guard(
    "refusal-reasonable", "the refusal must have been found reasonable",
    .happened(.refusalReasonable), .notRecorded(.refusalUnreasonable))
  static let offerUnsuitable = Guard(
    "offer-unsuitable", "the post must have been found not to be suitable",
    .happened(.offerUnsuitable), .notRecorded(.refusalUnreasonable))
  static let refusalUnreasonable = Guard(
    "refusal-unreasonable", "the post must have been found suitable, and the refusal unreasonable",
    .happened(.offerSuitable), .happened(.refusalUnreasonable), .notRecorded(.offerUnsuitable),
    .notRecorded(.refusalReasonable), citing: "ERA 1996 s.141")
  static let findingSetAside = Guard(
    "finding-set-aside",
    "the panel must have set aside the finding that the refusal was unreasonable",
    .paymentLost, .happened(.findingSetAside))
  static let paymentKept = Guard(
    "payment-kept",
    "no finding that suitable work was unreasonably refused may stand against the person",
    .paymentKept, citing: "ERA 1996 s.141")
  static let paymentLost = Guard(
    "payment-lost",
    "the finding that suitable work was unreasonably refused must stand against the person",
    .paymentLost, citing: "ERA 1996 s.141")
  static let lowerGrade = Guard(
    "lower-grade",
    "the new post must be of a lower grade, unsought, and the protection have an end",
    .happened(.lowerGrade), .recorded(.protectionEnds))
  static let payProtection = Guard(
    "pay-protection",
    "pay must be protected no longer, and over no more grades, than is provided for",
    .law(.payProtection))
  static let protectionOver = Guard(
    "protection-over", "the last day of pay protection must be past", .past(.protectionEnds))
  static let payRegained = Guard(
    "pay-regained", "the new post must pay as much as the old", .happened(.payRegained))

  static let personMet = Guard(
    "person-met", "the person must have been met individually before notice was given",
    .happened(.individualMeeting), .inOrder(.individualMeeting, .noticeGiven))
  static let dismissalAuthorised = Guard(
    "dismissal-authorised", "somebody with the authority must have authorised the dismissal",
    .recorded(.dismissalAuthority))
  static let noticeAfterConsultation = Guard(
    "notice-after-consultation", "notice must not have been given before consultation closed",
    .happened(.noticeGiven), .inOrder(.consultationClosed, .noticeGiven),
    citing: "TULRCA 1992 s.188; Junk v Kühnel [2005] IRLR 310")
  static let responsesBeforeNotice = Guard(
    "responses-before-notice",
    "every response to consultation must have been answered before notice was given",
    .law(.responsesAnswered), .inOrder(.responsesAnswered, .noticeGiven),
    citing: "TULRCA 1992 s.188(2); Junk v Kühnel [2005] IRLR 310")
  static let noticeHasEnd = Guard(
    "notice-has-end", "the notice must have a last day",
    .recorded(.noticeEnds), .inOrder(.noticeGiven, .noticeEnds))
  static let collectiveConsultation = Guard(
    "collective-consultation",
    "consultation and form HR1 must come first where enough dismissals are proposed at one place",
    .law(.collectiveConsultation), citing: "TULRCA 1992 ss.188 and 193")
  static let noticeLength = Guard(
    "notice-length", "the notice must not be shorter than the law's", .law(.noticeLength),
    citing: "ERA 1996 s.86")
  static let teacherNotice = Guard(
    "teacher-notice", "a teacher's notice ends with a term, and is given in time for it",
    .law(.teacherNotice), citing: "the Burgundy Book, section 4")
  static let noticeExpired = Guard(
    "notice-expired", "the last day of the notice must be reached",
    .happened(.noticeGiven), .happened(.noticeEnds), .inOrder(.noticeGiven, .noticeEnds))
  static let searchRecorded = Guard(
    "search-recorded", "the search for another post must be on record",
    .happened(.searchRecorded))
  static let protectedOnTheDay = Guard(
    "protected-on-the-day",
    "vacancies must have been looked through on the last day for somebody who is protected on it",
    .law(.protectedOnTheDay),
    citing: "MPL Regs 1999 reg. 10 and the like regulations on family leave")
  static let noReengagement = Guard(
    "no-re-engagement",
    "somebody whom another listed body takes on in time is not dismissed for redundancy",
    .law(.noReengagement), citing: "ERA 1996 ss.138(1) and 146; SI 1999/2277")
  static let leavingShown = Guard(
    "leaving-shown", "it must be recorded what shows the leaving, and its day reached",
    .recorded(.leavingEvidence), .happened(.leavingOn))

  /// All that must be shown before anybody is given notice.
  static let dismissal: [Guard] = [
    .consultationComplete, .personMet, .dismissalAuthorised, .noticeAfterConsultation,
    .responsesBeforeNotice, .noticeHasEnd, .collectiveConsultation, .noticeLength, .teacherNotice,
    .noFreePlace,
  ]
  /// All that must be shown on the day on which somebody is dismissed.
  static let lastDay: [Guard] =
    dismissal + [.noticeExpired, .searchRecorded, .protectedOnTheDay, .noReengagement]
}
