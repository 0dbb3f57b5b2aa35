/// What selection made of somebody for a post.
public struct Score: Hashable, Sendable {
  public let employee: EmployeeID
  public let post: PostID
  /// The higher the better; what it is made of is the panel's affair.
  public var score: Decimal5
  /// Whether the panel would appoint them at all; nil is not known.
  public var isAppointable: Bool?
  public let place: Place

  /// A selection result.
  public init(
    employee: EmployeeID, post: PostID, score: Decimal5, isAppointable: Bool?, place: Place
  ) {
    self.employee = employee
    self.post = post
    self.score = score
    self.isAppointable = isAppointable
    self.place = place
  }
}
