import Restructure

/// A rule under which somebody may claim places: a row of ring-fences.csv, the change that leaves
/// some of a post to its own holders, or a decision that gives one person a place.
///
/// It is kept in one place however many may claim under it.
public indirect enum ClaimRule: Sendable {
  /// A row, with the tier at which the plan and its policy run it.
  case ringFence(RingFence, tier: Int)
  case ownPost(PostChange)
  /// An assignment or a swap, with the post in which it gives a place.
  case decision(HumanDecision, toPost: PostID)

  /// The ring-fence's id, the change's, or the decision's.
  public var id: String {
    switch self {
    case .ringFence(let row, _): row.id
    case .ownPost(let change): change.id
    case .decision(let decision, _): decision.id
    }
  }

  /// The post that it opens.
  public var toPost: PostID {
    switch self {
    case .ringFence(let row, _): row.toPost
    case .ownPost(let change): change.post
    case .decision(_, let post): post
    }
  }

  /// What remains of one's own post is claimed as by a ring-fence; a decision fills a post without
  /// a contest, as assimilation does.
  public var mode: RingFence.Mode {
    switch self {
    case .ringFence(let row, _): row.mode
    case .ownPost: .ringFence
    case .decision: .assimilate
    }
  }

  /// The mode as tables print it; a decision's is *assign*.
  public var modeWord: String {
    switch self {
    case .ringFence, .ownPost: mode.rawValue
    case .decision: HumanDecision.Kind.assign.rawValue
    }
  }

  /// The turn of places that decisions give: before every tier.
  static let decisionTier = 0

  /// Runs before every higher tier; one's own post runs first, and what is decided is not run at
  /// all: its tier is 0.
  public var tier: Int {
    switch self {
    case .ringFence(_, let tier): tier
    case .ownPost: 1
    case .decision: Self.decisionTier
    }
  }

  /// Where the paper says it, or else the row.
  public var source: String {
    switch self {
    case .ringFence(let row, _): row.source ?? row.place.description
    case .ownPost(let change): change.source ?? change.place.description
    case .decision(let decision, _): decision.evidence ?? decision.place.description
    }
  }

  /// The row.
  public var place: Place {
    switch self {
    case .ringFence(let row, _): row.place
    case .ownPost(let change): change.place
    case .decision(let decision, _): decision.place
    }
  }
}
