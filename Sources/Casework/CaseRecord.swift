import Restructure

/// The record of one person in one post, as its history makes it.
///
/// Nothing here is stored: replaying the same entries always gives the same record.
public struct CaseRecord: Hashable, Sendable {
  /// How the plan touches the person.
  public enum Standing: String, CaseIterable, Hashable, Sendable {
    /// The post ends or is reduced or is at risk, so that there is a case to move.
    case `case`
    /// The post is renamed, varied or transferred: a record and letters, and no states.
    case affected
  }

  /// Which case it is.
  public let reference: CaseReference
  /// The entries in order; never empty.
  public private(set) var events: [CaseEvent]
  /// The state; nil for somebody who is affected only.
  public private(set) var state: CaseState?
  /// The day on which the state was reached.
  public private(set) var since: LocalDate
  /// The facts in force: the newest value of each, without those of an offer that is over.
  public private(set) var facts: Facts
  /// The posts that the last move named.
  public private(set) var posts: [PostID]
  /// The human decisions about the case, in their order; not all of them stand.
  public private(set) var decisions: [RecordedDecision] = []
  /// What the plan says of the post; nil where it has left the plan.
  public private(set) var plan: PlanFacts?
  /// The day on which the record was opened.
  public let openedOn: LocalDate
  /// The day of the latest entry, before which nothing more can be dated.
  public private(set) var latestOn: LocalDate

  /// The record that a history makes, or nil if its entries do not follow one another.
  public init?(_ reference: CaseReference, replaying history: some Sequence<CaseEvent>) {
    var rest = history.makeIterator()
    guard let first = rest.next(), first.kind == .opened, first.sequence == 1,
      first.from == nil, (first.to == .inScope) == (reference.standing == .case)
    else { return nil }
    self.reference = reference
    events = [first]
    state = first.to
    since = first.on
    facts = first.facts
    posts = first.posts
    plan = first.plan
    openedOn = first.on
    latestOn = first.on
    while let event = rest.next() {
      guard append(event) else { return nil }
    }
  }

  /// The next place in the history.
  public var nextSequence: Int { events.count + 1 }

  /// Adds the next entry; says false and changes nothing if it does not follow.
  public mutating func append(_ event: CaseEvent) -> Bool {
    guard event.sequence == nextSequence, event.kind != .opened, event.on >= latestOn,
      (event.kind == .moved) == (event.to != nil), event.kind != .moved || event.from == state,
      event.kind != .moved || state?.isEnd == false,
      (event.kind == .decided) == (event.decided != nil), event.decided.map(mayRecord) ?? true
    else { return false }
    if let decision = RecordedDecision(event, of: reference) { decisions.add(decision) }
    if let to = event.to {
      state = to
      since = event.on
      posts = event.posts
      if to == .onRegister || to == .underNotice { facts = facts.withoutOffer }
    }
    facts = facts.updated(with: event.facts)
    if event.kind == .planChanged { plan = event.plan }
    latestOn = event.on
    events.append(event)
    return true
  }
}
