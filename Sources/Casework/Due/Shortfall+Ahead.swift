import Restructure

// What holds up a move that nobody has asked for yet, so that nothing is said of "this one".
extension Shortfall {
  /// The reason in words, for a list of what is ahead.
  var aheadInWords: String {
    switch self {
    case .ahead(.consultationClosed, let day, _): "the last day of consultation is \(day)"
    case .ahead(let name, let day, _): "\(name.records) is \(day)"
    case .notPast(let name, let day, _): "\(name.records) is \(day), and must be past"
    case .past(let name, let day, _): "\(name.records) was \(day)"
    case .otherPost, .outOfOrder, .notRenewed, .beforeOpening, .notPutOff, .notThereBefore,
      .decidedBefore, .foundUnreasonable, .notFoundUnreasonable, .saysTheOpposite, .noPost,
      .missing:
      description
    case .law(let shortfall): shortfall.aheadInWords
    }
  }
}

extension Shortfall {
  /// Whether its words name the source of its figure, so that the guard's own need not follow.
  var namesItsSource: Bool {
    guard case .law(let shortfall) = self else { return false }
    switch shortfall {
    case .consultationTooShort, .hr1Missing, .noticeBeforeHR1, .hr1TooLate, .noticeTooShort,
      .notATermEnd, .teacherNoticeTooLate, .trialStartsTooLate, .trialTooShort, .trialTooLong,
      .reengaged, .gapIsArguable, .tooLittleServiceForTheRegister, .tieBreakNotListed,
      .noPayProtection, .protectedTooLong, .tooManyGradesDown, .tooFewAssessors:
      return true
    case .noRoom, .passedOver, .placeStillFree, .appealOpen, .consultationNotKnown, .noWayInPlan,
      .serviceNotKnown, .statutoryTrialWithoutNotice, .retrainingNotAgreed, .extensionTooLate,
      .protectedOnLastDay, .rivalClaims, .responsesNotAnswered, .enoughVolunteers,
      .goingSavesNothing,
      .scoringNotOnRecord, .notScored, .tieOpen, .noSuchTieDecision, .moreClaimants,
      .adjustmentsNotOnRecord, .absentNotReached, .noFirstCall, .hoursNotAccepted:
      return false
    }
  }
}

extension LawShortfall {
  fileprivate var aheadInWords: String {
    switch self {
    case .consultationTooShort(_, let began, let earliest, let duty):
      "\(duty.words), so the first dismissal takes effect no sooner than \(duty.figure.period) after "
        + "consultation began on \(began): on \(earliest)"
    case .hr1TooLate(_, let received, let earliest, let duty):
      "\(duty.words), so the first dismissal takes effect no sooner than \(duty.figure.period) after "
        + "HR1 was received, if on \(received): on \(earliest)"
    case .noticeBeforeHR1(_, let received, let duty):
      "\(duty.words), so no notice is given before HR1 is received, on \(received)"
    case .noticeTooShort(let given, _, let earliest, let service, let figure):
      "for service from \(service), notice given on \(given) is \(figure.period) "
        + "(\(figure.basis)) and ends no sooner than \(earliest)"
    case .serviceNotKnown(let longest):
      "the first day of the person's continuous service is not known, and the longest notice of the "
        + "law ends on \(longest)"
    case .notATermEnd(_, let next, let basis):
      "a teacher's notice ends with a term"
        + (next.first.map { ", the next on \($0)" } ?? "") + " (\(basis))"
    case .teacherNoticeTooLate(_, let ends, let by, let basis):
      "notice that ends on \(ends) was to be given by \(by) (\(basis))"
    case .protectedOnLastDay(let day, let kind, let until):
      "the person is protected on \(day) (\(kind.rawValue)\(until.map { ", until \($0)" } ?? "")), "
        + "so the vacancies are looked through on that day"
    case .noRoom, .passedOver, .placeStillFree, .appealOpen, .hr1Missing, .consultationNotKnown,
      .tooLittleServiceForTheRegister, .noWayInPlan, .statutoryTrialWithoutNotice,
      .trialStartsTooLate, .trialTooShort, .trialTooLong, .retrainingNotAgreed, .extensionTooLate,
      .reengaged, .gapIsArguable, .rivalClaims, .responsesNotAnswered, .enoughVolunteers,
      .goingSavesNothing,
      .scoringNotOnRecord, .notScored, .tieOpen, .tieBreakNotListed, .noSuchTieDecision,
      .noPayProtection, .protectedTooLong, .tooManyGradesDown, .moreClaimants, .tooFewAssessors,
      .adjustmentsNotOnRecord, .absentNotReached, .noFirstCall, .hoursNotAccepted:
      description
    }
  }
}
