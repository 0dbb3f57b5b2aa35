import Restructure

// Entries that move nothing: notes, facts, corrections, the plan, erasure.
extension CaseRecord {
  /// Decides on a note, which even a case that is over can be given.
  public func decide(
    note text: String, on day: LocalDate, by name: String, recordedOn: LocalDate? = nil
  ) throws(MoveRefusal) -> CaseEvent {
    try mayBeAdded(on: day, by: name)
    if text.trimmedText.isEmpty { throw .emptyNote }
    return CaseEvent(
      sequence: nextSequence, kind: .noted, on: day, recordedOn: recordedOn,
      words: CaseEvent.Words(by: name, text: text))
  }

  /// Decides on recording facts without a move; the newest value of each counts.
  public func decide(
    facts: Facts, on day: LocalDate, by name: String, reason: String,
    recordedOn: LocalDate? = nil
  ) throws(MoveRefusal) -> CaseEvent {
    try mayBeAdded(on: day, by: name)
    if facts.values.isEmpty { throw .noFacts }
    try maySetAside(facts, on: day)
    if reason.trimmedText.isEmpty { throw .noReason }
    return CaseEvent(
      sequence: nextSequence, kind: .factsRecorded, on: day, facts: facts,
      recordedOn: recordedOn, words: CaseEvent.Words(by: name, reason: reason))
  }

  /// Decides on a counter-event, by which an earlier entry that was a slip no longer counts.
  ///
  /// Nothing is undone: both entries stay. It is refused while a later entry rests on the slip.
  public func decide(
    correctionOf target: Int, on day: LocalDate, by name: String, reason: String,
    recordedOn: LocalDate? = nil, places: [PostID: PlaceStanding] = [:]
  ) throws(MoveRefusal) -> CaseEvent {
    try mayBeAdded(on: day, by: name)
    if reason.trimmedText.isEmpty { throw .noReason }
    guard let slip = events.first(where: { $0.sequence == target }) else {
      throw .noSuchEntry(target)
    }
    guard slip.kind.mayBeCorrected else { throw .notCorrectable(slip.kind) }
    if corrected.contains(target) { throw .correctedAlready(target) }
    if day < slip.on { throw .beforeLatest(on: day, latest: slip.on) }
    if let later = entryThatRests(on: slip) { throw .restedOn(by: later) }
    let event = CaseEvent(
      sequence: nextSequence, kind: .corrected, on: day, corrects: target,
      recordedOn: recordedOn, words: CaseEvent.Words(by: name, reason: reason))
    var after = self
    if after.append(event), after.placesHeld != placesHeld,
      let full = after.placesHeld.first(where: { places[$0]?.hasRoom == false })
    {
      throw .noRoomBack(full)
    }
    return event
  }

  /// Decides on taking note that the plan says something else; nil where the post has left it.
  public func decide(
    plan: PlanFacts?, on day: LocalDate, by name: String, reason: String,
    recordedOn: LocalDate? = nil
  ) throws(MoveRefusal) -> CaseEvent {
    try mayBeAdded(on: day, by: name)
    return CaseEvent(
      sequence: nextSequence, kind: .planChanged, on: day, facts: plan?.facts ?? [:], plan: plan,
      recordedOn: recordedOn, words: CaseEvent.Words(by: name, reason: reason))
  }

  /// Decides on erasing the personal words of the history so far.
  public func decide(
    erasureOn day: LocalDate, by name: String, reason: String, recordedOn: LocalDate? = nil
  ) throws(MoveRefusal) -> CaseEvent {
    try mayBeAdded(on: day, by: name)
    if reason.trimmedText.isEmpty { throw .noReason }
    return CaseEvent(
      sequence: nextSequence, kind: .wordsErased, on: day, recordedOn: recordedOn,
      words: CaseEvent.Words(by: name, reason: reason))
  }

  /// Every entry has an author, and happened while there was a record.
  func mayBeAdded(on day: LocalDate, by name: String) throws(MoveRefusal) {
    if name.trimmedText.isEmpty { throw .nobodyNamed }
    if day < openedOn { throw .beforeOpening(on: day, opened: openedOn) }
  }

  /// The first later entry that would not stand without a slip: a move out of the state that it
  /// reached, or one for which its facts were needed.
  private func entryThatRests(on slip: CaseEvent) -> CaseEvent? {
    guard let first = events.first, var with = CaseFold(first, of: reference),
      var without = CaseFold(first, of: reference)
    else { return nil }
    for event in standingEvents.dropFirst() {
      if event.sequence > slip.sequence, event.kind == .moved {
        let lost = needs(of: event, unmetBy: without.facts)
        if !lost.subtracting(needs(of: event, unmetBy: with.facts)).isEmpty { return event }
      }
      guard with.add(event) else { return event }
      if event.sequence != slip.sequence, !without.add(event) { return event }
    }
    return nil
  }

  /// The facts that no way of a move does without, of those that are not known.
  private func needs(of event: CaseEvent, unmetBy known: Facts) -> Set<FactName> {
    guard let from = event.from, let to = event.to,
      let transition = TransitionTable.transition(from: from, to: to)
    else { return [] }
    let facts = known.updated(with: event.facts)
    let lacking = transition.ways.map { way in
      Set(way.guards.flatMap(\.needs).flatMap(\.factsNeeded).filter { facts.proven($0) == nil })
    }
    return lacking.min { $0.count < $1.count } ?? []
  }
}
