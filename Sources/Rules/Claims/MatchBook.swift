import Restructure

/// How like two posts are, found by the two posts.
struct MatchBook: Sendable {
  private let matches: [Pair: PostMatch]

  private struct Pair: Hashable {
    let from: PostID
    let to: PostID
  }

  init(_ matches: [PostMatch]) {
    self.matches = Dictionary(
      matches.map { (Pair(from: $0.fromPost, to: $0.toPost), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The assessed likeness of two posts.
  func match(_ from: PostID, _ to: PostID) -> PostMatch? {
    matches[Pair(from: from, to: to)]
  }
}
