/// A set of posts whose holders must have certain qualifications between them.
public struct Cover: Hashable, Sendable {
  public let name: String
  public let posts: [PostID]
  /// Each of these must be held by somebody in one of the posts.
  public let hold: [String]
  public let source: String?
  public let place: Place

  /// Posts and what their holders must hold between them.
  public init(name: String, posts: [PostID], hold: [String], source: String?, place: Place) {
    self.name = name
    self.posts = posts
    self.hold = hold
    self.source = source
    self.place = place
  }
}
