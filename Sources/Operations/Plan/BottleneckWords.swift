import Restructure

extension ForecastAnswer.Bottleneck {
  /// *5 people in A and B may claim only C, which has room for 2: 3 must go without*.
  public var inWords: String {
    let hours =
      ftePlaces.map { places in
        " (\(fteNeeded.map(\.decimal) ?? "?") FTE of people for \(places) FTE)"
      } ?? ""
    return "\(counted(cases, "person", "people")) in \(Self.names(of: fromPosts)) may claim only "
      + "\(Self.names(of: toPosts)), which has room for \(places)\(hours): "
      + "\(cases - places) must go without"
  }

  /// The posts by their ids; of a great many only the first.
  private static func names(of posts: [PostID]) -> String {
    guard posts.count > 60 else { return posts.joinedInWords }
    return (posts.prefix(50) + ["\(posts.count - 50) other posts"]).joinedInWords
  }
}
