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
    /// What brings it about, in words that follow *by*.
    public let trigger: String
    /// Every one of these must be met.
    public let guards: [Guard]
    /// The kind of letter that is due to the person, if any.
    public let letter: String?

    init(_ trigger: String, _ guards: [Guard] = [], letter: String? = nil) {
      self.trigger = trigger
      self.guards = guards
      self.letter = letter
    }
  }
}
