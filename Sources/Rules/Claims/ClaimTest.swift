import Restructure

/// One test of a claim, with the fact it turned on and where that stands.
public struct ClaimTest: Hashable, Sendable {
  /// The tests, in the order in which they are put: those of the plan, then those of the policy.
  public enum Name: String, Hashable, Sendable {
    case hasCase = "has a case"
    case decided = "a decision gives them the place"
    case postOpened = "a ring-fence opens the post"
    case named = "the ring-fence names them"
    case undecided = "no decision stands against it"
    case condition = "the condition holds"
    case qualified = "holds what the post requires"
    case match = "the posts are alike enough"
    case gradeGap = "the grades are near enough"

    case policyInForce = "the policy is in force"
    case heldField = "what they hold is as the policy asks"
    case claimedField = "the post claimed is as the policy asks"
    case sameField = "the two posts are the same in what the policy asks"
    case pool = "belongs to the pool"
    case payGap = "the pay is near enough"
    case sources = "the post is drawn from as many posts as the policy asks"
    case claimants = "as many may claim as the policy asks"
    case service = "has the service that the policy asks"
    case holds = "holds what the policy asks"
    case state = "stands as the policy asks"
    case protected = "is protected"
    case wish = "has given a wish for the post"
    case event = "the event has happened"
    case date = "the day is as the policy asks"

    case allOf = "all of these hold"
    case anyOf = "one of these holds"
    case notSo = "is free of what the policy rules out"
    case unless = "the rule holds, and its exception stays away"
  }

  public let name: Name
  public let holds: Truth
  /// The fact, in words.
  public let fact: String
  /// Where the rule stands: the paper's line, the policy's source, or the row.
  public let source: String
  /// The figure that was asked for; nil where the test asks for none.
  public let threshold: String?
  /// The day on which the fact was judged; nil where no day matters.
  public let date: LocalDate?
  /// The tests that it is put together from; empty for a single one.
  public let parts: [ClaimTest]
  /// The smallest change that would turn the answer, where the test does not hold.
  public let change: NearestChange?

  /// The smallest change in words, where the test does not hold.
  public var nearestChange: String? { change?.words }

  init(
    _ name: Name, _ holds: Truth, fact: String, source: String, threshold: String? = nil,
    date: LocalDate? = nil, parts: [ClaimTest] = [], change: NearestChange? = nil
  ) {
    self.name = name
    self.holds = holds
    self.fact = fact
    self.source = source
    self.threshold = threshold
    self.date = date
    self.parts = parts
    self.change = holds == .yes ? nil : change
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
        source: source, change: NearestChange("ask about \(holding.post) itself", .fact))
    }
    return ClaimTest(
      .postOpened, .no,
      fact: "no row of ring-fences.csv opens \(post.id) (\(post.title)) to anybody",
      source: source,
      change: NearestChange(
        "if a ring-fence opened \(post.id) to the holders of \(holding.post)", .plan))
  }
}
