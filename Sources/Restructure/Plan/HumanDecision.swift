/// A dated finding of a person with authority, which the rules honour and every answer shows
/// (rule kind *decide*).
///
/// It is never erased: a later decision may reverse it.
public struct HumanDecision: Hashable, Sendable {
  /// What may be decided.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The person is given a place in a post.
    case assign
    /// The person may not claim a post, or any post where none is named.
    case exclude
    /// A post is suitable for the person: the tests of likeness (match, grade, pay) count as met.
    case suitable
    /// The person leaves by agreement, and claims nothing.
    case acceptVR = "accept-vr"
    /// The person takes the post of somebody who leaves by agreement in their stead.
    case swap
    /// An earlier decision no longer counts.
    case reverse
  }

  public let id: String
  public let kind: Kind
  /// The person about whom it is; empty for a reversal.
  public var employee: EmployeeID = ""
  /// The post that the person holds, where they hold several.
  public var post: PostID?
  /// The post that is assigned, excluded or declared suitable, or that a swap takes from a
  /// volunteer who holds several.
  public var toPost: PostID?
  /// The volunteer whose post the person takes by a swap.
  public var with: EmployeeID?
  /// The earlier decision that a reversal ends.
  public var reverses: String?
  /// Who decided.
  public let by: String
  public let on: LocalDate
  public let reason: String
  /// What it rests on: a minute, a form, a letter.
  public var evidence: String?
  public let place: Place

  /// A decision with its author, day and reason; the rest is not said until set.
  public init(
    id: String, kind: Kind, by author: String, on day: LocalDate, reason: String, place: Place
  ) {
    self.id = id
    self.kind = kind
    by = author
    on = day
    self.reason = reason
    self.place = place
  }
}
