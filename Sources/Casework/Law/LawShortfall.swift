import Restructure

/// One thing that keeps a rule of law, or about places, from being met.
public enum LawShortfall: Hashable, Sendable {
  case noRoom(PostID)
  /// Somebody comes first for a post: by the law, or by a group of the policy.
  case passedOver(CaseReference, post: PostID, by: String?)
  case placeStillFree(PostID)
  case appealOpen(CaseReference, post: PostID)
  case consultationTooShort(
    ends: LocalDate, began: LocalDate, earliest: LocalDate, ConsultationDuty)
  case hr1Missing(ConsultationDuty)
  case noticeBeforeHR1(given: LocalDate, received: LocalDate, ConsultationDuty)
  case hr1TooLate(ends: LocalDate, received: LocalDate, earliest: LocalDate, ConsultationDuty)
  case serviceNotKnown(longest: LocalDate)
  /// Nobody here can say what consultation the law asks for.
  case consultationNotKnown(LawFigures.ConsultationGap)
  /// Somebody has served less than the register asks for.
  case tooLittleServiceForTheRegister(service: LocalDate, from: LocalDate?, LawFigures.Figure)
  /// The plan opens no post to the person in the way that leads to the state.
  case noWayInPlan(to: CaseState)
  case noticeTooShort(
    given: LocalDate, ends: LocalDate, earliest: LocalDate, service: LocalDate, LawFigures.Figure)
  case notATermEnd(LocalDate, next: [LocalDate], LawFigures.Basis)
  case teacherNoticeTooLate(
    given: LocalDate, ends: LocalDate, by: LocalDate, LawFigures.Basis)
  case statutoryTrialWithoutNotice
  case trialStartsTooLate(
    LocalDate, last: LocalDate, noticeEnds: LocalDate, LawFigures.Basis)
  case trialTooShort(ends: LocalDate, last: LocalDate, LawFigures.Figure)
  case trialTooLong(ends: LocalDate, last: LocalDate, LawFigures.Figure)
  case retrainingNotAgreed(before: LocalDate)
  case extensionTooLate(agreed: LocalDate, ended: LocalDate)
  case protectedOnLastDay(LocalDate, Postholding.Protection, until: LocalDate?)
  case reengaged(starts: LocalDate, ends: LocalDate, LawFigures.Basis)
  case gapIsArguable(starts: LocalDate, ends: LocalDate, LawFigures.Basis)
  /// Others with as early a claim have no place yet, and there is not one for each.
  case rivalClaims([CaseReference], post: PostID)
  /// Responses to consultation are not answered; nil is a number that is not on record.
  case responsesNotAnswered(received: Int?)
  case enoughVolunteers(sought: Int, agreed: Int, post: PostID)
  case goingSavesNothing(PostID)
  /// Nobody says that every candidate was scored, and the folder has no scores.
  case scoringNotOnRecord
  case notScored([CaseReference], post: PostID)
  /// Nobody says what broke a tie; without scores in the folder it is not known whether there is one.
  case tieOpen([CaseReference], post: PostID?)
  case tieBreakNotListed(String, LawFigures.TieBreaks)
  case noSuchTieDecision(DecisionNumber)
  case noPayProtection(LawFigures.Basis)
  case protectedTooLong(ends: LocalDate, last: LocalDate, LawFigures.Figure)
  case tooManyGradesDown(Int, post: PostID, LawFigures.Count)
  /// What is called uncontested is not: others with as early a claim would have no place.
  case moreClaimants([CaseReference], post: PostID)
  case tooFewAssessors(Int, LawFigures.Count)
  /// Nobody says which adjustments these candidates needed; none of them is the person's own case.
  case adjustmentsNotOnRecord([CaseReference])
  case absentNotReached([AbsentClaimant])
  case noFirstCall(post: PostID)
  case hoursNotAccepted(OtherTerms, post: PostID)

  /// The fact that would settle it, where one is missing.
  public var missingFact: FactName? {
    switch self {
    case .hr1Missing: .hr1Received
    case .retrainingNotAgreed: .retrainingAgreed
    case .protectedOnLastDay: .vacanciesChecked
    case .gapIsArguable: .legalAdvice
    case .statutoryTrialWithoutNotice: .noticeGiven
    case .consultationNotKnown(.northernIreland): .legalAdvice
    case .responsesNotAnswered: .responsesAnswered
    case .scoringNotOnRecord: .candidatesScored
    case .tieOpen: .tiesBroken
    case .adjustmentsNotOnRecord([]): .adjustments
    case .hoursNotAccepted: .hoursAccepted
    case .noRoom, .passedOver, .placeStillFree, .appealOpen, .consultationTooShort,
      .noticeBeforeHR1, .hr1TooLate, .serviceNotKnown,
      .consultationNotKnown(.noNation), .tooLittleServiceForTheRegister, .noWayInPlan,
      .noticeTooShort, .notATermEnd,
      .teacherNoticeTooLate, .trialStartsTooLate, .trialTooShort, .trialTooLong,
      .extensionTooLate, .reengaged, .rivalClaims, .enoughVolunteers, .goingSavesNothing,
      .notScored,
      .tieBreakNotListed, .noSuchTieDecision, .noPayProtection, .protectedTooLong,
      .tooManyGradesDown, .moreClaimants, .tooFewAssessors, .adjustmentsNotOnRecord,
      .absentNotReached, .noFirstCall:
      nil
    }
  }
}
