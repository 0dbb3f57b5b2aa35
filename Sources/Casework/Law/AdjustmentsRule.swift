import Restructure

/// Decides whether it was noted which adjustments the candidates of a contest needed.
///
/// Applies when: somebody is offered a post after a contest, or loses it.
/// Outcome: of the person, and of everybody else who is still in the contest, it is on record which
/// adjustments they asked for and had, or that they asked for none.
/// Source: policies.md 7b; Equality Act 2010 s.20 for disabled candidates. What is reasonable is for
/// people to judge.
enum AdjustmentsRule {
  static func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    var shortfalls: [LawShortfall] = []
    if question.facts.proven(.adjustments) == nil { shortfalls.append(.adjustmentsNotOnRecord([])) }
    let others = question.setting.adjustmentsNotNoted
    if !others.isEmpty { shortfalls.append(.adjustmentsNotOnRecord(others)) }
    return shortfalls
  }
}
