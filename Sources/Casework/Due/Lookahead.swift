import Restructure

/// Runs the guards of a move ahead, from a day on, until they let it pass or nothing more helps.
///
/// Missing facts are assumed at their earliest. What a guard objects to a date that was assumed moves
/// that date on; what it objects to a date on record stands in the way.
struct Lookahead {
  let record: CaseRecord
  let setting: CaseSetting
  let today: LocalDate

  /// More rounds than guards that can each put a date off once or twice.
  private static let mostRounds = 24

  /// The best way of a move: first one that nothing blocks, then the one that lacks least.
  func ahead(_ transition: Transition) -> MoveAhead? {
    transition.ways.compactMap { ahead($0, to: transition.to) }
      .min { sortKey($0) < sortKey($1) }
  }

  private func sortKey(_ move: MoveAhead) -> (Int, Int, Int) {
    (move.isOpen ? 0 : 1, move.missing.count, move.earliest?.dayNumber ?? .max)
  }

  /// One way of a move; nil where the case can never go that way.
  func ahead(_ way: Transition.Way, to state: CaseState) -> MoveAhead? {
    if way.event == .firstCall, let person = setting.person, !person.isProtected(on: today) {
      return nil
    }
    var trial = Trial(self, way, to: state)
    if let routes = setting.routes, state.isRouteOfThePlan, !routes.contains(state) {
      let none = Shortfall.law(.noWayInPlan(to: state))
      return trial.result(
        by: way.event,
        blocks: [MoveAhead.Reason(guardName: "plan", words: none.aheadInWords, citation: nil)])
    }
    for _ in 0..<Self.mostRounds {
      let unmet = way.guards.compactMap { $0.unmet(trial.question) }
      let shortfalls = unmet.flatMap { guarded in
        guarded.shortfalls.map { (shortfall: $0, rule: guarded.rule) }
      }
      var hasChanged = false
      var blocks: [MoveAhead.Reason] = []
      for (shortfall, rule) in shortfalls {
        switch trial.answer(to: shortfall) {
        case .never: return nil
        case .settled: hasChanged = true
        case .putOff:
          hasChanged = true
          trial.waits.append(MoveAhead.Reason(shortfall, of: rule))
        case .ignored: break
        case .blocked: blocks.append(MoveAhead.Reason(shortfall, of: rule))
        }
      }
      if !hasChanged { return trial.result(by: way.event, blocks: merged(blocks, shortfalls)) }
    }
    return trial.result(by: way.event, blocks: [])
  }
}

extension Lookahead {
  /// The blocks, with all the posts that still have a place in one of them.
  private func merged(
    _ blocks: [MoveAhead.Reason], _ shortfalls: [(shortfall: Shortfall, rule: Guard)]
  ) -> [MoveAhead.Reason] {
    let free = shortfalls.compactMap { found -> PostID? in
      if case .law(.placeStillFree(let post)) = found.shortfall { post } else { nil }
    }
    guard free.count > 1 else { return blocks }
    let others = blocks.filter { $0.guardName != Guard.noFreePlace.name }
    return others + [
      MoveAhead.Reason(
        guardName: Guard.noFreePlace.name,
        words: "\(free.joinedInWords) are open to this person and have a free place", citation: nil)
    ]
  }
}

extension CaseState {
  /// Whether the plan says who comes to it.
  fileprivate var isRouteOfThePlan: Bool {
    self == .assimilated || self == .matched || self == .ringFenced
  }
}

extension Lookahead {
  /// What an objection comes to.
  enum Answer {
    /// The case can never go that way.
    case never
    /// A fact was assumed, or an assumed one moved.
    case settled
    /// The same, and it puts the move off.
    case putOff
    /// A post has to be named, which whoever moves the case does.
    case ignored
    /// No day cures it.
    case blocked
  }
}
