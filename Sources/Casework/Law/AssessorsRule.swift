import Restructure

/// Decides whether enough people assessed the candidates of a contest.
///
/// Applies when: somebody is offered a post after a contest.
/// Outcome: at least as many assessed every candidate as the policy's contest for the post asks for,
/// and never fewer than two.
/// Source: the employer's policy, `assessors` of its contests; two from policies.md 7b, which is
/// what policies commonly ask for and no law.
enum AssessorsRule {
  /// How many there are at least, whatever a policy says.
  static let least = LawFigures.Count(
    2,
    LawFigures.Basis(
      "the least that this program asks for",
      unconfirmed:
        "assumption: policies that were seen ask for two or more, and no law says how many"
    ))

  static func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    guard case .number(let number) = question.facts.proven(.assessors) else { return [] }
    let asked = figure(question)
    return number < asked.number ? [.tooFewAssessors(number, asked)] : []
  }

  /// The number that was reached, where no source confirms it.
  static func label(_ question: GuardQuestion) -> String? {
    let asked = figure(question)
    return asked.basis.unconfirmed.map { label in
      "that \(asked.number) assessors are enough (\(label))"
    }
  }

  /// The most that the contest of any of the posts asks for.
  private static func figure(_ question: GuardQuestion) -> LawFigures.Count {
    let asked = question.move.posts.compactMap { question.setting.assessors[$0] }
      .max { $0.number < $1.number }
    return asked.flatMap { $0.number < least.number ? nil : $0 } ?? least
  }
}
