import Restructure

extension CaseRecord {
  /// Decides on a move: the entry and what follows from it, or the refusal.
  ///
  /// Nothing is changed here; whoever asked adds the entry and performs the effects.
  public func decide(_ move: Move) throws(MoveRefusal) -> Decision {
    guard let state else { throw .affectedOnly(fate: plan?.fate) }
    if state.isEnd { throw .ended(state, since: since, to: move.to) }
    try mayBeAdded(on: move.on, by: move.by)
    if move.reason.trimmedText.isEmpty { throw .noReason }
    guard let transition = TransitionTable.transition(from: state, to: move.to) else {
      throw .notListed(from: state, to: move.to)
    }
    try mayClaim(by: move)
    let way = try firstOpenWay(of: transition, for: move)
    let event = CaseEvent(
      sequence: nextSequence, kind: .moved, from: state, to: move.to, on: move.on,
      posts: move.posts, facts: move.facts,
      words: CaseEvent.Words(by: move.by, reason: move.reason))
    return Decision(event: event, effects: effects(of: event, letter: way.letter))
  }

  /// Decides on a note, which even a case that is over can be given.
  public func decide(note text: String, on day: LocalDate, by name: String)
    throws(MoveRefusal) -> CaseEvent
  {
    try mayBeAdded(on: day, by: name)
    if text.trimmedText.isEmpty { throw .emptyNote }
    return CaseEvent(
      sequence: nextSequence, kind: .noted, on: day,
      words: CaseEvent.Words(by: name, text: text))
  }

  /// Decides on taking note that the plan says something else; nil where the post has left it.
  public func decide(plan: PlanFacts?, on day: LocalDate, by name: String, reason: String)
    throws(MoveRefusal) -> CaseEvent
  {
    try mayBeAdded(on: day, by: name)
    return CaseEvent(
      sequence: nextSequence, kind: .planChanged, on: day, facts: plan?.facts ?? [:], plan: plan,
      words: CaseEvent.Words(by: name, reason: reason))
  }

  /// Decides on erasing the personal words of the history so far.
  public func decide(erasureOn day: LocalDate, by name: String, reason: String)
    throws(MoveRefusal) -> CaseEvent
  {
    try mayBeAdded(on: day, by: name)
    if reason.trimmedText.isEmpty { throw .noReason }
    return CaseEvent(
      sequence: nextSequence, kind: .wordsErased, on: day,
      words: CaseEvent.Words(by: name, reason: reason))
  }

  /// The history is in the order of its dates, and every entry has an author.
  func mayBeAdded(on day: LocalDate, by name: String) throws(MoveRefusal) {
    if name.trimmedText.isEmpty { throw .nobodyNamed }
    if day < openedOn { throw .beforeOpening(on: day, opened: openedOn) }
    if day < latestOn { throw .beforeLatest(on: day, latest: latestOn) }
  }

  /// A standing decision may keep the person from the posts that the move is about.
  private func mayClaim(by move: Move) throws(MoveRefusal) {
    guard move.to.isAboutAClaim else { return }
    let about = move.posts.isEmpty ? posts : move.posts
    if let decision = decisions.barring(from: about) {
      throw .decidedAgainst(decision, to: move.to)
    }
  }

  private func firstOpenWay(of transition: Transition, for move: Move)
    throws(MoveRefusal) -> Transition.Way
  {
    let known = facts.updated(with: move.facts)
    var nearest: [UnmetGuard]?
    for way in transition.ways {
      let unmet = way.guards.compactMap { $0.unmet(by: known, move: move) }
      if unmet.isEmpty { return way }
      if unmet.count < nearest?.count ?? .max { nearest = unmet }
    }
    throw .guarded(from: transition.from, to: transition.to, unmet: nearest ?? [])
  }

  private func effects(of event: CaseEvent, letter: String?) -> [CaseEffect] {
    var after = self
    guard after.append(event) else { return [] }
    var effects: [CaseEffect] = []
    if let letter { effects.append(.letterDue(kind: letter)) }
    if let due = after.nextDue { effects.append(.dateDue(due)) }
    if after.state?.isEnd == true { effects.append(.caseEnds) }
    return effects
  }
}

extension Guard {
  /// What the guard lacks, or nil if it is met.
  func unmet(by facts: Facts, move: Move) -> UnmetGuard? {
    let shortfalls = needs.compactMap { $0.shortfall(in: facts, move: move) }
    return shortfalls.isEmpty ? nil : UnmetGuard(rule: self, shortfalls: shortfalls)
  }
}

extension Need {
  /// What is missing or does not fit, or nil if the need is met.
  func shortfall(in facts: Facts, move: Move) -> Shortfall? {
    switch self {
    case .post:
      return move.posts.contains { !$0.trimmedText.isEmpty } ? nil : .noPost
    case .recorded(let name):
      return facts.proven(name) == nil ? .missing(name) : nil
    case .happened(let name):
      guard let value = facts.proven(name) else { return .missing(name) }
      guard let day = value.day, day > move.on else { return nil }
      return .ahead(name, day, move: move.on)
    case .notOver(let name):
      guard let value = facts.proven(name) else { return .missing(name) }
      guard let day = value.day, day < move.on else { return nil }
      return .past(name, day, move: move.on)
    case .atLeast(let name, let least):
      guard let value = facts.proven(name) else { return .missing(name) }
      guard case .number(let number) = value, number < least else { return nil }
      return .tooFew(name, number, atLeast: least)
    case .inOrder(let first, let second):
      guard let firstDay = facts[first]?.day, let secondDay = facts[second]?.day,
        firstDay > secondDay
      else { return nil }
      return .outOfOrder(first, firstDay, second, secondDay)
    }
  }
}
