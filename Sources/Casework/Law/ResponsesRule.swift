import Restructure

/// Decides whether every response to consultation has been answered.
///
/// Applies when: the structure is settled, and again when somebody is given notice.
/// Outcome: no response came, or it is on record by when all were answered. Where neither is on
/// record it is not met: silence in the file is no answer to anybody.
/// Source: policies.md 7b; TULRCA 1992 s.188(2) (with a view to reaching agreement); that
/// consultation must be over in earnest before notice, Junk v Kühnel [2005] IRLR 310.
enum ResponsesRule {
  static func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    guard question.facts.proven(.responsesAnswered) == nil else { return [] }
    switch question.facts.proven(.responsesReceived) {
    case .number(0): return []
    case .number(let received): return [.responsesNotAnswered(received: received)]
    default: return [.responsesNotAnswered(received: nil)]
    }
  }
}
