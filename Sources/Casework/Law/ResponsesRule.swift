import Restructure

/// Decides whether every response to consultation has been answered.
///
/// Applies when: the structure is settled, and again when somebody is given notice.
/// Outcome: no response came, or it is on record by when all were answered. Where neither is on
/// record a settled structure passes with a label, because the events of a programme need not name
/// it; a notice does not pass.
/// Source: TULRCA 1992 s.188(2) (with a view to reaching agreement); that consultation must be over
/// in earnest before notice, Junk v Kühnel [2005] IRLR 310.
enum ResponsesRule {
  static func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    guard question.facts.proven(.responsesAnswered) == nil else { return [] }
    switch question.facts.proven(.responsesReceived) {
    case .number(0): return []
    case .number(let received): return [.responsesNotAnswered(received: received)]
    default:
      return question.move.to == .atRisk ? [] : [.responsesNotAnswered(received: nil)]
    }
  }

  /// A structure that is settled without a word on the responses.
  static func label(_ question: GuardQuestion) -> String? {
    guard question.move.to == .atRisk, question.facts.proven(.responsesAnswered) == nil,
      question.facts.proven(.responsesReceived) == nil
    else { return nil }
    return
      "not on record: that every response to consultation was answered, without which no notice "
      + "can be given (\(FactName.responsesAnswered))"
  }
}
