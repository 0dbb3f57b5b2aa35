import Entitlement
import Restructure

extension LawRule {
  /// What about a rule that is met is not confirmed and decided that it is, in words.
  ///
  /// A refusal says it beside its figure; a move that is allowed has to say it as well.
  func labels(_ question: GuardQuestion) -> [String] {
    switch self {
    case .collectiveConsultation: CollectiveConsultationRule.label(question).map { [$0] } ?? []
    case .noticeLength: NoticeLengthRule.label(question).map { [$0] } ?? []
    case .teacherNotice: TeacherNoticeRule.label(question).map { [$0] } ?? []
    case .statutoryTrial: TrialRules.label(question).map { [$0] } ?? []
    case .registerService: RegisterRule.label(question).map { [$0] } ?? []
    case .trialExtension: TrialRules.extensionLabel(question).map { [$0] } ?? []
    case .noReengagement: ReengagementRule.label(question).map { [$0] } ?? []
    case .tiesBroken: ContestRules.label(question).map { [$0] } ?? []
    case .payProtection: PayProtectionRule.label(question).map { [$0] } ?? []
    case .claimantsFit: PlaceRules.claimantsLabel(question).map { [$0] } ?? []
    case .enoughAssessors: AssessorsRule.label(question).map { [$0] } ?? []
    case .placeFree, .nobodyFirst, .noFreePlace, .noLiveAppeal, .noRival, .protectedOnTheDay,
      .volunteersSought, .allScored, .responsesAnswered, .absentReached, .adjustmentsNoted,
      .hasFirstCall, .hoursAcceptable:
      []
    }
  }
}

extension CollectiveConsultationRule {
  /// A number that was counted, and not recorded, brought about the duty that was met.
  static func label(_ question: GuardQuestion) -> String? {
    guard question.setting.figures.consultationGap == nil, let ends = question.day(.noticeEnds),
      let duty = duty(question, ends), duty.isCounted
    else { return nil }
    return duty.words
  }
}

extension NoticeLengthRule {
  /// On the other reading of the day on which service is measured, the notice would be too short.
  static func label(_ question: GuardQuestion) -> String? {
    guard let start = question.setting.person?.serviceFrom,
      question.setting.figures.notice != nil, question.facts.proven(.payInLieu) == nil,
      let given = question.day(.noticeGiven), let ends = question.day(.noticeEnds)
    else { return nil }
    let point = OpenPoint.serviceForNotice
    let other = NoticePeriod(
      serviceFrom: start, given: given, readings: Readings(otherwise: [point]))
    guard ends < other.lastDay else { return nil }
    return "unconfirmed: \(point.taken); if \(point.other), the notice ends no sooner than "
      + "\(other.lastDay)"
  }
}

extension TeacherNoticeRule {
  static func label(_ question: GuardQuestion) -> String? {
    guard question.setting.person?.teaching != nil, question.facts.proven(.payInLieu) == nil,
      question.day(.noticeGiven) != nil
    else { return nil }
    return question.setting.figures.teacherNotice?.basis.unconfirmed
  }
}

extension TrialRules {
  static func label(_ question: GuardQuestion) -> String? {
    guard let given = question.day(.noticeGiven), given <= question.move.on,
      question.day(.noticeEnds) != nil
    else {
      return question.setting.figures.trial.flatMap { own("trial", $0) }
    }
    return question.setting.figures.statutoryTrial?.basis.unconfirmed
  }

  /// How much longer the employer's own trial may be.
  static func extensionLabel(_ question: GuardQuestion) -> String? {
    if let given = question.day(.noticeGiven), given <= question.move.on { return nil }
    return question.setting.figures.trialExtension.flatMap { own("longer trial", $0) }
  }

  private static func own(_ word: String, _ figure: LawFigures.Figure) -> String? {
    figure.basis.unconfirmed.map { "the policy's \(word) of \(figure.period) (\($0))" }
  }
}

extension RegisterRule {
  /// The service that the register asks for, and that was found to be complete.
  static func label(_ question: GuardQuestion) -> String? {
    guard question.setting.person?.serviceFrom != nil,
      let figure = question.setting.figures.registerService
    else { return nil }
    return figure.basis.unconfirmed.map { "the register's \(figure.period) of service (\($0))" }
  }
}

extension ReengagementRule {
  /// That another body's post starts outside the gap.
  static func label(_ question: GuardQuestion) -> String? {
    guard question.day(.otherBodyOffer) != nil, question.day(.otherBodyStarts) != nil else {
      return nil
    }
    return question.setting.figures.reengagement?.basis.unconfirmed
  }
}
