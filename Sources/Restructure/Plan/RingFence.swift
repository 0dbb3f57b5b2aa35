/// Who may claim a post of the new structure, in which way and in which order.
public struct RingFence: Sendable {
  /// The ways of filling a post, in the order in which they run where no tier is given.
  public enum Mode: String, CaseIterable, Hashable, Sendable {
    case assimilate, match
    case ringFence = "ring-fence"
    case limited, prefer, open

    /// The tier of a row that states none: 1 to 6.
    public var defaultTier: Int {
      switch self {
      case .assimilate: 1
      case .match: 2
      case .ringFence: 3
      case .limited: 4
      case .prefer: 5
      case .open: 6
      }
    }
  }

  public let id: String
  public let toPost: PostID
  public let openTo: OpenTo
  public let mode: Mode
  /// The row's own tier; nil where it states none.
  public var statedTier: Int?
  /// The least match of the two posts, in percent.
  public var minMatch: Int?
  /// The widest distance in grades.
  public var maxGradeGap: Int?
  /// A condition in programme.yaml under which the row counts.
  public var condition: String?
  public var source: String?
  public let place: Place

  /// Runs before every higher tier: the row's own, or else that of its mode without a policy.
  public var tier: Int { statedTier ?? mode.defaultTier }

  /// A ring-fence in a mode, at that mode's own tier until another is set.
  public init(id: String, toPost: PostID, openTo: OpenTo, mode: Mode, place: Place) {
    self.id = id
    self.toPost = toPost
    self.openTo = openTo
    self.mode = mode
    self.place = place
  }
}
