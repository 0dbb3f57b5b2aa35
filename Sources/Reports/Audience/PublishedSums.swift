/// Numbers of people in sets of posts, of which each new one is shown only if it gives away no small
/// number beside those that are shown already.
public struct PublishedSums {
  private let people: [String: Int]
  private var shown: [Set<String>]

  /// The people in each post, and the sets of posts whose numbers every reader has.
  public init(people: [String: Int], shown: [Set<String>]) {
    self.people = people
    self.shown = shown
  }

  /// The number of a set of posts, or nil where it has to be hidden; a number that is given counts as
  /// shown from then on.
  ///
  /// Two sets give away a third where one lies inside the other, so what is left between them must be
  /// no small number either.
  public mutating func number(of posts: Set<String>) -> Int? {
    let count = sum(posts)
    guard !SmallNumbers.isSmall(count) else { return nil }
    for other in shown {
      let rest = other.isSubset(of: posts) ? posts.subtracting(other) : other.subtracting(posts)
      let isNested = other.isSubset(of: posts) || posts.isSubset(of: other)
      if isNested, SmallNumbers.isSmall(sum(rest)) { return nil }
    }
    shown.append(posts)
    return count
  }

  private func sum(_ posts: Set<String>) -> Int {
    posts.reduce(0) { $0 + (people[$1] ?? 0) }
  }
}
