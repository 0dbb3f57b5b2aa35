import Restructure
import Rules
import Synchronization

/// How far a ring-fence that names a post reaches the people in it, once the row's own tests and those
/// of the policy are put to them.
enum RingFenceReach: Sendable {
  /// Everybody in the post may claim, or may once what is not known turns out well; or nobody is in it.
  case all
  case some
  /// Nobody may. The test on which it turned is given where it is about the posts: what it says of one
  /// of the people is not for the others.
  case nobody(ClaimTest?)

  /// Whether anybody in the post may claim.
  var isAny: Bool {
    if case .nobody = self { false } else { true }
  }
}

/// The reach of each row into each post, found once for all letters.
final class RingFenceReaches: Sendable {
  private struct Key: Hashable {
    let row: String
    let post: PostID
  }

  private let judge: ClaimJudge
  private let found = Mutex<[Key: RingFenceReach]>([:])

  init(_ judge: ClaimJudge) {
    self.judge = judge
  }

  /// The posts that a row names and from which somebody may claim, in the order of posts.csv.
  func posts(reachedBy row: RingFence) -> [PostID] {
    judge.posts(namedBy: row).filter { reach(of: row, into: $0).isAny }
  }

  /// How far a row reaches the people in a post.
  func reach(of row: RingFence, into post: PostID) -> RingFenceReach {
    guard !judge.asksOnlyForPost(row) else { return .all }
    let key = Key(row: row.id, post: post)
    if let known = found.withLock({ $0[key] }) { return known }
    let reach = asked(row, post)
    found.withLock { $0[key] = reach }
    return reach
  }

  private func asked(_ row: RingFence, _ post: PostID) -> RingFenceReach {
    let rule = judge.rule(row)
    var barring: ClaimTest?
    var reached = 0
    var barred = 0
    for holding in judge.plan.holders(of: post) {
      if judge.outcome(of: holding, under: rule) != .no {
        reached += 1
      } else if let test = judge.tests(of: holding, under: rule).last,
        test.name != .hasCase, test.name != .undecided
      {
        // Whoever has no case, or is decided about, is not kept out by the row.
        barred += 1
        barring = test
      }
      if reached > 0, barred > 0 { return .some }
    }
    return reached > 0 || barred == 0
      ? .all : .nobody(barring.flatMap { $0.isAboutPosts ? $0 : nil })
  }
}

extension ClaimTest {
  /// Whether it is put to posts, so that what it says is about nobody.
  fileprivate var isAboutPosts: Bool {
    switch name {
    case .condition, .match, .gradeGap, .claimedField, .sources: true
    default: false
    }
  }
}

extension PlanInForce {
  /// The size of places as the plan states it, where all that is not known of it is a yes or no: if the
  /// answer is yes, there will be as many.
  func stated(_ seats: Seats) -> Seats.Capacity {
    guard seats.capacity == .notKnown, !seats.isOwnPost, let post = newPosts[seats.post],
      let condition = condition(post.condition), condition.kind == .yesNo,
      condition.value == .notKnown, !changes.values.contains(where: { $0.toPost == post.id })
    else { return seats.capacity }
    return post.positions.map { .positions($0) } ?? post.fte.map { .fte($0) } ?? .notKnown
  }
}
