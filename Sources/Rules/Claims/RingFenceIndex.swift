import Restructure
import Synchronization

/// The rows of ring-fences.csv by the post that they open and by the posts that they list.
///
/// It is put together when somebody first asks for a row by a post: a forecast goes through all rows
/// in their order and never does.
final class RingFenceIndex: Sendable {
  private struct Found {
    var opening: [PostID: [Int]] = [:]
    var listing: [PostID: [Int]] = [:]
    var testing: [Int] = []
  }

  private let rows: [RingFence]
  private let found = Mutex<Found?>(nil)

  init(_ rows: [RingFence]) {
    self.rows = rows
  }

  /// The rows that open a post, in the order of the file.
  func rows(opening post: PostID) -> [RingFence] {
    (index.opening[post] ?? []).map { rows[$0] }
  }

  /// The rows that only list posts and name this one, and those that pass a test and would have to
  /// be tried; in the order of the file.
  func rows(listing post: PostID, or isWanted: (RingFence) -> Bool) -> [RingFence] {
    let index = index
    let tried = index.testing.filter { isWanted(rows[$0]) }
    return ((index.listing[post] ?? []) + tried).sorted().map { rows[$0] }
  }

  private var index: Found {
    found.withLock { known in
      if let known { return known }
      let made = Self.index(rows)
      known = made
      return made
    }
  }

  private static func index(_ rows: [RingFence]) -> Found {
    var found = Found()
    for (position, row) in rows.enumerated() {
      found.opening[row.toPost, default: []].append(position)
      guard let posts = row.openTo.listedPosts else {
        found.testing.append(position)
        continue
      }
      for post in Set(posts) { found.listing[post, default: []].append(position) }
    }
    return found
  }
}
