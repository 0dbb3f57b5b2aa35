import Restructure

/// A move that somebody asks for: to which state, when, by whom and why.
public struct Move: Hashable, Sendable {
  /// The state to reach.
  public let to: CaseState
  /// The day on which it happened.
  public let on: LocalDate
  /// Who did it.
  public let by: String
  /// Why.
  public let reason: String
  /// The posts that it is about, such as the one that is offered.
  public let posts: [PostID]
  /// The facts that it brings.
  public let facts: Facts
  /// The day on which it is recorded; nil is the day of the move itself.
  public let recordedOn: LocalDate?

  /// A move to a state on a day.
  public init(
    to state: CaseState, on day: LocalDate, by name: String, reason: String,
    posts: [PostID] = [], facts: Facts = [:], recordedOn: LocalDate? = nil
  ) {
    to = state
    on = day
    by = name
    self.reason = reason
    self.posts = posts
    self.facts = facts
    self.recordedOn = recordedOn
  }
}
