import Restructure
import Rules

extension ForecastAnswer.WithoutCase {
  /// Everybody whom decisions give a place and who has no case in any post held, in the order of
  /// staff.csv.
  static func all(in plan: PlanInForce) -> [Self] {
    let people = Set(
      plan.decisions.filter { $0.kind == .assign || $0.kind == .swap }.map(\.employee))
    guard !people.isEmpty else { return [] }
    let holdings = plan.programme.staff.filter { people.contains($0.employee) }
    let withCase = Set(
      holdings.filter { plan.standing(of: $0) == .atRisk }.map(\.employee))
    var told: Set<String> = []
    return holdings.filter { !withCase.contains($0.employee) }.flatMap { holding in
      plan.rules(deciding: holding).compactMap { rule in
        guard case .decision(let decision, let post) = rule, told.insert(decision.id).inserted
        else { return nil }
        return Self(
          employee: holding.employee, fromPost: holding.post, toPost: post, decision: decision,
          reason: reason(plan.standing(of: holding)))
      }
    }
  }

  private static func reason(_ standing: Standing) -> String {
    switch standing {
    case .noCase(let reason): reason.words
    case .affected: "the post changes without putting them at risk"
    case .atRisk: "at risk"
    }
  }
}
