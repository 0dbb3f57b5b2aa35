/// What a policy says of a state of a case: that the employer does without it, or what they call it.
///
/// A policy cannot add a state or a move.
public struct StateTerm: Hashable, Sendable {
  /// The state's own word: `in-trial`.
  public let state: String
  /// The employer's name for it.
  public let label: String?
  public let isOff: Bool
  public let basis: PolicyBasis

  /// A state that is switched off or renamed.
  public init(state: String, label: String?, isOff: Bool, basis: PolicyBasis) {
    self.state = state
    self.label = label
    self.isOff = isOff
    self.basis = basis
  }
}
