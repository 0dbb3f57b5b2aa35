import Restructure
import Rules

extension ForecastExpectation {
  /// Those to whom a decision gives a place and who have no case in any post they hold: each
  /// decision once, in the order of staff.csv.
  var decidedWithoutCase: JSONValue {
    let plan = sheet.plan
    var decided: Set<EmployeeID> = []
    for decision in plan.decisions where decision.kind == .assign || decision.kind == .swap {
      decided.insert(decision.employee)
    }
    guard !decided.isEmpty else { return .array([]) }
    let held = plan.programme.staff.filter { decided.contains($0.employee) }
    for holding in held where plan.standing(of: holding) == .atRisk {
      decided.remove(holding.employee)
    }
    var found: [JSONValue] = []
    var named: Set<String> = []
    for holding in held where decided.contains(holding.employee) {
      for case .decision(let decision, let post) in plan.rules(deciding: holding) {
        guard named.insert(decision.id).inserted else { continue }
        found.append(
          .object([
            "employee_id": .string(holding.employee), "from_post": .string(holding.post),
            "to_post": .string(post), "decision": .string(decision.id),
            "reason": .string(words(for: plan.standing(of: holding))),
          ]))
      }
    }
    return .array(found)
  }

  private func words(for standing: Standing) -> String {
    if case .noCase(let reason) = standing { return reason.words }
    return "the post changes without putting them at risk"
  }
}
