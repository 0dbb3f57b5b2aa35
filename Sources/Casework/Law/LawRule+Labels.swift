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
    case .placeFree, .nobodyFirst, .noFreePlace, .noLiveAppeal, .trialExtension,
      .protectedOnTheDay, .noReengagement, .registerService:
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
    else { return nil }
    return question.setting.figures.statutoryTrial?.basis.unconfirmed
  }
}
