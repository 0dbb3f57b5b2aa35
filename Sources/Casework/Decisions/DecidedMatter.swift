import Restructure

/// What a human decision says, without the words that speak of people.
public struct DecidedMatter: Hashable, Sendable {
  /// What kind of decision it is.
  public typealias Kind = HumanDecision.Kind

  public let number: DecisionNumber
  public let kind: Kind
  /// The post that is assigned, excluded or found suitable, or that a swap gives; nil is none, or
  /// for an exclusion every post.
  public let toPost: PostID?
  /// The volunteer whose post the person takes; nil except for a swap.
  public let with: EmployeeID?
  /// The decision that no longer counts; nil except for a reversal.
  public let reverses: DecisionNumber?

  /// A decision's matter as it was kept.
  public init(
    number: DecisionNumber, kind: Kind, toPost: PostID? = nil, with: EmployeeID? = nil,
    reverses: DecisionNumber? = nil
  ) {
    self.number = number
    self.kind = kind
    self.toPost = toPost
    self.with = with
    self.reverses = reverses
  }
}

extension DecidedMatter: CustomStringConvertible {
  /// The matter in words that stand alone: `excluded from lead`.
  public var description: String {
    switch kind {
    case .assign: "assigned to \(toPost ?? "a post")"
    case .exclude: "excluded from \(toPost ?? "every post")"
    case .suitable: "\(toPost ?? "a post") is a suitable post"
    case .acceptVR: "leaves by agreement"
    case .swap:
      "takes the post\(toPost.map { " \($0)" } ?? "") of \(with ?? "a volunteer"), who leaves by "
        + "agreement in their stead"
    case .reverse: "reverses \(reverses.map(\.description) ?? "a decision")"
    }
  }
}
