/// Something that is not settled yet and on which rows of the plan depend.
public struct Condition: Hashable, Sendable {
  /// What is known of it.
  public enum Value: Hashable, Sendable {
    /// A yes/no condition.
    case holds(Bool)
    /// A share of what remains.
    case level(Level)
    /// Nobody has said; rows that depend on it do not count, and findings name it.
    case notKnown
  }

  public let name: String
  /// What it asks, in words: *A further KEYS site is agreed*.
  public let asks: String
  public var value: Value
  public let place: Place

  /// A named condition with its value.
  public init(name: String, asks: String, value: Value, place: Place) {
    self.name = name
    self.asks = asks
    self.value = value
    self.place = place
  }
}
