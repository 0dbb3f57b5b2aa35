/// A post elsewhere in the authority that is advertised, or is to be.
public struct Vacancy: Sendable {
  /// What is known of a vacancy on a day.
  public enum Standing: Hashable, Sendable {
    case open
    /// It opens later.
    case notYet(LocalDate)
    case closed(LocalDate)
    /// Nobody has recorded when it opens.
    case notKnown
  }

  /// The post, with as many places as are vacant.
  public let post: Post
  /// The first day on which it is open; nil is not known.
  public let opens: LocalDate?
  /// The last day; nil is until it is filled.
  public let closes: LocalDate?

  /// A vacant post; where the row says how many of its chairs are vacant, it has so many.
  public init(_ post: Post, opens: LocalDate?, closes: LocalDate?) {
    var post = post
    if let vacant = post.vacant { post.positions = vacant }
    self.post = post
    self.opens = opens
    self.closes = closes
  }

  /// Whether it is open on a day; a closed one is closed whether or not its opening is known.
  public func standing(on day: LocalDate) -> Standing {
    if let closes, closes < day { return .closed(closes) }
    guard let opens else { return .notKnown }
    return opens <= day ? .open : .notYet(opens)
  }
}
