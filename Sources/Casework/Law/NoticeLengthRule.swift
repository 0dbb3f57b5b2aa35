import Entitlement
import Restructure

/// Decides whether a notice is as long as the law's.
///
/// Applies when: notice is given and not replaced by pay.
/// Outcome: the notice ends no sooner than so many weeks after the day of giving, by the service
/// that is complete on that day; the weeks are those that `notice` works out. The contract may give
/// more, which the record of its end shows.
/// Source: ERA 1996 s.86, or ERO 1996 art.118. Of what no source settles, the label is shown where
/// it decides.
enum NoticeLengthRule {
  static func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    guard let person = question.setting.person, let basis = question.setting.figures.notice,
      let given = question.day(.noticeGiven), let ends = question.day(.noticeEnds),
      question.facts.proven(.payInLieu) == nil
    else { return [] }
    guard let start = person.serviceFrom else {
      let longest = NoticePeriod.longest(given: given)
      return ends < longest ? [.serviceNotKnown(longest: longest)] : []
    }
    let notice = NoticePeriod(serviceFrom: start, given: given)
    guard ends < notice.lastDay else { return [] }
    // On the other reading the day of giving is the first day of the notice.
    let other = NoticePeriod(
      serviceFrom: start, given: given, readings: Readings(otherwise: [.dayOfGiving]))
    let label = ends < other.lastDay ? nil : "unconfirmed: \(OpenPoint.dayOfGiving.taken)"
    let labels = [basis.unconfirmed, label].compactMap(\.self).joined(separator: "; ")
    return [
      .noticeTooShort(
        given: given, ends: ends, earliest: notice.lastDay, service: start,
        LawFigures.Figure(
          Period(notice.weeks, .weeks),
          LawFigures.Basis(basis.source, unconfirmed: labels.isEmpty ? nil : labels)))
    ]
  }
}
