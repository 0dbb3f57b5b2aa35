import Restructure

/// Whom a condition of a policy is asked about, and for which post.
struct PolicySubject: Sendable {
  let holding: Postholding
  /// The post claimed; nil where only the person is asked about.
  var toPost: Post?
  /// The row under which it is claimed; its own figures stand in place of the policy's.
  var row: RingFence?
  /// The decision that declares the post suitable for the person, where there is one.
  var suitable: HumanDecision?
  /// The pools that are being asked about, so that none asks about itself.
  var pools: [String] = []

  init(_ holding: Postholding, toPost: Post? = nil) {
    self.holding = holding
    self.toPost = toPost
  }
}
