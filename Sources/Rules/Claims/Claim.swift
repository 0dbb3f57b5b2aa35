import Restructure

/// A rule under which somebody may claim places: a row of ring-fences.csv, or the change that
/// leaves some of a post to its own holders.
public enum ClaimRule: Sendable {
  case ringFence(RingFence)
  case ownPost(PostChange)

  /// The ring-fence's id, or the change's.
  public var id: String {
    switch self {
    case .ringFence(let row): row.id
    case .ownPost(let change): change.id
    }
  }

  /// The post that it opens.
  public var toPost: PostID {
    switch self {
    case .ringFence(let row): row.toPost
    case .ownPost(let change): change.post
    }
  }

  /// What remains of one's own post is claimed as by a ring-fence.
  public var mode: RingFence.Mode {
    switch self {
    case .ringFence(let row): row.mode
    case .ownPost: .ringFence
    }
  }

  /// Runs before every higher tier; one's own post runs first.
  public var tier: Int {
    switch self {
    case .ringFence(let row): row.tier
    case .ownPost: 1
    }
  }

  /// Where the paper says it, or else the row.
  public var source: String {
    switch self {
    case .ringFence(let row): row.source ?? row.place.description
    case .ownPost(let change): change.source ?? change.place.description
    }
  }

  /// The row.
  public var place: Place {
    switch self {
    case .ringFence(let row): row.place
    case .ownPost(let change): change.place
    }
  }
}
