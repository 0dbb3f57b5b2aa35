import Allocation
import Restructure
import Rules

/// Finds the ways in which hours can fill one post.
public enum FillPost {
  /// Answers for a post of a folder.
  public static func run(
    _ request: FolderRequest, post id: String
  ) throws(OperationFailure) -> ChairsAnswer {
    let folder = try request.load()
    let plan = folder.judge.plan
    guard let post = plan.post(id) else {
      let known = plan.programme.posts + plan.programme.newPosts
      throw ExplainPlan.unknown("post", id, among: known.map(\.id))
    }
    let book = ClaimBook(folder.judge)
    // Of a post of today a vacancy comes first; what remains of it is for its own holders.
    let own = book.seats.indices.filter { book.seats[$0].post == post.id }
    guard let seats = own.first(where: { !book.seats[$0].isOwnPost }) ?? own.first else {
      throw .refused(
        "nobody whose post is at risk may claim \(post.id)",
        remedy: "`ringfence explain FOLDER --post \(post.id)` says what the plan does with it.")
    }
    let claimants = PostClaimants(book, seats: seats)
    switch book.seats[seats].capacity {
    case .notKnown:
      throw .refused(
        "it is not known how many places there are in \(post.id)",
        remedy: "Fill in positions or fte; until then forecast counts no place in it.")
    case .fte(let fte):
      return claimants.answer(plan, post, claimants.filling(fte))
    case .positions(let chairs):
      let most = claimants.mostHeads(in: chairs)
      return claimants.answer(plan, post, .positions(chairs, mostHeads: most))
    }
  }
}
