/// When somebody's claim to some places is considered, before any score is looked at.
///
/// The lower of two turns is served first: the group that comes before any contest, then the tier,
/// then the group that only orders. Source: policies, section 4b, kinds *fill* and *rank*.
public struct Turn: Hashable, Comparable, Sendable {
  /// The number of the group that comes before any contest; ``last`` for everybody else.
  public let precedence: Int32
  /// The tier of the rule that gives the claim.
  public let tier: Int32
  /// The number of the group that orders claims within a tier; ``last`` for everybody else.
  public let group: Int32

  /// Behind every group.
  public static let last = Int32.max

  /// A turn; numbers beyond 32 bits are taken as the last.
  public init(precedence: Int? = nil, tier: Int, group: Int? = nil) {
    self.precedence = precedence.map { Int32(clamping: $0) } ?? Self.last
    self.tier = Int32(clamping: tier)
    self.group = group.map { Int32(clamping: $0) } ?? Self.last
  }

  public static func < (left: Turn, right: Turn) -> Bool {
    if left.precedence != right.precedence { return left.precedence < right.precedence }
    if left.tier != right.tier { return left.tier < right.tier }
    return left.group < right.group
  }
}
