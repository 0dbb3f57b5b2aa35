import Restructure

extension CaseRecord {
  /// Decides whether a human decision may be recorded: the entry, or the refusal.
  ///
  /// The decisions are those of the whole programme, because a swap concerns two people and the
  /// numbers are counted over all cases.
  public func decide(_ request: DecisionRequest, among decisions: [RecordedDecision])
    throws(MoveRefusal) -> CaseEvent
  {
    guard let state else { throw .decision(.noCase(fate: plan?.fate)) }
    if state.isEnd, request.kind != .reverse { throw .decision(.ended(state, since: since)) }
    try mayBeAdded(on: request.on, by: request.by)
    if request.reason.trimmedText.isEmpty { throw .noReason }
    let matter = DecidedMatter(
      number: decisions.map(\.number).max()?.next ?? .first, kind: request.kind,
      toPost: request.toPost, with: request.with, reverses: request.reverses)
    if let reversed = decisions.first(where: { $0.number == request.reverses }),
      request.on < reversed.on
    {
      throw .beforeLatest(on: request.on, latest: reversed.on)
    }
    let refusal = request.shortfall(for: reference.employee)
    if let refusal = refusal ?? conflict(with: matter, among: decisions) {
      throw .decision(refusal)
    }
    return CaseEvent(
      sequence: nextSequence, kind: .decided, on: request.on, decided: matter,
      recordedOn: request.recordedOn,
      words: CaseEvent.Words(
        by: String(request.by.trimmedText), reason: String(request.reason.trimmedText),
        evidence: String(request.evidence.trimmedText)))
  }

  /// The decision by which the person may claim no post at all, if one stands.
  public var barredFromAll: RecordedDecision? { decisions.barring(from: []) }

  /// The moves that the table lists from here, without those that ``barredFromAll`` rules out.
  public var possibleMoves: [Transition] {
    guard let state else { return [] }
    return TransitionTable.transitions(from: state).filter {
      barredFromAll == nil || !$0.to.isAboutAClaim
    }
  }

  private func conflict(
    with matter: DecidedMatter, among decisions: [RecordedDecision]
  ) -> DecisionRefusal? {
    if let target = matter.reverses { return refusal(ofReversing: target, among: decisions) }
    let standing = decisions.standing
    let own = standing.filter { $0.case == reference }
    if let same = own.first(where: { $0.matter.repeats(matter) }) { return .alreadyDecided(same) }
    let against = standing.first { decision in
      decision.case == reference
        ? matter.contradicts(decision.matter)
        : matter.contradicts(about: reference, decision.matter, about: decision.case)
    }
    return against.map(DecisionRefusal.contradicts)
  }

  private func refusal(
    ofReversing target: DecisionNumber, among decisions: [RecordedDecision]
  ) -> DecisionRefusal? {
    guard let decision = decisions.first(where: { $0.number == target }) else {
      return .noSuchDecision(
        target, standing: decisions.standing.filter { $0.case == reference }.map(\.number))
    }
    if decision.case != reference { return .ofAnotherCase(decision) }
    if decision.matter.kind == .reverse { return .isReversal(decision) }
    return decision.reversal.map { .reversedAlready(decision, by: $0) }
  }
}

extension DecisionRequest {
  /// What the kind of decision needs and has not, or has and does not take.
  fileprivate func shortfall(for employee: EmployeeID) -> DecisionRefusal? {
    switch kind {
    case .assign, .suitable: if toPost == nil { return .noPost(kind) }
    case .acceptVR, .reverse: if toPost != nil { return .takesNoPost(kind) }
    case .exclude, .swap: break
    }
    if kind == .swap {
      guard let with else { return .noVolunteer }
      if with == employee { return .withOneself }
    } else if with != nil {
      return .takesNoVolunteer(kind)
    }
    if kind == .reverse, reverses == nil { return .nothingToReverse }
    if kind != .reverse, reverses != nil { return .reversesNothing(kind) }
    return evidence.trimmedText.isEmpty ? .noEvidence(kind) : nil
  }
}
