import Reports
import Restructure

/// What was shared, and what somebody must know of it who hands it on.
public struct ShareAnswer: Sendable {
  /// A post whose holder is known to everybody who knows the place.
  public struct SmallPost: Hashable, Sendable {
    public let post: PostID
    public let title: String
  }

  public let audience: Audience
  public let folder: String
  public let files: [String]
  public let agreement: ShareAgreement?
  /// How many people have a row.
  public let people: Int
  /// How many have none, because too few are like them.
  public let leftOut: Int
  /// What was withheld that can change the numbers of an answer, sentence by sentence.
  public let canMatter: [String]
  /// The facts that were withheld, whether they matter or not.
  public let withheld: [Fact]
  /// Posts held by one person who has a row.
  public let smallPosts: [SmallPost]
  /// What the whole folder can place at best, and what the shared one can.
  public let whole: PlanTotals
  public let shared: PlanTotals
  /// The file that says who is who.
  public let key: String?
}
