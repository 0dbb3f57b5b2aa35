import Restructure

/// One test of a claim, with the fact it turned on and where that stands.
public struct ClaimTest: Hashable, Sendable {
  /// The tests, in the order in which they are put.
  public enum Name: String, Hashable, Sendable {
    case hasCase = "has a case"
    case postOpened = "a ring-fence opens the post"
    case condition = "the condition holds"
    case named = "the ring-fence names them"
    case qualified = "holds what the post requires"
    case match = "the posts are alike enough"
    case gradeGap = "the grades are near enough"
  }

  public let name: Name
  public let holds: Truth
  /// The fact, in words.
  public let fact: String
  /// Where the rule stands: the paper's line, or the row.
  public let source: String
  /// The smallest change that would turn the answer, where the test does not hold.
  public let nearestChange: String?

  init(
    _ name: Name, _ holds: Truth, fact: String, source: String, nearestChange: String? = nil
  ) {
    self.name = name
    self.holds = holds
    self.fact = fact
    self.source = source
    self.nearestChange = holds == .yes ? nil : nearestChange
  }
}

extension ClaimJudge {
  /// No rule opens a post to anybody.
  ///
  /// Where it is what the person's own post becomes, what remains is claimed under today's id.
  public func unopened(_ post: Post, to holding: Postholding) -> ClaimTest {
    let source = post.source ?? post.place.description
    if let change = plan.changes[holding.post], change.toPost == post.id, change.becomes.leavesSome
    {
      return ClaimTest(
        .postOpened, .no,
        fact: "\(post.id) is the new structure's name for what remains of \(holding.post), which "
          + "its holders claim as \(holding.post)",
        source: source, nearestChange: "ask about \(holding.post) itself")
    }
    return ClaimTest(
      .postOpened, .no,
      fact: "no row of ring-fences.csv opens \(post.id) (\(post.title)) to anybody",
      source: source,
      nearestChange: "if a ring-fence opened \(post.id) to the holders of \(holding.post)")
  }
}
