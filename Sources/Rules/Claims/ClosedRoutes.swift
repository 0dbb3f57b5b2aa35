import Restructure

/// Where a row names the holders of a post and yet none of them may claim under it, because of what
/// the row or the policy asks.
///
/// Everybody at risk in the post was judged. A row whose condition does not hold is not among them,
/// nor one against which a decision stands: those are settled elsewhere.
public struct ClosedRoutes: Sendable {
  private struct Key: Hashable {
    let row: Place
    let toPost: PostID
    let fromPost: PostID
  }

  private var barriers: [Key: ClaimTest] = [:]

  /// Holds the rows against the claims that were gathered under them, which are looked at only where
  /// some row asks for more than the post.
  public init(_ judge: ClaimJudge, _ book: @autoclosure () -> ClaimBook) {
    let rows = judge.plan.programme.ringFences.filter { !judge.asksOnlyForPost($0) }
    guard !rows.isEmpty else { return }
    let book = book()
    let kinds = Dictionary(grouping: book.kinds.filter { !$0.isAssigned }, by: \.post)
    for row in rows {
      for post in judge.posts(namedBy: row) {
        barriers[Key(row: row.place, toPost: row.toPost, fromPost: post)] = Self.barrier(
          to: kinds[post] ?? [], under: row, judge, book)
      }
    }
  }

  /// Gathers the claims of a plan for the purpose.
  public init(_ judge: ClaimJudge) {
    self.init(judge, ClaimBook(judge))
  }

  /// The test that keeps every holder of a post from claiming under a row that names them; nil where
  /// somebody may, or may turn out to.
  public func barrier(to post: PostID, under row: RingFence) -> ClaimTest? {
    barriers[Key(row: row.place, toPost: row.toPost, fromPost: post)]
  }

  /// Today's posts whose holders a row names, without those of which it keeps everybody out.
  public func posts(openBy row: RingFence, _ judge: ClaimJudge) -> [PostID] {
    judge.posts(namedBy: row).filter { barrier(to: $0, under: row) == nil }
  }

  private static func barrier(
    to kinds: [ClaimBook.Kind], under row: RingFence, _ judge: ClaimJudge, _ book: ClaimBook
  ) -> ClaimTest? {
    var found: ClaimTest?
    for kind in kinds {
      guard
        !kind.claims.contains(where: { $0.rule.place == row.place && $0.rule.toPost == row.toPost })
      else { return nil }
      guard found == nil,
        let test = judge.tests(of: book.example(of: kind), under: judge.rule(row)).last,
        test.holds == .no
      else { continue }
      switch test.name {
      case .condition: return nil
      case .hasCase, .named, .undecided: continue
      default: found = test
      }
    }
    return found
  }
}
