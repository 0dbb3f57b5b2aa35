import Restructure
import Rules

/// The first way out that a plan gives somebody at risk.
public enum Route: Hashable, Sendable {
  /// Places remain in the person's own post.
  case ownPost
  /// A ring-fence opens a post of the new structure.
  case claim(mode: RingFence.Mode, toPost: PostID, ringFence: String)
  /// There may be one, but a fact is missing.
  case notKnown(missing: [String])
  case none

  /// The certain claim of the lowest tier to a post that has places, or what is missing for one.
  init(of member: Int, in kind: ClaimBook.Kind, _ book: ClaimBook) {
    if let certain = Self.firstCertain(of: kind, book) {
      self =
        book.seats[certain.seats].isOwnPost
        ? .ownPost
        : .claim(
          mode: certain.rule.mode, toPost: certain.rule.toPost, ringFence: certain.rule.id)
    } else if let uncertain = Self.withPlaces(kind, book).first {
      self = .notKnown(missing: book.missing(to: member, under: uncertain))
    } else {
      self = .none
    }
  }

  /// The claims of a kind of people to posts that have places.
  private static func withPlaces(_ kind: ClaimBook.Kind, _ book: ClaimBook) -> [ClaimBook.Claim] {
    kind.claims.filter { !book.seats[$0.seats].capacity.isNone }
  }

  /// The certain claim of the lowest tier.
  static func firstCertain(of kind: ClaimBook.Kind, _ book: ClaimBook) -> ClaimBook.Claim? {
    withPlaces(kind, book).filter(\.missing.isEmpty).min { $0.rule.tier < $1.rule.tier }
  }

  /// For the caseworker: with the post and the rule.
  public var words: String {
    switch self {
    case .ownPost: "what remains of own post"
    case .claim(_, let toPost, let ringFence): "\(ringFence) to \(toPost)"
    case .notKnown(let missing): "not known: \(missing.joinedInWords)"
    case .none: "none"
    }
  }

  /// For counts: without anything that leads to one person.
  public var kind: String {
    switch self {
    case .ownPost: "own post"
    case .claim(let mode, _, _): mode.rawValue
    case .notKnown: "not known"
    case .none: "none"
    }
  }
}
