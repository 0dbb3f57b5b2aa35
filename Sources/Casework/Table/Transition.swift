/// A move that the table lists, with every way in which it can come about.
public struct Transition: Hashable, Sendable {
  /// The state that is left.
  public let from: CaseState
  /// The state that is reached.
  public let to: CaseState
  /// Any one of these is enough.
  public let ways: [Way]

  /// One way in which a move comes about.
  public struct Way: Hashable, Sendable {
    /// What happened.
    public let event: CaseTrigger
    /// Every one of these must be met.
    public let guards: [Guard]
    /// The kind of letter that is due to the person, if any.
    public let letter: String?

    /// What brings it about, in words that follow *by*.
    public var trigger: String { event.words }
  }
}

/// What the table says of something that happens to a case in a state.
public enum TableVerdict: Hashable, Sendable {
  /// It leads on, to one of these states.
  case leads(to: [CaseState])
  /// It cannot happen here; another state comes first.
  case doesNotApply
  /// The case is over.
  case isOver
}
