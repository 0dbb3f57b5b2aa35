import Restructure

// The one place where shortfalls of law and of places are put into words.
extension LawShortfall: CustomStringConvertible {
  /// What is missing or does not fit, with its source and whatever about it is not confirmed.
  public var description: String {
    switch self {
    case .noRoom(let post): "\(post) has no place that is free"
    case .passedOver(let other, let post, let group):
      "\(other) has first call on \(post)\(group.map { ", by the policy's group “\($0)”" } ?? "")"
    case .placeStillFree(let post): "\(post) is open to this person and has a free place"
    case .appealOpen(let other, let post): "\(other) has appealed about \(post)"
    case .consultationTooShort(let ends, let began, let earliest, let duty):
      "\(duty.words), so the first dismissal takes effect no sooner than \(duty.figure.period) "
        + "after consultation began on \(began), on \(earliest), and this one on \(ends)"
    case .hr1Missing(let duty): "\(duty.words), and the fact hr1-received is missing"
    case .noticeBeforeHR1(let given, let received, let duty):
      "\(duty.words), and notice was given on \(given), before HR1 was received on \(received)"
    case .hr1TooLate(let ends, let received, let earliest, let duty):
      "\(duty.words), and HR1 was received on \(received), so the first dismissal takes effect no "
        + "sooner than \(earliest), and this one on \(ends)"
    case .consultationNotKnown(.noNation):
      "programme.yaml names no nation, so that it is not known which law of consultation applies"
    case .consultationNotKnown(.northernIreland):
      "what the law of Northern Ireland asks for is not known here (unconfirmed: it has figures of "
        + "its own, which were not read), and no legal advice is on record"
    case .tooLittleServiceForTheRegister(let service, let from, let figure):
      "service from \(service) is shorter than the register's \(figure.period) (\(figure.basis))"
        + (from.map { ", and is as long on \($0)" } ?? "")
    case .noWayInPlan: "the plan opens no post to the person in that way"
    case .serviceNotKnown: "the first day of the person's continuous service is not known"
    case .noticeTooShort(let given, let ends, let earliest, let service, let figure):
      "for service from \(service), notice given on \(given) is \(figure.period) (\(figure.basis)), "
        + "and ends no sooner than \(earliest), not on \(ends)"
    case .notATermEnd(let ends, _, let basis): "\(ends) is not the end of a term (\(basis))"
    case .teacherNoticeTooLate(let given, let ends, let by, let basis):
      "notice that ends on \(ends) is given by \(by) (\(basis)), and this was given on \(given)"
    case .statutoryTrialWithoutNotice:
      "no notice has been given, and without one a trial is the employer's own"
    case .trialStartsTooLate(let starts, let last, let ends, let basis):
      "the trial starts on \(starts), and after a notice that ends on \(ends) the last day for that "
        + "is \(last) (\(basis))"
    case .trialTooShort(let ends, let last, let figure):
      "the trial ends on \(ends), and the law's \(figure.period) run to \(last) (\(figure.basis))"
    case .trialTooLong(let ends, let last, let figure):
      "the trial ends on \(ends), and \(figure.period) run to \(last) (\(figure.basis))"
    case .retrainingNotAgreed(let starts):
      "no retraining was agreed in writing before the trial started on \(starts)"
    case .extensionTooLate(let agreed, let ended):
      "it was agreed on \(agreed), after the trial's last day, \(ended)"
    case .protectedOnLastDay(let day, let kind, let until):
      "the person is protected on \(day) (\(kind.rawValue)\(until.map { ", until \($0)" } ?? "")), "
        + "and no look through the vacancies on that day is on record"
    case .reengaged(let starts, let ends, let basis):
      "another listed body takes the person on from \(starts), within the gap after \(ends) (\(basis))"
    case .gapIsArguable(let starts, let ends, let basis):
      "whether \(starts) lies within the gap after \(ends) is arguable (\(basis))"
    case .rivalClaims, .responsesNotAnswered, .enoughVolunteers, .goingSavesNothing,
      .scoringNotOnRecord,
      .notScored, .tieOpen, .tieBreakNotListed, .noSuchTieDecision, .noPayProtection,
      .protectedTooLong, .tooManyGradesDown:
      provided.words
    case .moreClaimants, .tooFewAssessors, .adjustmentsNotOnRecord, .absentNotReached,
      .noFirstCall, .hoursNotAccepted:
      selection.words
    }
  }

  /// What to do about it.
  public var remedy: String {
    switch self {
    case .noRoom(let post): "See who has or is offered \(post), and offer another post."
    case .passedOver(let other, let post, _):
      "Offer \(post) to \(other) first, or record with `ringfence case decide` why it does not suit."
    case .placeStillFree(let post):
      "Let the person claim \(post) first, or record with `ringfence case decide` why they may not."
    case .appealOpen(let other, _): "Wait for the outcome of \(other)."
    case .consultationTooShort(_, _, let earliest, let duty):
      "Let the notice end on \(earliest) or later.\(duty.remedy)"
    case .hr1Missing(let duty):
      "Record the day on which HR1 was received under events in programme.yaml, or with "
        + "--fact hr1-received=DATE.\(duty.remedy)"
    case .noticeBeforeHR1: "A notice given too early has to be given again."
    case .hr1TooLate(_, _, let earliest, _): "Let the notice end on \(earliest) or later."
    case .consultationNotKnown(.noNation):
      "Name the nation in programme.yaml: england, wales, scotland or northern-ireland."
    case .consultationNotKnown(.northernIreland):
      "Ask a lawyer, and record the advice with --fact legal-advice=TEXT."
    case .tooLittleServiceForTheRegister:
      "Give notice instead, or correct continuous_service_from or the policy."
    case .noWayInPlan: "See `ringfence why` for what the plan opens."
    case .serviceNotKnown:
      "Fill in continuous_service_from in staff.csv, or give the longest notice of the law."
    case .noticeTooShort(_, _, let earliest, _, _):
      "Let the notice end on \(earliest) or later, or record that pay takes the place of the rest "
        + "with --fact pay-in-lieu=yes."
    case .notATermEnd(_, let next, _):
      "Let the notice end on \(next.map { "\($0)" }.joinedAsChoice), or correct the terms in staff.csv."
    case .teacherNoticeTooLate: "Let the notice end with the next term."
    case .statutoryTrialWithoutNotice: "Leave statutory-trial out, or give notice first."
    case .trialStartsTooLate(_, let last, _, _): "Let the trial start on \(last) or earlier."
    case .trialTooShort(_, let last, _): "Let the trial end on \(last)."
    case .trialTooLong(_, let last, _):
      "Let the trial end on \(last) or earlier; a longer one is for retraining only, agreed in "
        + "writing before the first day: --fact retraining-agreed=DATE."
    case .retrainingNotAgreed:
      "The law's trial cannot be made longer once it runs: end it, or offer the post outright."
    case .extensionTooLate: "Agree on a new trial, or confirm the person in the post."
    case .protectedOnLastDay(let day, _, _):
      "Look through the vacancies on \(day), and record it with --fact vacancies-checked=\(day)."
    case .reengaged: "The person is not dismissed: the case ends as transferred or left-other."
    case .gapIsArguable: "Ask a lawyer, and record the advice with --fact legal-advice=TEXT."
    case .rivalClaims, .responsesNotAnswered, .enoughVolunteers, .goingSavesNothing,
      .scoringNotOnRecord,
      .notScored, .tieOpen, .tieBreakNotListed, .noSuchTieDecision, .noPayProtection,
      .protectedTooLong, .tooManyGradesDown:
      provided.remedy
    case .moreClaimants, .tooFewAssessors, .adjustmentsNotOnRecord, .absentNotReached,
      .noFirstCall, .hoursNotAccepted:
      selection.remedy
    }
  }
}

extension ConsultationDuty {
  /// `24 dismissals are proposed at North within 90 days (TULRCA 1992 s.188)`.
  var words: String {
    let place = establishment.map { " at \($0)" } ?? ""
    let label =
      isCounted ? "; unconfirmed: every case counts until its risk is lifted, volunteers too" : ""
    let one = isCounted && establishment == nil ? ", all posts counted as one establishment" : ""
    return "\(counted(dismissals, "dismissal")) \(dismissals == 1 ? "is" : "are") proposed\(place) "
      + "(\(figure.basis)\(label)\(one))"
  }

  fileprivate var remedy: String {
    isCounted
      ? " If fewer are proposed, record how many: --fact dismissals-proposed=NUMBER." : ""
  }
}
