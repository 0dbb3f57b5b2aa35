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

extension ClaimTest {
  /// No rule opens a post to anybody.
  public static func unopened(_ post: Post) -> ClaimTest {
    ClaimTest(
      .postOpened, .no,
      fact: "no row of ring-fences.csv opens \(post.id) (\(post.title)) to anybody",
      source: post.source ?? post.place.description,
      nearestChange: "if a ring-fence opened \(post.id) to the holders of this person's post")
  }
}
