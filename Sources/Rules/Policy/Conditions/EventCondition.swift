import Restructure

extension PolicyJudge {
  /// Condition 11: an event has happened, by a day where one is given.
  ///
  /// An event that is dated after the answer's day has not happened yet.
  func event(_ name: String, by day: LocalDate?) -> ConditionAnswer {
    let asked = "“\(name)”" + (day.map { " by \($0.inWords)" } ?? "")
    let happened = plan.programme.events[name].flatMap { $0 <= plan.on ? $0 : nil }
    let fact =
      happened.map { "“\(name)” happened on \($0.inWords)" }
      ?? "“\(name)” has not happened by \(plan.on.inWords)"
    let isMet = happened.map { when in day.map { when <= $0 } ?? true } ?? false
    return ConditionAnswer(
      .event, Truth(isMet), fact: fact, threshold: asked, date: plan.on,
      change: NearestChange("if \(asked) had happened", .act),
      opposite: NearestChange("if \(asked) had not happened", .act))
  }

  /// Condition 11: a condition that programme.yaml declares holds.
  func declared(_ name: String) -> ConditionAnswer {
    guard let condition = plan.condition(name) else {
      return ConditionAnswer(
        .condition, .notKnown(["whether “\(name)” holds"]),
        fact: "programme.yaml declares no condition “\(name)”")
    }
    let asks = "“\(condition.asks)”"
    return ConditionAnswer(
      .condition, plan.holds(name), fact: "\(asks) \(condition.value.inWords)",
      change: condition.changeToHold,
      opposite: NearestChange("if \(asks) did not hold", .act))
  }

  /// Condition 12: the day of the answer is on or after one day and before another.
  func date(_ from: LocalDate?, _ before: LocalDate?) -> ConditionAnswer {
    let asked = [from.map { "from \($0.inWords)" }, before.map { "before \($0.inWords)" }]
      .compactMap(\.self).joinedInWords
    let isEarly = from.map { plan.on < $0 } ?? false
    let isLate = before.map { plan.on >= $0 } ?? false
    let change =
      from.map {
        NearestChange(
          "if it were \($0.inWords)", .time, by: max(0, $0.dayNumber - plan.on.dayNumber))
      } ?? NearestChange("if it were earlier", .nature)
    return ConditionAnswer(
      .date, Truth(!isEarly && !isLate),
      fact: "the day is \(plan.on.inWords)"
        + (asked.isEmpty ? "" : "; a day \(asked) is asked for"),
      threshold: asked.isEmpty ? nil : asked, date: plan.on,
      change: isLate ? NearestChange("if it were still a day \(asked)", .nature) : change,
      opposite: NearestChange("if the day were not one \(asked)", .time))
  }
}

extension Condition {
  /// What would have to be settled for it to hold.
  var changeToHold: NearestChange {
    switch value {
    case .holds: NearestChange("if “\(asks)” held", .act)
    case .level: NearestChange("if “\(asks)” stood above 0%", .act)
    case .notKnown: NearestChange("if “\(asks)” were known to hold", .fact)
    }
  }
}
