/// A wish for a post.
public struct Preference: Hashable, Sendable {
  public let employee: EmployeeID
  public let post: PostID
  /// 1 is the first choice.
  public let rank: Int
  /// The day on which it was given; nil is not known.
  public var givenOn: LocalDate?
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
