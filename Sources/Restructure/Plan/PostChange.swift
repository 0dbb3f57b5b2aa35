/// What becomes of a post of today's structure.
public struct PostChange: Sendable {
  /// The fates a plan can give a post.
  public enum Fate: String, CaseIterable, Hashable, Sendable {
    case retain, rename, vary, reduce, merge, disestablish, transfer, review
    case atRisk = "at-risk"

    /// Whether the post as such ends, so that its holders need another.
    public var endsPost: Bool {
      self == .disestablish || self == .merge
    }

    /// Whether some of the post remains and its holders claim what does.
    public var leavesSome: Bool {
      self == .reduce || self == .atRisk
    }

    /// Whether holders keep their post in another form and are counted apart from cases.
    public var affectsWithoutRisk: Bool {
      self == .rename || self == .vary || self == .transfer
    }
  }

  public let id: String
  public let post: PostID
  public let becomes: Fate
  /// The post of the new structure that it becomes or is merged or transferred into.
  public var toPost: PostID?
  /// Chairs left by reduce and at-risk; nil is not known.
  public var remainPositions: Int?
  /// FTE left by reduce and at-risk; nil is not known.
  public var remainFTE: FTE?
  /// The row's own word on whether holders are at risk; nil where it says nothing.
  public var statedAtRisk: Bool?
  /// A condition in programme.yaml that switches the row on, or a level that scales what remains.
  public var condition: String?
  public var effective: LocalDate?
  public var source: String?
  public let place: Place

  /// A change to a post; the rest is not known until set.
  public init(id: String, post: PostID, becomes: Fate, place: Place) {
    self.id = id
    self.post = post
    self.becomes = becomes
    self.place = place
  }

  /// Whether holders are at risk: the post ends, is reduced or is at risk, or is varied and the
  /// row says so.
  public var putsHoldersAtRisk: Bool {
    becomes.endsPost || becomes.leavesSome || (becomes == .vary && statedAtRisk == true)
  }
}
