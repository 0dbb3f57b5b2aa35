import Restructure

/// Decides whether a notice is as long as the law's.
///
/// Applies when: notice is given and not replaced by pay.
/// Outcome: the notice ends no sooner than so many weeks after the day of giving, by the service
/// that is complete on that day. The contract may give more, which the record of its end shows.
/// Source: ERA 1996 s.86. That the day of giving is not counted is unconfirmed.
enum NoticeLengthRule {
  static func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    guard let person = question.setting.person, !question.setting.figures.notice.isEmpty,
      let given = question.day(.noticeGiven), let ends = question.day(.noticeEnds),
      question.facts.proven(.payInLieu) == nil
    else { return [] }
    guard let start = person.serviceFrom else {
      // The longest notice of the law is enough for any service.
      let longest = question.setting.figures.notice.compactMap { given.adding($0.figure.period) }
      return longest.max().map { ends < $0 } == true ? [.serviceNotKnown] : []
    }
    guard let figure = figure(service: start, on: given, question.setting.figures),
      let earliest = given.adding(figure.period), ends < earliest
    else { return [] }
    return [
      .noticeTooShort(given: given, ends: ends, earliest: earliest, service: start, figure)
    ]
  }

  /// The statutory notice for service from a day; nil where there is none yet.
  static func figure(
    service start: LocalDate, on day: LocalDate, _ figures: LawFigures
  ) -> LawFigures.Figure? {
    figures.notice.last { start.completes($0.from, on: day) }?.figure
  }
}
