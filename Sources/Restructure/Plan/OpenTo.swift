/// The people whom a ring-fence row names: alternatives, each a run of tests that must all hold.
public struct OpenTo: Hashable, Sendable {
  /// One test, and whether it is turned round by *not*.
  public struct Term: Hashable, Sendable {
    public let test: Test
    public let isNegated: Bool

    /// A test, or its opposite.
    public init(_ test: Test, negated: Bool = false) {
      self.test = test
      isNegated = negated
    }
  }

  /// Something that can be asked of a postholding.
  public enum Test: Hashable, Sendable {
    /// A field of the post or of the holding has this value; case does not matter.
    case equals(Field, String)
    /// The person has a case.
    case atRisk
    /// A protection is in force on the day on which the new structure starts.
    case protected
    /// The holding belongs to a pool that the policy names.
    case pool(String)
  }

  /// A field that a test can name.
  public enum Field: String, CaseIterable, Hashable, Sendable {
    case post, title, service, team, role, group, grade, location, contract, qualification
  }

  /// The alternatives, any of which is enough.
  public let alternatives: [[Term]]
  /// The paper's own words, kept where they name nobody.
  public let stated: [String]
  /// The cell as written.
  public let text: String
  /// The posts that the cell lists, where it holds nothing but their ids.
  public let listedPosts: [PostID]?

  /// Alternatives and stated words, with the cell that they were read from.
  public init(alternatives: [[Term]], stated: [String] = [], text: String) {
    self.alternatives = alternatives
    self.stated = stated
    self.text = text
    listedPosts = Self.posts(listedBy: alternatives)
  }

  private static func posts(listedBy alternatives: [[Term]]) -> [PostID]? {
    var posts: [PostID] = []
    posts.reserveCapacity(alternatives.count)
    for terms in alternatives {
      guard terms.count == 1, let term = terms.first, !term.isNegated,
        case .equals(.post, let id) = term.test
      else { return nil }
      posts.append(id)
    }
    return posts
  }
}
