import Restructure

/// Decides whether the hours of a post are acceptable to somebody who is assimilated to it.
///
/// Applies when: the folder says how much of a full-time post, or which weeks of the year, the
/// person works and a place in the post takes, and they differ.
/// Outcome: it is on record that the person accepted them. What is not known does not forbid.
/// Source: policies.md 7b; a change of hours or of weeks is a change of terms.
enum HoursRule {
  static func shortfalls(_ question: GuardQuestion) -> [LawShortfall] {
    guard question.facts.proven(.hoursAccepted) == nil else { return [] }
    return question.move.posts.compactMap { post in
      question.setting.otherTerms[post].map { .hoursNotAccepted($0, post: post) }
    }
  }
}

/// How the hours or the weeks of a post differ from somebody's own.
public struct OtherTerms: Hashable, Sendable {
  /// What the person has, and what the post has in its place.
  public struct Difference<Value: Hashable & Sendable>: Hashable, Sendable {
    public let own: Value
    public let post: Value
  }

  /// The person's share of a full-time post, and that of a place in the post; nil where they agree.
  public let hours: Difference<FTE>?
  /// The pattern of the person's own post, and that of the post; nil where they agree.
  public let pattern: Difference<String>?

  /// What differs; nil where nothing is known to.
  ///
  /// Figures that stand for the same share agree.
  public init?(hours own: FTE?, _ post: FTE?, pattern ownPattern: String?, _ postPattern: String?) {
    if let own, let post, own.most < post.least || post.most < own.least {
      hours = Difference(own: own, post: post)
    } else {
      hours = nil
    }
    if let ownPattern, let postPattern, ownPattern.lowercased() != postPattern.lowercased() {
      pattern = Difference(own: ownPattern, post: postPattern)
    } else {
      pattern = nil
    }
    if hours == nil, pattern == nil { return nil }
  }

  /// What differs: `1 FTE in place of 0.6 FTE`.
  var words: String {
    [
      hours.map { "\($0.post) FTE in place of \($0.own) FTE" },
      pattern.map { "\($0.post) in place of \($0.own)" },
    ].compactMap(\.self).joinedInWords
  }
}
