import Restructure

/// What a history amounts to, entry by entry, without those that no longer count.
struct CaseFold: Hashable, Sendable {
  /// A state with the day on which it was reached and the entry that reached it.
  struct Step: Hashable, Sendable {
    let state: CaseState
    let since: LocalDate
    let sequence: Int
    let posts: [PostID]
  }

  /// The states in their order; empty for somebody who is affected only.
  private(set) var steps: [Step] = []
  private(set) var facts: Facts
  private(set) var decisions: [RecordedDecision] = []
  private(set) var plan: PlanFacts?
  /// The finding that costs the person the redundancy payment, while it stands.
  private(set) var unreasonableRefusal: UnreasonableRefusal?
  private var reference: CaseReference

  /// Starts with the first entry; nil if it does not begin such a record.
  init?(_ first: CaseEvent, of reference: CaseReference) {
    guard first.kind == .opened, first.sequence == 1, first.from == nil,
      (first.to == .inScope) == (reference.standing == .case)
    else { return nil }
    self.reference = reference
    facts = first.facts
    plan = first.plan
    if let state = first.to {
      steps = [Step(state: state, since: first.on, sequence: 1, posts: first.posts)]
    }
  }

  /// Adds an entry that counts; says false if it does not follow.
  mutating func add(_ event: CaseEvent) -> Bool {
    guard event.kind != .opened, (event.kind == .moved) == (event.to != nil),
      (event.kind == .decided) == (event.decided != nil)
    else { return false }
    if let to = event.to {
      guard let latest = steps.last, event.from == latest.state, event.on >= latest.since,
        TransitionTable.mayLeave(latest.state, for: to)
      else { return false }
      steps.append(
        Step(state: to, since: event.on, sequence: event.sequence, posts: event.posts))
    }
    if let matter = event.decided {
      guard mayRecord(matter, on: event.on) else { return false }
    }
    if let decision = RecordedDecision(event, of: reference) { decisions.add(decision) }
    facts = facts.updated(with: event.facts)
    noteTheFinding(event)
    if let from = event.from, let to = event.to {
      facts = facts.without(FactScope.over(from: from, to: to))
    }
    if event.kind == .planChanged { plan = event.plan }
    return true
  }

  /// A refusal leaves the state *refused* with its finding; a later entry may set that aside, and
  /// nothing is lost by it to somebody who is not dismissed.
  private mutating func noteTheFinding(_ event: CaseEvent) {
    if event.from == .refused, event.to != nil, facts.findTheRefusalUnreasonable {
      unreasonableRefusal = UnreasonableRefusal(
        on: event.on, sequence: event.sequence,
        post: steps.last { $0.state.isAnOffer && !$0.posts.isEmpty }?.posts.first)
    } else if event.facts.proven(.findingSetAside) != nil || event.to?.endsWithoutDismissal == true
    {
      unreasonableRefusal = nil
    }
  }

  /// What the same history amounts to for another case; nil where it holds a decision, which is about
  /// one case alone.
  func shared(by other: CaseReference) -> CaseFold? {
    guard decisions.isEmpty else { return nil }
    var fold = self
    fold.reference = other
    return fold
  }

  /// Whether an entry that records a decision may be the next.
  private func mayRecord(_ matter: DecidedMatter, on day: LocalDate) -> Bool {
    guard let target = matter.reverses else { return steps.last?.state.isEnd == false }
    return decisions.contains { $0.number == target && $0.stands && $0.on <= day }
  }
}

extension TransitionTable {
  /// Whether a recorded move out of a state can be believed, whatever its guards: a case that is
  /// over stays over, but for the pay protection of somebody who is redeployed.
  static func mayLeave(_ state: CaseState, for next: CaseState) -> Bool {
    state.end.map { $0 == next.end && state != next } ?? true
  }
}

extension CaseState {
  /// Whether the case is over and nobody is dismissed, so that no payment for it can be lost.
  fileprivate var endsWithoutDismissal: Bool { isEnd && !isDismissal }
}
