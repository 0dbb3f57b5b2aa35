/// A wish for a post.
public struct Preference: Hashable, Sendable {
  /// What somebody says to fewer hours than their own, where places are counted in hours.
  public enum Remainder: Hashable, Sendable {
    /// They take the post only with all their hours.
    case declined
    /// They take what is left if it is at least this.
    case atLeast(FTE)
  }

  public let employee: EmployeeID
  public let post: PostID
  /// 1 is the first choice.
  public let rank: Int
  /// The day on which it was given; nil is not known.
  public var givenOn: LocalDate?
  /// Their answer to fewer hours; nil is not known.
  public var remainder: Remainder?
  public let place: Place

  /// A ranked wish.
  public init(
    employee: EmployeeID, post: PostID, rank: Int, givenOn: LocalDate? = nil, place: Place
  ) {
    self.employee = employee
    self.post = post
    self.rank = rank
    self.givenOn = givenOn
    self.place = place
  }
}
