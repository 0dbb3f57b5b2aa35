import Restructure

/// Posts by what an `open_to` cell mostly asks of them, so that a row is not tried on every post.
struct PostIndex {
  private let posts: [Post]
  /// Positions in `posts` by field and value in small letters; under nil those whose value is not
  /// known.
  private let positions: [OpenTo.Field: [String?: [Int]]]

  init(_ posts: [Post]) {
    self.posts = posts
    let fields: [(OpenTo.Field, (Post) -> String?)] = [
      (.post, \.id), (.title, \.title), (.service, \.service), (.team, \.team), (.role, \.role),
    ]
    positions = Dictionary(
      uniqueKeysWithValues: fields.map { field, value in
        (field, Dictionary(grouping: posts.indices) { value(posts[$0])?.lowercased() })
      })
  }

  /// The posts whose holders a cell names, or may turn out to name, in the order of posts.csv.
  func posts(namedBy openTo: OpenTo) -> [(post: Post, isNamed: Truth)] {
    candidates(for: openTo).compactMap { post in
      let truth = openTo.names(holdersOf: post)
      return truth == .no ? nil : (post, truth)
    }
  }

  /// Every post that a cell could name, and few others.
  private func candidates(for openTo: OpenTo) -> [Post] {
    var found: Set<Int> = []
    for terms in openTo.alternatives {
      guard let some = terms.lazy.compactMap(positions(for:)).first else { return posts }
      found.formUnion(some)
    }
    return found.sorted().map { posts[$0] }
  }

  /// The posts of which a test may hold; nil where they are not indexed.
  private func positions(for term: OpenTo.Term) -> [Int]? {
    guard !term.isNegated, case .equals(let field, let value) = term.test,
      let byValue = positions[field]
    else { return nil }
    return (byValue[value.lowercased()] ?? []) + (byValue[nil] ?? [])
  }
}
