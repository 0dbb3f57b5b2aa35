/// People who come before others for one vacancy (rule kind *rank*).
///
/// It orders claims to vacancies, never the places that remain in one's own post.
public struct PriorityGroup: Sendable {
  public let name: String
  /// Who belongs to it.
  public let who: PolicyTest
  /// Whether a member takes the vacancy before any contest; else membership only orders.
  public let preempts: Bool
  public let basis: PolicyBasis

  /// A group with its test.
  public init(name: String, who: PolicyTest, preempts: Bool, basis: PolicyBasis) {
    self.name = name
    self.who = who
    self.preempts = preempts
    self.basis = basis
  }
}
