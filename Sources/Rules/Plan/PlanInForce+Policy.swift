import Restructure

extension PlanInForce {
  /// The programme's policy, where it is in force on the answer's day.
  ///
  /// What a policy says of days outside its own is not known.
  public var policy: Policy? {
    programme.policy.flatMap { policy in
      policy.from <= on && (policy.to.map { on <= $0 } ?? true) ? policy : nil
    }
  }

  /// When a row has its turn: its own tier, else the policy's for its mode, else the mode's own.
  public func tier(of row: RingFence) -> Int {
    row.statedTier ?? policy?.rule(for: row.mode)?.tier ?? row.mode.defaultTier
  }

  /// What the employer calls a way of filling posts; nil where the policy gives it no name.
  public func label(of mode: RingFence.Mode) -> String? {
    policy?.rule(for: mode)?.label
  }
}
