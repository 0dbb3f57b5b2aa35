import Restructure

extension PolicyJudge {
  /// Whether a holding belongs to a named pool: left out by name, taken in by name, or described.
  func membership(of holding: Postholding, in pool: String) -> Truth {
    self.pool(pool, PolicySubject(holding)).holds
  }

  /// Condition 1: the holding belongs to a named pool.
  func pool(_ name: String, _ subject: PolicySubject) -> ConditionAnswer {
    let employee = subject.holding.employee
    let join = NearestChange("if the pool \(name) took in \(employee)", .plan)
    let leave = NearestChange("if the pool \(name) left out \(employee)", .plan)
    guard let pool = policy.pool(named: name), !subject.pools.contains(name) else {
      return ConditionAnswer(
        .pool, .notKnown(["who is in the pool \(name)"]),
        fact: "the policy does not say who is in the pool \(name)")
    }
    let place = pool.basis.place
    if pool.exclude.contains(employee) {
      return ConditionAnswer(
        .pool, .no, fact: "the pool \(name) leaves out \(employee) by name (\(place))",
        change: NearestChange("if the pool \(name) did not leave out \(employee)", .plan))
    }
    if pool.include.contains(employee) {
      return ConditionAnswer(
        .pool, .yes, fact: "the pool \(name) takes in \(employee) by name (\(place))",
        change: join, opposite: leave)
    }
    guard let who = pool.who else {
      return ConditionAnswer(
        .pool, .no, fact: "the pool \(name) does not name \(employee) (\(place))", change: join)
    }
    var asked = subject
    asked.pools.append(name)
    let judged = judge(who, for: asked)
    let truth = judged.holds()
    let verb =
      switch truth {
      case .yes: "describes"
      case .no: "does not describe"
      case .notKnown: "may describe"
      }
    return ConditionAnswer(
      .pool, truth, fact: "the pool \(name) \(verb) \(employee) (\(place))",
      change: judged.change ?? join, opposite: leave)
  }
}
