import Restructure

/// The record of one person in one post, as its history makes it.
///
/// Nothing here is stored: replaying the same entries always gives the same record. Entries stand in
/// the order in which they were recorded; each has the day on which it happened beside it, and only
/// the moves must follow one another in their days too.
public struct CaseRecord: Hashable, Sendable {
  /// How the plan touches the person.
  public enum Standing: String, CaseIterable, Hashable, Sendable {
    /// The post ends or is reduced or is at risk, so that there is a case to move.
    case `case`
    /// The post is renamed, varied or transferred: a record and letters, and no states.
    case affected
  }

  /// Which case it is.
  public private(set) var reference: CaseReference
  /// The entries in the order in which they were recorded; never empty.
  public private(set) var events: [CaseEvent]
  /// The places of the entries that were corrected, and no longer count.
  public private(set) var corrected: Set<Int> = []
  private(set) var fold: CaseFold
  /// The day on which the record was opened.
  public let openedOn: LocalDate
  /// The latest day of any entry.
  public private(set) var latestOn: LocalDate

  /// The record that a history makes, or nil if its entries do not follow one another.
  public init?(_ reference: CaseReference, replaying history: some Sequence<CaseEvent>) {
    var rest = history.makeIterator()
    guard let first = rest.next(), let fold = CaseFold(first, of: reference) else { return nil }
    self.reference = reference
    self.fold = fold
    events = [first]
    openedOn = first.on
    latestOn = first.on
    while let event = rest.next() {
      guard append(event) else { return nil }
    }
  }

  /// The latest state; nil for somebody who is affected only.
  ///
  /// It may lie ahead: see ``state(on:)``.
  public var state: CaseState? { fold.steps.last?.state }
  /// The day on which the latest state was reached, or on which the record was opened.
  public var since: LocalDate { fold.steps.last?.since ?? openedOn }
  /// The facts in force: the newest value of each, without those of an offer or an appeal that is
  /// over.
  public var facts: Facts { fold.facts }
  /// The posts that the last move named.
  public var posts: [PostID] { fold.steps.last?.posts ?? [] }
  /// The human decisions about the case, in their order; not all of them stand.
  public var decisions: [RecordedDecision] { fold.decisions }
  /// What the plan says of the post; nil where it has left the plan.
  public var plan: PlanFacts? { fold.plan }
  /// The next place in the history.
  public var nextSequence: Int { events.count + 1 }

  /// The state in which the case stands on a day, and since when; nil for somebody who is affected
  /// only, and before the case was opened.
  public func state(on day: LocalDate) -> (state: CaseState, since: LocalDate)? {
    fold.steps.last { $0.since <= day }.map { ($0.state, $0.since) }
  }

  /// The state in which the case was before it came to where it is.
  public var stateBefore: CaseState? { fold.steps.dropLast().last?.state }

  /// The posts that the latest move named that named any.
  public var postsInQuestion: [PostID] { fold.steps.last { !$0.posts.isEmpty }?.posts ?? [] }

  /// The posts in which the person has a place, or is offered one; an appeal leaves that as it is.
  public var placesHeld: [PostID] {
    let settled = state == .matchAppeal ? stateBefore : state
    guard settled?.holdsAPlace == true else { return [] }
    return fold.steps.last { $0.state.isAnOffer && !$0.posts.isEmpty }?.posts ?? []
  }

  /// Every state that the case went through, without slips.
  public var path: [CaseState] { fold.steps.map(\.state) }

  /// The entries that count.
  public var standingEvents: [CaseEvent] {
    events.filter { $0.kind != .corrected && !corrected.contains($0.sequence) }
  }

  /// Adds the next entry; says false and changes nothing if it does not follow.
  public mutating func append(_ event: CaseEvent) -> Bool {
    guard event.sequence == nextSequence, event.on >= openedOn,
      (event.kind == .corrected) == (event.corrects != nil)
    else { return false }
    if let target = event.corrects {
      guard let without = history(without: target) else { return false }
      corrected.insert(target)
      fold = without
    } else {
      guard fold.add(event) else { return false }
    }
    latestOn = max(latestOn, event.on)
    events.append(event)
    return true
  }

  /// The record of another case whose entries say the same one by one; nil where it is of another
  /// standing, or where an entry is a decision, which is about one case alone.
  public func shared(by other: CaseReference) -> CaseRecord? {
    guard other.standing == reference.standing, let fold = fold.shared(by: other) else {
      return nil
    }
    var record = self
    record.reference = other
    record.fold = fold
    return record
  }

  /// What the history amounts to without one more entry; nil if it may not be left out, or if
  /// what came after it does not follow any more.
  func history(without target: Int) -> CaseFold? {
    guard let event = standingEvents.first(where: { $0.sequence == target }),
      event.kind.mayBeCorrected, let first = events.first,
      var fold = CaseFold(first, of: reference)
    else { return nil }
    for event in standingEvents.dropFirst() where event.sequence != target {
      guard fold.add(event) else { return nil }
    }
    return fold
  }
}

extension CaseEvent.Kind {
  /// Whether a slip in such an entry is corrected by a later one: a decision is reversed instead,
  /// and the rest says what happened to the record itself.
  public var mayBeCorrected: Bool {
    switch self {
    case .moved, .noted, .factsRecorded: true
    case .opened, .decided, .planChanged, .wordsErased, .corrected: false
    }
  }
}
