import Restructure

/// Decides whether a new post with another body keeps somebody from being dismissed.
///
/// Applies when: another body that the Modification Order lists made an offer before the old post
/// ended, and its post starts within the gap of the law.
/// Outcome: there is no dismissal and no payment; the case ends otherwise. In the days on which the
/// gap is arguable, legal advice is on record.
/// Source: ERA 1996 ss.138(1) and 146(2) as modified by SI 1999/2277. The exact last day is
/// unconfirmed: a secondary source ends the gap a day sooner than the words do.
enum ReengagementRule {
  static func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    guard let gap = question.setting.figures.reengagement,
      let offered = question.day(.otherBodyOffer), let starts = question.day(.otherBodyStarts),
      let ends = question.day(.noticeEnds), offered <= ends,
      let last = lastStart(after: ends, gap.period)
    else { return [] }
    // Between the two readings of the gap nobody but a lawyer decides.
    let isArguable = starts == last || starts == last.adding(days: 1)
    if isArguable {
      return question.facts.proven(.legalAdvice) == nil
        ? [.gapIsArguable(starts: starts, ends: ends, gap.basis)] : []
    }
    return starts < last ? [.reengaged(starts: starts, ends: ends, gap.basis)] : []
  }

  /// The last day on which work can start after an old post's last day; a post that ends on a
  /// Friday, Saturday or Sunday counts from the Monday (s.146(2)).
  static func lastStart(after day: LocalDate, _ gap: Period) -> LocalDate? {
    let from = day.weekday >= 5 ? day.adding(days: 8 - day.weekday) : day
    return from.adding(gap)
  }
}
