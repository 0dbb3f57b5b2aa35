import Restructure

extension PlanInForce {
  /// The programme's policy, where it is in force on the answer's day.
  ///
  /// What a policy says of days outside its own is not known.
  public var policy: Policy? {
    Self.policy(of: programme, on: on)
  }

  private static func policy(of programme: Programme, on day: LocalDate) -> Policy? {
    programme.policy.flatMap { policy in
      policy.from <= day && (policy.to.map { day <= $0 } ?? true) ? policy : nil
    }
  }

  /// The posts that the policy fills in hours: every row that opens one is of a mode whose contest
  /// counts hours, and what remains of a post is filled as by a ring-fence.
  static func postsFilledByHours(_ programme: Programme, on day: LocalDate) -> Set<PostID> {
    guard let policy = policy(of: programme, on: day),
      policy.contests.contains(where: { $0.unit == .fte })
    else { return [] }
    var modes: [PostID: Set<RingFence.Mode>] = [:]
    for row in programme.ringFences { modes[row.toPost, default: []].insert(row.mode) }
    for change in programme.changes where change.becomes.leavesSome {
      modes[change.post, default: []].insert(.ringFence)
    }
    return Set(
      modes.filter { _, modes in modes.allSatisfy { policy.contest(for: $0)?.unit == .fte } }.keys)
  }

  /// When a row has its turn: its own tier, else the policy's for its mode, else the mode's own.
  public func tier(of row: RingFence) -> Int {
    row.statedTier ?? policy?.rule(for: row.mode)?.tier ?? row.mode.defaultTier
  }

  /// A way of filling posts by the employer's name, with ours behind it where that differs.
  func name(of mode: RingFence.Mode) -> String {
    policy?.name(of: mode) ?? mode.rawValue
  }

  /// How a contest of a mode is decided; nil where no policy says.
  public func contest(for mode: RingFence.Mode) -> Contest? {
    policy?.contest(for: mode)
  }

  /// What the employer calls a way of filling posts; nil where the policy gives it no name.
  public func label(of mode: RingFence.Mode) -> String? {
    policy?.rule(for: mode)?.label
  }
}
