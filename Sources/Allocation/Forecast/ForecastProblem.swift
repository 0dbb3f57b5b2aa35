/// Who may claim which places: the question a forecast answers, in whole numbers only.
///
/// People who are alike in every respect that matters are one entry, so the work grows with the
/// kinds of people and not with the people.
///
/// Any numbers may be given. A count, capacity or size below nought is taken as nought, counts of
/// heads above a million million as a million million, and a claim to a place that is not listed
/// can never be used.
public struct ForecastProblem: Sendable, Equatable {
  /// A right to be considered for some places, held by every person of one kind.
  public struct Claim: Sendable, Equatable {
    /// The index of the places claimed.
    public let place: Int
    /// The order in which claims are served: the lower number comes first.
    public let tier: Int
    /// The caller's own label for the rule that gives the claim, handed back untouched.
    public let rule: Int

    /// Makes a claim.
    public init(place: Int, tier: Int, rule: Int = 0) {
      self.place = place
      self.tier = tier
      self.rule = rule
    }
  }

  /// People who are alike: the same protection, the same hours and the same claims.
  public struct Claimants: Sendable, Equatable {
    /// How many people they are.
    public let count: Int
    /// Whether each has first call on a vacancy *and* claims one.
    ///
    /// The caller leaves this false for a protected person who claims only the places that
    /// remain in their own post, because protection never orders those.
    public let isProtected: Bool
    /// The hours of one person in the problem's common unit, used where places are hours.
    public let size: Int
    /// What each of them may claim.
    ///
    /// Of several claims to the same places the lowest tier counts,
    /// and of equal tiers the one given first.
    public let claims: [Claim]

    /// Makes an entry for people who are alike.
    public init(count: Int, isProtected: Bool = false, size: Int = 0, claims: [Claim]) {
      self.count = min(max(count, 0), ForecastProblem.mostHeads)
      self.isProtected = isProtected
      self.size = max(size, 0)
      self.claims = claims
    }
  }

  /// How much there is to fill in one post.
  public enum Capacity: Sendable, Equatable {
    /// So many people, whatever their hours.
    case chairs(Int)
    /// So many hours in the problem's common unit, however many people share them.
    case hours(Int)
  }

  /// The places to be filled in one post.
  public struct Places: Sendable, Equatable {
    /// How much there is to fill.
    public let capacity: Capacity

    /// Makes the places of one post.
    public init(capacity: Capacity) {
      switch capacity {
      case .chairs(let chairs):
        self.capacity = .chairs(min(max(chairs, 0), ForecastProblem.mostHeads))
      case .hours(let hours):
        self.capacity = .hours(max(hours, 0))
      }
    }
  }

  /// The kinds of people, in the caller's order.
  public let claimants: [Claimants]
  /// The places of each post, in the caller's order.
  public let places: [Places]
  /// Who may sit in one chair together; of shares that are alike the first given sit first.
  public let jobShares: [JobShare]
  /// The hours of one full-time chair in the common unit: what people who share it may work.
  public let fullTime: Int
  /// Who has been given a place already, in the order in which it is honoured.
  public let decided: [Decided]

  /// Poses a problem.
  public init(
    claimants: [Claimants], places: [Places], jobShares: [JobShare] = [], fullTime: Int = 0,
    decided: [Decided] = []
  ) {
    self.claimants = claimants
    self.places = places
    self.jobShares = jobShares
    self.fullTime = max(fullTime, 0)
    self.decided = decided
  }

  /// Far above any workforce, and low enough that sums over a million kinds fit a whole number.
  static let mostHeads = 1_000_000_000_000
}

extension ForecastProblem {
  /// The claims that count for one kind of people: the best one to each of the places listed.
  func bestClaims(of index: Int) -> [Int] {
    let claims = claimants[index].claims
    var best: [Int: Int] = [:]
    for (number, claim) in claims.enumerated() where places.indices.contains(claim.place) {
      if let earlier = best[claim.place], claims[earlier].tier <= claim.tier { continue }
      best[claim.place] = number
    }
    return best.values.sorted()
  }

  /// The best tier at which one kind of people claims anything.
  func bestTier(of index: Int) -> Int {
    bestClaims(of: index).map { claimants[index].claims[$0].tier }.min() ?? 0
  }

  /// The one claim of each kind of people about whom it has been decided; the first decision counts.
  ///
  /// A decision for places that are not listed gives no place, and its people claim nothing else.
  func decidedClaims() -> [Int: Int] {
    Dictionary(
      decided.filter { claimants.indices.contains($0.claimants) }
        .map { ($0.claimants, $0.claim) }, uniquingKeysWith: { first, _ in first })
  }
}

extension ForecastProblem.Capacity {
  /// Whether one person with these hours fits.
  func hasRoom(forSize size: Int) -> Bool {
    switch self {
    case .chairs(let chairs): chairs > 0
    case .hours(let hours): size <= hours
    }
  }

  /// Whether places are counted in hours.
  var countsHours: Bool {
    if case .hours = self { true } else { false }
  }
}
