/// Who would have which place, in whose order, and who comes first there: the question that an
/// appointment answers, in whole numbers only.
///
/// Claims lie in one list, those of one candidate side by side, so that a million people cost a
/// few arrays. Any numbers may be given: a claim to places that are not listed is passed over.
public struct AppointmentProblem: Sendable {
  /// What somebody says to an offer of fewer hours than their own.
  public enum Remainder: Hashable, Sendable {
    /// Nobody has asked them, or their answer is not recorded.
    case notAnswered
    /// They take only places with all their hours.
    case declined
    /// They take what is left if it is at least so much.
    case atLeast(Int)
  }

  /// One candidate's claim to the places of one post.
  public struct Claim: Hashable, Sendable {
    /// The index of the places.
    public let place: Int
    /// When it is considered.
    public let turn: Turn
    /// The result of selection, higher first; nil is not known.
    public let score: Int?
    /// Whether they were found fit for the post; nil is not known.
    public let isAppointable: Bool?
    /// What parts people with equal scores, in the order in which it is tried, lower first; nil is
    /// not known, and parts nobody.
    public let tieBreaks: [Int?]
    /// What they say to fewer hours, where places are counted in hours.
    public let remainder: Remainder

    /// Makes a claim.
    public init(
      place: Int, turn: Turn, score: Int? = nil, isAppointable: Bool? = nil,
      tieBreaks: [Int?] = [], remainder: Remainder = .notAnswered
    ) {
      self.place = place
      self.turn = turn
      self.score = score
      self.isAppointable = isAppointable
      self.tieBreaks = tieBreaks
      self.remainder = remainder
    }
  }

  /// The places of each post, less what decisions have given.
  public let places: [ForecastProblem.Capacity]
  /// Every claim; those of one candidate stand together, the one they would have first.
  public private(set) var claims: [Claim] = []
  /// Whose claim it is, by claim.
  public private(set) var candidates: [Int] = []
  /// The hours of each candidate in the common unit.
  public private(set) var sizes: [Int] = []
  /// Where each candidate's claims start, and behind them where the last one's end.
  private var starts: [Int] = [0]

  /// A problem without candidates; capacities below nought are nought.
  public init(places: [ForecastProblem.Capacity]) {
    self.places = places.map { ForecastProblem.Places(capacity: $0).capacity }
  }

  /// Makes room for so many candidates and claims.
  public mutating func reserveCapacity(candidates count: Int, claims claimCount: Int) {
    claims.reserveCapacity(claimCount)
    candidates.reserveCapacity(claimCount)
    sizes.reserveCapacity(count)
    starts.reserveCapacity(count + 1)
  }

  /// Adds a candidate, whose claims stand in the order in which they would have them.
  ///
  /// Of several claims to the same places the first counts.
  public mutating func add(size: Int = 0, claims own: [Claim]) {
    let first = claims.count
    for claim in own where places.indices.contains(claim.place) {
      guard !claims[first...].contains(where: { $0.place == claim.place }) else { continue }
      claims.append(claim)
      candidates.append(sizes.count)
    }
    sizes.append(max(size, 0))
    starts.append(claims.count)
  }

  /// Adds the candidates of another problem with the same places, behind those that are here.
  public mutating func append(_ other: AppointmentProblem) {
    let (people, before) = (sizes.count, claims.count)
    claims += other.claims
    candidates += other.candidates.lazy.map { $0 + people }
    sizes += other.sizes
    starts += other.starts.dropFirst().lazy.map { $0 + before }
  }

  /// The positions of a candidate's claims in ``claims``.
  public func claims(of candidate: Int) -> Range<Int> {
    starts[candidate]..<starts[candidate + 1]
  }
}
