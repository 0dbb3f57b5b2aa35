import Restructure

/// Decides whether pay is protected for as long, and over as many grades, as is provided for.
///
/// Applies when: protection starts and the policy in force has a term for it. Teachers on national
/// terms have safeguarding of their own, whatever the policy says.
/// Outcome: the last day is no later than the period after the first, the first day counted; the new
/// post is no more grades below the old than the policy allows. What is not known does not forbid.
/// Source: the employer's policy, terms `pay-protection` and `pay-protection-grades`; for teachers
/// the School Teachers' Pay and Conditions Document.
enum PayProtectionRule {
  static func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    let figures = question.setting.figures
    if !isTeacher(question), let basis = figures.noPayProtection {
      return [.noPayProtection(basis)]
    }
    var shortfalls: [LawShortfall] = []
    let start = question.move.on
    if let figure = figure(question), let ends = question.day(.protectionEnds),
      let last = start.adding(figure.period)?.adding(days: -1), ends > last
    {
      shortfalls.append(.protectedTooLong(ends: ends, last: last, figure))
    }
    if !isTeacher(question), let most = figures.payProtectionGrades {
      for post in question.record.placesHeld {
        guard let down = question.setting.gradesDown[post], down > most.number else { continue }
        shortfalls.append(.tooManyGradesDown(down, post: post, most))
      }
    }
    return shortfalls
  }

  /// What is not confirmed of the period that was kept.
  static func label(_ question: GuardQuestion) -> String? {
    guard let figure = figure(question), let label = figure.basis.unconfirmed else { return nil }
    return "pay is protected for at most \(figure.period) (\(label))"
  }

  private static func isTeacher(_ question: GuardQuestion) -> Bool {
    question.setting.person?.teaching != nil
  }

  private static func figure(_ question: GuardQuestion) -> LawFigures.Figure? {
    let figures = question.setting.figures
    return isTeacher(question) ? figures.teacherSafeguarding : figures.payProtection
  }
}
