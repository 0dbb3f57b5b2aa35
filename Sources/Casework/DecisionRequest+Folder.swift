import Restructure

extension DecisionRequest {
  /// How a decision stands to one that is recorded elsewhere.
  public enum Relation: Hashable, Sendable {
    /// The two say the same of the same case.
    case repeats
    /// The two cannot both be carried out.
    case contradicts
  }

  /// How it stands to a decision that the programme's folder carries; nil where the two can stand
  /// side by side.
  ///
  /// `own` is the case that this one is about, and `posts` are those that the other's person holds,
  /// of which the folder need not name one.
  public func relation(
    to other: HumanDecision, about own: CaseReference, holding posts: [PostID]
  ) -> Relation? {
    guard kind != .reverse, other.kind != .reverse else { return nil }
    let matter = DecidedMatter(number: .first, kind: kind, toPost: toPost, with: with)
    let standing = DecidedMatter(
      number: .first, kind: other.kind, toPost: other.toPost, with: other.with)
    let cases = (other.post.map { [$0] } ?? posts).map {
      CaseReference(programme: own.programme, employee: other.employee, fromPost: $0)
    }
    let isAboutOwn = cases.contains { $0.holding == own.holding }
    if isAboutOwn, matter.repeats(standing) { return .repeats }
    let isContradicted =
      isAboutOwn
      ? matter.contradicts(standing)
      : cases.contains { matter.contradicts(about: own, standing, about: $0) }
    return isContradicted ? .contradicts : nil
  }
}
