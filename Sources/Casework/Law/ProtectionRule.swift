import Restructure

/// Decides whether somebody who is protected on their last day was kept in mind until then.
///
/// Applies when: the last day of the notice is a protected day, its last included.
/// Outcome: the vacancies were looked through for the person on that day or later.
/// Source: MPL Regs 1999 reg. 10, PAL Regs 2002 reg. 23, SPL Regs 2014 reg. 39, SI 2025/375.
enum ProtectionRule {
  static func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    guard let person = question.setting.person, let ends = question.day(.noticeEnds),
      person.isProtected(on: ends), let kind = person.protection
    else { return [] }
    if let checked = question.day(.vacanciesChecked), checked >= ends, checked <= question.limit {
      return []
    }
    return [.protectedOnLastDay(ends, kind, until: person.protectedTo)]
  }
}
