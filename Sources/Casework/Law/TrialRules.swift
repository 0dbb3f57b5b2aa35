import Restructure

/// Decide whether a trial is the law's or the employer's, and how long it may be.
///
/// Applies when: a trial starts or is made longer. Under a notice it is the law's trial, without one
/// the employer's own.
/// Outcome: the law's trial starts within the gap after the old post ends, and lasts its whole
/// weeks; it is longer only for retraining that was agreed in writing before it started.
/// Source: ERA 1996 s.138. That its weeks are calendar weeks is unconfirmed.
enum TrialRules {
  static func statutoryTrial(_ question: GuardQuestion) -> [LawShortfall] {
    guard let starts = question.day(.trialStarts), let ends = question.day(.trialEnds) else {
      return []
    }
    guard let notice = notice(question) else {
      if question.facts.proven(.statutoryTrial) != nil { return [.statutoryTrialWithoutNotice] }
      return tooLong(starts, ends, question.setting.figures.trial, question)
    }
    let figures = question.setting.figures
    var shortfalls: [LawShortfall] = []
    if let gap = figures.reengagement,
      let last = ReengagementRule.lastStart(after: notice, gap.period), starts > last
    {
      shortfalls.append(.trialStartsTooLate(starts, last: last, noticeEnds: notice, gap.basis))
    }
    if let figure = figures.statutoryTrial,
      let last = starts.adding(figure.period)?.adding(days: -1), ends < last
    {
      shortfalls.append(.trialTooShort(ends: ends, last: last, figure))
    }
    return shortfalls + tooLong(starts, ends, figures.statutoryTrial, question)
  }

  static func longerTrial(_ question: GuardQuestion) -> [LawShortfall] {
    guard let agreed = question.day(.extensionAgreed),
      let ended = question.record.facts[.trialEnds]?.day
    else { return [] }
    if notice(question) != nil {
      guard let starts = question.day(.trialStarts) else { return [] }
      let retraining = question.day(.retrainingAgreed)
      return retraining.map { $0 < starts } == true ? [] : [.retrainingNotAgreed(before: starts)]
    }
    if agreed > ended { return [.extensionTooLate(agreed: agreed, ended: ended)] }
    guard let longest = question.setting.figures.trialExtension,
      let last = ended.adding(longest.period), let ends = question.day(.trialEnds), ends > last
    else { return [] }
    return [.trialTooLong(ends: ends, last: last, longest)]
  }

  /// The last day of a notice that has been given by the day of the move.
  private static func notice(_ question: GuardQuestion) -> LocalDate? {
    guard let given = question.day(.noticeGiven), given <= question.move.on else { return nil }
    return question.day(.noticeEnds)
  }

  private static func tooLong(
    _ starts: LocalDate, _ ends: LocalDate, _ figure: LawFigures.Figure?,
    _ question: GuardQuestion
  ) -> [LawShortfall] {
    guard let figure, let last = starts.adding(figure.period)?.adding(days: -1), ends > last else {
      return []
    }
    if let agreed = question.day(.retrainingAgreed), agreed < starts { return [] }
    return [.trialTooLong(ends: ends, last: last, figure)]
  }
}
