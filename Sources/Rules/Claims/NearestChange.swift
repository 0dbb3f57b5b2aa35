/// The smallest change that would make a test hold, with how far off it is.
///
/// How far off is only an order in which answers are listed. It weighs no claim and decides
/// nothing.
public struct NearestChange: Hashable, Sendable {
  /// What would have to come about, the nearest first.
  public enum Kind: Int, Hashable, Sendable {
    /// Something that is so or not so already, and that nobody has recorded.
    case fact
    /// Time that passes by itself.
    case time
    /// Something that the person or the employer can still do, as to give a wish or to decide.
    case act
    /// A qualification that the person does not hold.
    case qualification
    /// Two posts that are not alike enough.
    case likeness
    /// The plan or the policy itself.
    case plan
    /// What the person or the post is.
    case nature
  }

  /// In words, starting with *if*.
  public let words: String
  /// The furthest off of all that would have to come about.
  public let kind: Kind
  /// How far off it is: more for every further change that is needed.
  public let effort: Int

  /// A change of a kind, by so many days, grades or points.
  init(_ words: String, _ kind: Kind, by amount: Int = 0) {
    self.words = words
    self.kind = kind
    effort = (kind.rawValue + 1) * 100_000 + max(0, min(amount, 99_999))
  }

  /// Two changes that are both needed.
  private init(_ one: NearestChange, _ other: NearestChange) {
    words = "\(one.words), and \(other.words)"
    kind = one.kind.rawValue < other.kind.rawValue ? other.kind : one.kind
    let (sum, isOver) = one.effort.addingReportingOverflow(other.effort)
    effort = isOver ? .max : sum
  }

  /// All of several changes, which together are one; nil where there are none.
  public static func all(_ changes: [NearestChange]) -> NearestChange? {
    guard let first = changes.first else { return nil }
    var seen: Set<String> = [first.words]
    return changes.dropFirst().reduce(first) { whole, change in
      seen.insert(change.words).inserted ? NearestChange(whole, change) : whole
    }
  }

  /// The cheapest of several changes, the first of those that are alike.
  static func any(_ changes: [NearestChange]) -> NearestChange? {
    changes.min { $0.effort < $1.effort }
  }
}
