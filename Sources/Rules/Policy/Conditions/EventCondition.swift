import Restructure

extension PolicyJudge {
  /// Condition 11: an event has happened, by a day where one is given.
  ///
  /// An event that is dated after the answer's day has not happened yet. Of one without a date
  /// nobody has said whether it has: what waits for it is not known, as under a condition that
  /// nobody has settled, and what holds until it happens goes on holding.
  func event(_ name: String, by day: LocalDate?) -> ConditionAnswer {
    let asked = "“\(name)”" + (day.map { " by \($0.inWords)" } ?? "")
    let opposite = NearestChange("if \(asked) had not happened", .act)
    guard let recorded = plan.programme.events[name] else {
      return ConditionAnswer(
        .event, .notKnown(["whether \(asked) has happened"]), fails: .yes,
        fact: "programme.yaml gives no day on which “\(name)” happened", threshold: asked,
        date: plan.on, change: NearestChange("if \(asked) had happened", .act))
    }
    guard recorded <= plan.on else {
      return ConditionAnswer(
        .event, .no,
        fact: "“\(name)” has not happened by \(plan.on.inWords): it is to be on "
          + recorded.inWords, threshold: asked, date: plan.on,
        change: day.map { $0 < recorded } == true
          ? NearestChange("if \(asked) had happened", .nature)
          : NearestChange(
            "if it were \(recorded.inWords)", .time, by: recorded.dayNumber - plan.on.dayNumber),
        opposite: opposite)
    }
    let isLate = day.map { $0 < recorded } ?? false
    return ConditionAnswer(
      .event, Truth(!isLate), fact: "“\(name)” happened on \(recorded.inWords)",
      threshold: asked, date: plan.on,
      change: NearestChange("if \(asked) had happened", .nature), opposite: opposite)
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
