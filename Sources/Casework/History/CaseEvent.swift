import Restructure

/// One entry in a case's history; entries are only ever added.
public struct CaseEvent: Hashable, Sendable {
  /// What kind of thing happened.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The case, or the record of an affected person, began.
    case opened
    /// The case went from one state to another.
    case moved
    /// Somebody wrote something down.
    case noted
    /// Facts were recorded without a move.
    case factsRecorded = "facts-recorded"
    /// An earlier entry was a slip and no longer counts; both stay in the history.
    case corrected
    /// Somebody with authority decided something, which the rules honour.
    case decided
    /// Somebody took note that the plan says something else of the post.
    case planChanged = "plan-changed"
    /// The personal words of the entries before this one were erased.
    case wordsErased = "words-erased"
  }

  /// The words of an entry that speak of people, and that retention can erase.
  public struct Words: Hashable, Sendable {
    /// Who did it.
    public let by: String
    /// Why.
    public let reason: String?
    /// What a note says.
    public let text: String?
    /// What a human decision rests on.
    public let evidence: String?

    /// Who did something, why, and what they wrote.
    public init(
      by: String, reason: String? = nil, text: String? = nil, evidence: String? = nil
    ) {
      self.by = by
      self.reason = reason
      self.text = text
      self.evidence = evidence
    }
  }

  /// The place in the case's history, counted from 1.
  public let sequence: Int
  public let kind: Kind
  /// The state that was left; nil unless the case moved.
  public let from: CaseState?
  /// The state that was reached; nil if the entry moves nothing.
  public let to: CaseState?
  /// The day on which it happened, or on which it takes effect.
  public let on: LocalDate
  /// The day on which it was recorded; nil is not known, as in files of the first versions.
  public let recordedOn: LocalDate?
  /// The posts that it is about.
  public let posts: [PostID]
  /// The facts that it brought.
  public let facts: Facts
  /// What the plan said; nil in other entries, and where the post left the plan.
  public let plan: PlanFacts?
  /// What was decided; nil in other entries.
  public let decided: DecidedMatter?
  /// The entry, by its place in the case's history, that no longer counts; nil except in a
  /// correction.
  public let corrects: Int?
  /// The personal words; nil once they are erased.
  public let words: Words?

  /// An entry as it was kept.
  public init(
    sequence: Int, kind: Kind, from: CaseState? = nil, to: CaseState? = nil, on: LocalDate,
    posts: [PostID] = [], facts: Facts = [:], plan: PlanFacts? = nil,
    decided: DecidedMatter? = nil, corrects: Int? = nil, recordedOn: LocalDate? = nil,
    words: Words?
  ) {
    self.sequence = sequence
    self.kind = kind
    self.from = from
    self.to = to
    self.on = on
    self.posts = posts
    self.facts = facts
    self.plan = plan
    self.decided = decided
    self.corrects = corrects
    self.recordedOn = recordedOn
    self.words = words
  }

  /// The first entry of a record: a case begins *in scope*, an affected person has no state.
  public static func opening(
    plan: PlanFacts, on day: LocalDate, by name: String, recordedOn: LocalDate? = nil
  ) -> CaseEvent {
    CaseEvent(
      sequence: 1, kind: .opened, to: plan.standing == .case ? .inScope : nil, on: day,
      facts: plan.facts, plan: plan, recordedOn: recordedOn, words: Words(by: name))
  }
}
