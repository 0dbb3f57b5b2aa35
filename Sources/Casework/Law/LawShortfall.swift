import Restructure

/// One thing that keeps a rule of law, or about places, from being met.
public enum LawShortfall: Hashable, Sendable {
  case noRoom(PostID)
  case passedOver(CaseReference, post: PostID)
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

  /// The fact that would settle it, where one is missing.
  public var missingFact: FactName? {
    switch self {
    case .hr1Missing: .hr1Received
    case .retrainingNotAgreed: .retrainingAgreed
    case .protectedOnLastDay: .vacanciesChecked
    case .gapIsArguable: .legalAdvice
    case .statutoryTrialWithoutNotice: .noticeGiven
    case .consultationNotKnown(.northernIreland): .legalAdvice
    case .noRoom, .passedOver, .placeStillFree, .appealOpen, .consultationTooShort,
      .noticeBeforeHR1, .hr1TooLate, .serviceNotKnown,
      .consultationNotKnown(.noNation), .tooLittleServiceForTheRegister, .noWayInPlan,
      .noticeTooShort, .notATermEnd,
      .teacherNoticeTooLate, .trialStartsTooLate, .trialTooShort, .trialTooLong,
      .extensionTooLate, .reengaged:
      nil
    }
  }
}
