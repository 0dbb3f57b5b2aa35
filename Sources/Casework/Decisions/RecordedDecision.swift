import Restructure

/// A human decision in the history of a case, and whether it stands.
///
/// Not to be taken for a ``Decision``, which is what follows from a move.
public struct RecordedDecision: Hashable, Sendable {
  /// The case in whose history it is.
  public let `case`: CaseReference
  public let matter: DecidedMatter
  /// The day on which it was decided, and from which it counts.
  public let on: LocalDate
  /// Who decided, why and on what evidence; nil once these words are erased.
  public let words: CaseEvent.Words?
  /// What ended it; nil while nothing has.
  public private(set) var reversal: Reversal?

  /// The later decision by which one no longer counts, from its own day.
  public struct Reversal: Hashable, Sendable {
    public let number: DecisionNumber
    public let on: LocalDate
  }

  public var number: DecisionNumber { matter.number }

  /// Whether it touches a case: it is about it, or gives away the post in it by a swap.
  public func concerns(_ reference: CaseReference) -> Bool {
    `case` == reference || matter.takesThePost(of: reference)
  }

  /// Whether it still counts; a reversal is over as soon as it is made.
  public var stands: Bool { matter.kind != .reverse && reversal == nil }

  /// Whether it counts on a day.
  public func stands(on day: LocalDate) -> Bool {
    guard matter.kind != .reverse, on <= day else { return false }
    return reversal.map { day < $0.on } ?? true
  }

  /// The decision that an entry records; nil for an entry of another kind.
  init?(_ event: CaseEvent, of reference: CaseReference) {
    guard let matter = event.decided else { return nil }
    `case` = reference
    self.matter = matter
    on = event.on
    words = event.words
  }

  fileprivate mutating func end(by later: RecordedDecision) {
    reversal = Reversal(number: later.number, on: later.on)
  }
}

extension [RecordedDecision] {
  /// The decisions among some entries, in the order of their numbers, each with what ended it.
  public init(among entries: some Sequence<(case: CaseReference, event: CaseEvent)>) {
    self = []
    let found = entries.compactMap { RecordedDecision($0.event, of: $0.case) }
    for decision in found.sorted(by: { $0.number < $1.number }) { add(decision) }
  }

  /// Adds a later decision, which may end an earlier one.
  mutating func add(_ decision: RecordedDecision) {
    if let target = decision.matter.reverses,
      let position = firstIndex(where: { $0.number == target })
    {
      self[position].end(by: decision)
    }
    append(decision)
  }

  /// Those that still count.
  public var standing: [RecordedDecision] { filter(\.stands) }

  /// The decision by which the person leaves by agreement, if one counts on a day.
  public func leaving(on day: LocalDate) -> RecordedDecision? {
    first { $0.matter.kind == .acceptVR && $0.stands(on: day) }
  }

  /// The decision that keeps the person from claiming posts, if one stands.
  func barring(from posts: [PostID]) -> RecordedDecision? {
    first { decision in
      guard decision.stands else { return false }
      switch decision.matter.kind {
      case .acceptVR: return true
      case .exclude: return decision.matter.toPost.map(posts.contains) ?? true
      case .assign, .suitable, .swap, .reverse: return false
      }
    }
  }
}
