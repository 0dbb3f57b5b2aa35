import Restructure

/// Decides whether a teacher's notice ends with a term and was given in time for it.
///
/// Applies when: the person is on teachers' national terms. The statutory notice may be longer and
/// is asked beside it.
/// Outcome: the last day is 31 December, 30 April or 31 August, and the notice was given by the
/// last day of the month so many months before.
/// Source: the Burgundy Book, section 4, from secondary sources; one of them says that its days
/// speak of resignations only, so the contract is to be read.
enum TeacherNoticeRule {
  static func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    guard let teaching = question.setting.person?.teaching,
      let rule = question.setting.figures.teacherNotice, question.facts.proven(.payInLieu) == nil,
      let given = question.day(.noticeGiven), let ends = question.day(.noticeEnds)
    else { return [] }
    guard let last = lastDay(ending: ends, teaching, rule) else {
      let days = (0...4).compactMap { termEnd($0, after: ends) }.prefix(2)
      return [.notATermEnd(ends, next: Array(days), rule.basis)]
    }
    return given > last
      ? [.teacherNoticeTooLate(given: given, ends: ends, by: last, rule.basis)] : []
  }

  /// The last day for giving a notice that ends with a term; nil where no term ends on that day.
  static func lastDay(
    ending day: LocalDate, _ teaching: CaseSetting.Teaching, _ rule: TeacherNotice
  ) -> LocalDate? {
    let (_, month, _) = day.components
    guard isTermEnd(day) else { return nil }
    let isSummer = month == 8
    let months =
      switch teaching {
      case .teacher: isSummer ? rule.summerMonths : rule.months
      case .headTeacher: isSummer ? rule.headSummerMonths : rule.headMonths
      }
    // The last day of the month: the day after this one, so many months earlier, less a day.
    return day.adding(days: 1).adding(months: -months)?.adding(days: -1)
  }

  private static func isTermEnd(_ day: LocalDate) -> Bool {
    let (_, month, number) = day.components
    return (month, number) == (4, 30) || (month, number) == (8, 31) || (month, number) == (12, 31)
  }

  /// The ends of terms on or after a day, the first of them at place 0.
  private static func termEnd(_ place: Int, after day: LocalDate) -> LocalDate? {
    let (year, _, _) = day.components
    let ends = [year, year + 1, year + 2].flatMap { year in
      [(4, 30), (8, 31), (12, 31)].compactMap { LocalDate(year: year, month: $0.0, day: $0.1) }
    }
    let later = ends.filter { $0 >= day }
    return later.indices.contains(place) ? later[place] : nil
  }
}
