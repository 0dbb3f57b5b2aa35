import Restructure

extension CaseRecord {
  /// Decides on a move: the entry and what follows from it, or the refusal.
  ///
  /// Nothing is changed here; whoever asked adds the entry and performs the effects. What the
  /// programme knows and the guards relied on joins the facts of the entry, so that it can be shown
  /// what was known.
  public func decide(
    _ move: Move, in setting: CaseSetting = .unknown
  ) throws(MoveRefusal) -> Decision {
    guard let state else { throw .affectedOnly(fate: plan?.fate) }
    guard TransitionTable.mayLeave(state, for: move.to) else {
      throw .ended(state, since: since, to: move.to)
    }
    try mayBeAdded(on: move.on, by: move.by)
    if move.on < since { throw .beforeLatest(on: move.on, latest: since) }
    if move.reason.trimmedText.isEmpty { throw .noReason }
    guard let transition = TransitionTable.transition(from: state, to: move.to) else {
      throw .notListed(from: state, to: move.to)
    }
    if setting.states.off.contains(move.to) {
      throw .switchedOff(move.to, place: setting.states.places[move.to])
    }
    try mayClaim(by: move)
    try maySetAside(move.facts, on: move.on)
    let question = GuardQuestion(
      record: self, move: move,
      facts: setting.facts.updated(with: facts).updated(with: move.facts), setting: setting)
    let way = try firstOpenWay(of: transition, question)
    let labels = way.guards.flatMap(\.needs).flatMap { need -> [String] in
      if case .law(let rule) = need { rule.labels(question) } else { [] }
    }
    let event = CaseEvent(
      sequence: nextSequence, kind: .moved, from: state, to: move.to, on: move.on,
      posts: move.posts, facts: relied(on: way, setting).updated(with: move.facts),
      recordedOn: move.recordedOn, words: CaseEvent.Words(by: move.by, reason: move.reason))
    return Decision(event: event, effects: effects(of: event, letter: way.letter, labels: labels))
  }

  /// A standing decision may keep the person from the posts that the move is about.
  private func mayClaim(by move: Move) throws(MoveRefusal) {
    guard move.to.isAboutAClaim else { return }
    let about = move.posts.isEmpty ? posts : move.posts
    if let decision = decisions.barring(from: about) {
      throw .decidedAgainst(decision, to: move.to)
    }
  }

  private func firstOpenWay(
    of transition: Transition, _ question: GuardQuestion
  ) throws(MoveRefusal) -> Transition.Way {
    let move = question.move
    // What has not happened yet is recorded ahead only where nothing about it can still change.
    let isAhead = move.recordedOn.map { $0 < move.on } ?? false
    let ways = transition.ways.filter { !isAhead || $0.event.mayLieAhead }
    if ways.isEmpty, let recorded = move.recordedOn { throw .ahead(on: move.on, today: recorded) }
    var nearest: (rank: (Int, Int), unmet: [UnmetGuard])?
    for way in ways {
      let unmet = way.guards.compactMap { $0.unmet(question) }
      if unmet.isEmpty { return way }
      // Nobody is told of a first call that they do not have, however little it would lack.
      let isProtected = question.setting.person?.isProtected(on: move.on) == true
      let lacking = unmet.count + (way.event == .firstCall && !isProtected ? 100 : 0)
      // Of ways that lack as much, the one whose facts were given is the one that was meant.
      let given = way.guards.flatMap(\.needs).flatMap(\.factsNeeded).count { move.facts[$0] != nil }
      let rank = (lacking, -given)
      if rank < nearest?.rank ?? (.max, 0) { nearest = (rank, unmet) }
    }
    throw .guarded(from: transition.from, to: transition.to, unmet: nearest?.unmet ?? [])
  }

  /// The programme's own facts for which the guards of a way ask and which the case lacks.
  private func relied(on way: Transition.Way, _ setting: CaseSetting) -> Facts {
    let asked = Set(way.guards.flatMap(\.needs).flatMap(\.factsAsked))
    return Facts(
      setting.facts.values.filter { asked.contains($0.key) && facts[$0.key] == nil })
  }

  private func effects(
    of event: CaseEvent, letter: String?, labels: [String]
  ) -> [CaseEffect] {
    var after = self
    guard after.append(event) else { return [] }
    var effects: [CaseEffect] = []
    if let letter { effects.append(.letterDue(kind: letter)) }
    if after.hasNewNotice, letter != TransitionTable.noticeLetter {
      effects.append(.letterDue(kind: TransitionTable.noticeLetter))
    }
    if let due = after.nextDue { effects.append(.dateDue(due)) }
    if after.state?.isEnd == true { effects.append(.caseEnds) }
    effects += labels.map(CaseEffect.restsOn)
    return effects
  }
}
