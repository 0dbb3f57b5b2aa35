import Restructure
import Synchronization

/// Sentences that are the same for all holders of a post, made once for each and kept.
final class SentencesByPost: Sendable {
  private let made = Mutex<[PostID: [String]]>([:])

  /// The sentences about a post.
  func sentences(about post: PostID, make: () -> [String]) -> [String] {
    if let known = made.withLock({ $0[post] }) { return known }
    let sentences = make()
    made.withLock { $0[post] = sentences }
    return sentences
  }
}
