import Restructure

/// Decides whether a volunteer may go: whether any more are sought, and whether it saves a post.
///
/// Applies when: it is on record how many are sought from the post, or the plan says how much of
/// the post remains. Of a post that ends altogether everybody's going saves something.
/// Outcome: fewer have been let go than are sought; those who would still be there without this
/// person and those whose way out is settled are more than what remains of the post can hold.
/// Source: the employer's policy; policies.md 7b.
enum VolunteersRule {
  static func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    guard let standing = question.setting.volunteers else { return [] }
    var shortfalls: [LawShortfall] = []
    if case .number(let sought) = question.facts.proven(.vrSought), standing.agreed >= sought {
      shortfalls.append(
        .enoughVolunteers(sought: sought, agreed: standing.agreed, post: standing.post))
    }
    if let remaining = standing.remaining, standing.staying + standing.needed <= remaining {
      shortfalls.append(.goingSavesNothing(standing.post))
    }
    return shortfalls
  }
}

/// How a post stands whose holders may volunteer to go.
public struct VolunteerStanding: Hashable, Sendable {
  public let post: PostID
  /// What remains of the post, in the units of its capacity; nil where it ends or is not known.
  public var remaining: Int?
  /// How much of it its other holders fill who have no way out of it yet.
  public var staying: Int
  /// How much of it the volunteer fills.
  public var needed: Int
  /// How many others have been let go by agreement.
  public var agreed: Int

  /// A post with those who hold it.
  public init(_ post: PostID, remaining: Int?, staying: Int, needed: Int, agreed: Int) {
    self.post = post
    self.remaining = remaining
    self.staying = staying
    self.needed = needed
    self.agreed = agreed
  }
}
