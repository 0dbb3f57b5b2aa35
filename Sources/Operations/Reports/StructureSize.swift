import Restructure
import Rules

/// How large one service is in both structures, as far as the tables state it.
struct StructureSize {
  /// Rows added up.
  struct Sum {
    /// Chairs of rows that state them.
    private(set) var posts = 0
    /// Rows that do not.
    private(set) var unstated = 0
    /// Hours of rows that state them.
    private(set) var fte = FTE.zero
    /// Rows that do not.
    private(set) var withoutFTE = 0

    /// Rows in all.
    private(set) var rows = 0

    /// The chairs; nil where there are rows and none states any.
    var knownPosts: Int? { rows > 0 && unstated == rows ? nil : posts }
    /// The hours; nil where there are rows and none states any.
    var knownFTE: FTE? { rows > 0 && withoutFTE == rows ? nil : fte }

    mutating func add(_ other: Sum) {
      posts += other.posts
      unstated += other.unstated
      fte = fte + other.fte
      withoutFTE += other.withoutFTE
      rows += other.rows
    }

    mutating func add(positions: Int?, fte hours: FTE?) {
      rows += 1
      if let positions { posts += positions } else { unstated += 1 }
      if let hours { fte = fte + hours } else { withoutFTE += 1 }
    }
  }

  private(set) var now = Sum()
  private(set) var then = Sum()
  /// Posts that end.
  private(set) var ending = Sum()
  /// Posts of the new structure that no present post becomes.
  private(set) var new = Sum()
  /// Rows of which some remains.
  private(set) var reducedRows = 0

  /// Several services together.
  init(of parts: [StructureSize]) {
    for part in parts {
      now.add(part.now)
      then.add(part.then)
      ending.add(part.ending)
      new.add(part.new)
      reducedRows += part.reducedRows
    }
  }

  /// Adds up a service; rows inside another row, and what is no post of the establishment, are left
  /// out.
  init(of service: String, _ plan: PlanInForce) {
    for post in plan.programme.posts where Self.counts(post, in: service) {
      now.add(positions: post.positions, fte: post.fte)
      guard let change = plan.changes[post.id] else {
        then.add(positions: post.positions, fte: post.fte)
        continue
      }
      if change.becomes.endsPost { ending.add(positions: post.positions, fte: post.fte) }
      if change.becomes.leavesSome {
        reducedRows += 1
        remain(of: change, in: plan)
      } else if !change.becomes.endsPost, change.toPost == nil {
        then.add(positions: post.positions, fte: post.fte)
      }
    }
    // What remains of a post is counted as such, and not again by the new row that it stands under.
    let remaining = Set(plan.changes.values.filter(\.becomes.leavesSome).compactMap(\.toPost))
    for post in plan.programme.newPosts
    where Self.counts(post, in: service) && plan.holds(post.condition) != .no
      && !remaining.contains(post.id)
    {
      // Whether a post under a condition that is not known will exist is not known either.
      let isCertain = plan.holds(post.condition) == .yes
      let (positions, fte) = isCertain ? (post.positions, post.fte) : (nil, nil)
      then.add(positions: positions, fte: fte)
      if !plan.continuedPosts.contains(post.id) { new.add(positions: positions, fte: fte) }
    }
  }

  private mutating func remain(of change: PostChange, in plan: PlanInForce) {
    switch plan.remainder(of: change).capacity {
    case .positions(let places): then.add(positions: places, fte: change.remainFTE)
    case .fte(let fte): then.add(positions: change.remainPositions, fte: fte)
    case .notKnown: then.add(positions: nil, fte: nil)
    }
  }

  private static func counts(_ post: Post, in service: String) -> Bool {
    post.service == service && post.partOf == nil && post.kind.isEstablishment
  }
}
