import Restructure

/// Decides whether somebody has first call on the posts that they are offered before a contest.
///
/// Applies when: the folder says who is protected, and on which posts the law or the policy gives
/// first call.
/// Outcome: the person is protected on the day of the move or, for a post of the plan, when the new
/// structure starts; or belongs to a group that has each of the posts before any contest. What is not
/// known does not forbid.
/// Source: MPL Regs 1999 reg. 10, PAL Regs 2002 reg. 23, SPL Regs 2014 reg. 39, SI 2025/375; the
/// policy's `ranks` for other groups.
enum FirstCallRule {
  static func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    guard let known = question.setting.firstCallOn,
      question.setting.person?.isProtected(on: question.move.on) != true
    else { return [] }
    return question.move.posts.filter { known[$0] == nil }.map { .noFirstCall(post: $0) }
  }
}

/// The group by which somebody has a post before any contest.
public struct FirstCall: Hashable, Sendable {
  /// The place of the group in the order; 0 is the law's own.
  public let number: Int
  /// What the law or the policy calls it.
  public let group: String

  /// A group at its place in the order.
  public init(number: Int, group: String) {
    self.number = number
    self.group = group
  }
}
