import Entitlement
import Restructure

/// Decides whether a teacher's notice ends with a term and was given in time for it.
///
/// Applies when: the person is on teachers' national terms. The statutory notice may be longer and
/// is asked beside it.
/// Outcome: the last day is the end of a term, and the notice was given by the day that belongs to
/// it: the days are those with which `notice` works.
/// Source: the Burgundy Book, section 4, from secondary sources; one of them says that its days
/// speak of resignations only, so the contract is to be read.
enum TeacherNoticeRule {
  static func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    guard let teaching = question.setting.person?.teaching,
      let rule = question.setting.figures.teacherNotice, question.facts.proven(.payInLieu) == nil,
      let given = question.day(.noticeGiven), let ends = question.day(.noticeEnds)
    else { return [] }
    guard let last = rule.terms.lastGiving(endingOn: ends, teaching.rank) else {
      return [.notATermEnd(ends, next: Array(rule.terms.ends(from: ends).prefix(2)), rule.basis)]
    }
    return given > last
      ? [.teacherNoticeTooLate(given: given, ends: ends, by: last, rule.basis)] : []
  }
}

extension CaseSetting.Teaching {
  fileprivate var rank: TeacherTerms.Rank {
    switch self {
    case .teacher: .teacher
    case .headTeacher: .head
    }
  }
}
