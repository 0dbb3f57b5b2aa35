/// Something that is not settled yet and on which rows of the plan depend.
public struct Condition: Hashable, Sendable {
  /// How it is answered.
  public enum Kind: Hashable, Sendable {
    /// By yes or no: it switches rows on.
    case yesNo
    /// By a share: it scales what remains.
    case level
  }

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
  /// How it is answered, known even while the answer is not.
  public let kind: Kind
  public var value: Value
  /// The levels at which futures are tried, as programme.yaml states them.
  public var points: [Level] = []
  public let place: Place

  /// A named condition with its value; a kind need only be given where the value is not known.
  public init(name: String, asks: String, kind: Kind = .yesNo, value: Value, place: Place) {
    self.name = name
    self.asks = asks
    if case .level = value { self.kind = .level } else { self.kind = kind }
    self.value = value
    self.place = place
  }
}
