import Restructure

/// Posts by id; of two with one id the first counts.
public struct PostTable: Sendable {
  private let posts: [Post]
  private let positions: [PostID: Int]

  /// Sorts posts by id.
  public init(_ posts: [Post]) {
    self.posts = posts
    positions = Dictionary(
      zip(posts.lazy.map(\.id), posts.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The post of an id.
  public subscript(id: PostID) -> Post? { positions[id].map { posts[$0] } }

  /// Whether the post of an id is as asked, without a copy of its twenty facts; nil where there is
  /// none.
  func asks(of id: PostID, _ isSo: (Post) -> Bool) -> Bool? {
    positions[id].map { isSo(posts[$0]) }
  }
}
