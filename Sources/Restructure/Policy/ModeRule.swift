/// How one way of filling posts works under a policy (rule kind *fill*).
public struct ModeRule: Sendable {
  public let mode: RingFence.Mode
  /// What the employer calls it: *slotting in*.
  public var label: String?
  /// When it has its turn, for rows that state no tier; nil keeps the mode's own.
  public var tier: Int?
  /// What a claim must meet beyond the columns of its row.
  public var entry: PolicyTest?
  /// How the post is filled instead where the entry's number of claimants is not met.
  public var otherwise: RingFence.Mode?
  public let basis: PolicyBasis

  /// A rule for a mode; the rest is as without a policy until set.
  public init(_ mode: RingFence.Mode, basis: PolicyBasis) {
    self.mode = mode
    self.basis = basis
  }
}
