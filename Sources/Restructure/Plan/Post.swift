/// A post's identifier, as the folder writes it.
public typealias PostID = String

/// A numbered place in the structure, filled or not; or a role, group or function that the paper
/// names without numbering its posts.
public struct Post: Sendable {
  /// What kind of thing a row of the establishment is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case post, role, group, function, team, commissioned, casual, agency
    case selfEmployed = "self-employed"

    /// Whether employees hold it, so that its ending can put somebody at risk.
    public var isEstablishment: Bool {
      switch self {
      case .post, .role, .group, .function, .team: true
      case .commissioned, .casual, .agency, .selfEmployed: false
      }
    }
  }

  public let id: PostID
  public var title: String
  public var service: String
  public var kind: Kind = .post
  public var team: String?
  public var role: String?
  /// The staff group, such as teacher or support.
  public var group: String?
  public var grade: String?
  /// How many chairs it has; nil is not known.
  public var positions: Int?
  /// Their total; nil is not known.
  public var fte: FTE?
  /// How many chairs are vacant; nil is not known, and never means none.
  public var vacant: Int?
  public var pattern: String?
  public var location: String?
  public var establishment: String?
  /// What a holder must be qualified in.
  public var requires: QualificationTest?
  public var funding: String?
  /// Another row that this one is inside, so that the two are never added.
  public var partOf: PostID?
  public var reportsTo: PostID?
  public var note: String?
  /// Where the paper says it.
  public var source: String?
  /// A condition in programme.yaml under which a new post exists.
  public var condition: String?
  /// The day on which a new post ends, where it is for a fixed term.
  public var ends: LocalDate?
  /// Whether the row is in the new structure.
  public var isNew = false
  public let place: Place

  /// A post with a title in a service; the rest is not known until set.
  public init(id: PostID, title: String, service: String, place: Place) {
    self.id = id
    self.title = title
    self.service = service
    self.place = place
  }

  /// Whether every chair is known to be vacant.
  public var isKnownVacant: Bool {
    guard let vacant, let positions else { return false }
    return vacant >= positions
  }
}
