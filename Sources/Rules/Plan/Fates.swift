import Restructure

/// Which of the changes of each post counts.
struct Fates {
  /// The change that counts.
  private(set) var counting: [PostID: PostChange] = [:]
  /// Changes of one post that count at the same time, each under a condition of its own.
  private(set) var rivals: [PostID: [PostChange]] = [:]
  /// Changes that do not count now because of their condition.
  private(set) var suspended: [PostID: [PostChange]] = [:]

  /// Sorts changes by whether they count.
  init(_ changes: [PostChange], _ counts: (PostChange) -> Bool) {
    counting.reserveCapacity(changes.count)
    for change in changes {
      guard counts(change) else {
        suspended[change.post, default: []].append(change)
        continue
      }
      guard let other = counting.updateValue(change, forKey: change.post) else { continue }
      settle(change, with: other)
    }
    rivals = rivals.filter { $0.value.count > 1 }
  }

  /// A row with a condition is the exception to one without: it goes first.
  private mutating func settle(_ change: PostChange, with earlier: PostChange) {
    if earlier.condition != nil || change.condition == nil { counting[change.post] = earlier }
    if rivals[change.post] == nil, earlier.condition != nil { rivals[change.post] = [earlier] }
    if change.condition != nil { rivals[change.post, default: []].append(change) }
  }
}
