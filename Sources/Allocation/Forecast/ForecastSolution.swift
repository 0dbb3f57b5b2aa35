/// The best placement of a forecast problem, with the proof of why nobody else can be placed.
public struct ForecastSolution: Sendable, Equatable {
  /// So many people of one kind, placed on one of their claims.
  public struct Flow: Sendable, Equatable {
    /// The index of the kind of people.
    public var claimants: Int
    /// The index of the claim among that kind's claims.
    public var claim: Int
    /// How many of them are placed so; at least one.
    public var count: Int

    /// Makes a flow.
    public init(claimants: Int, claim: Int, count: Int) {
      self.claimants = claimants
      self.claim = claim
      self.count = count
    }
  }

  /// Several people of one job share in one chair.
  public struct SharedChair: Sendable, Equatable {
    /// The index of the job share.
    public var share: Int
    /// The positions of the people among the share's members, in order.
    public var members: [Int]
    /// The index of the claim on which each of them is placed; all lead to the same place.
    public var claims: [Int]

    /// Makes a shared chair.
    public init(share: Int, members: [Int], claims: [Int]) {
      self.share = share
      self.members = members
      self.claims = claims
    }
  }

  /// Who is placed on which claim, by kind of people and then by claim.
  public var flows: [Flow]
  /// Who of them sits in one chair with others, by job share; everybody else has a whole chair.
  public var sharedChairs: [SharedChair]
  /// How many of each kind of people are left without a place.
  public var unplaced: [Int]
  /// What the placement achieves.
  public var totals: ForecastTotals
  /// One entry for each connected group of people that is short of places, as small as possible.
  public var bottlenecks: [Bottleneck]
  /// What could not be ruled out when the search was cut short: through places counted in hours,
  /// or through the ways in which job shares may sit together or apart.
  ///
  /// No placement is better than this one. Nil where the answer is proven to be the best.
  public var ceiling: ForecastTotals?
  /// What one chair more in each place would add, which proves that no placement is better.
  public var prices: PriceList

  /// Makes a solution from its parts, without checking them.
  public init(
    flows: [Flow], sharedChairs: [SharedChair] = [], unplaced: [Int], totals: ForecastTotals,
    bottlenecks: [Bottleneck], ceiling: ForecastTotals? = nil, prices: PriceList = PriceList()
  ) {
    self.flows = flows
    self.sharedChairs = sharedChairs
    self.unplaced = unplaced
    self.totals = totals
    self.bottlenecks = bottlenecks
    self.ceiling = ceiling
    self.prices = prices
  }

  /// Whether the answer is proven to be the best in the order of aims.
  public var isProven: Bool { ceiling == nil }
}

/// People who can claim only these places, which are too few for them.
///
/// Every claim of the people in it leads to its places, and its places are taken by them, so
/// that `cases - seats` of them must go without. Over all bottlenecks of a solution these add up
/// to the people without a place.
public struct Bottleneck: Sendable, Equatable {
  /// The indices of the kinds of people, in order.
  public var claimants: [Int]
  /// The indices of the places, in order; empty for people who have no claim at all.
  public var places: [Int]
  /// How many people they are.
  public var cases: Int
  /// The most of them that fit, given the order of aims.
  public var seats: Int
  /// The hours all of them work together; only where some of the places are counted in hours.
  public var hoursNeeded: Int128?
  /// The hours of those of the places that are counted in hours; only where there are any.
  public var hoursPlaces: Int128?

  /// Makes a bottleneck from its parts, without checking them.
  public init(
    claimants: [Int], places: [Int], cases: Int, seats: Int, hoursNeeded: Int128? = nil,
    hoursPlaces: Int128? = nil
  ) {
    self.claimants = claimants
    self.places = places
    self.cases = cases
    self.seats = seats
    self.hoursNeeded = hoursNeeded
    self.hoursPlaces = hoursPlaces
  }
}
