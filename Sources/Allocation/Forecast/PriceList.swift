extension ForecastSolution {
  /// What one chair more in one place would add to the answer.
  public struct Price: Sendable, Equatable {
    /// The index of the place.
    public var place: Int
    /// How many protected people more, how many people more, and how many more at each tier.
    ///
    /// The row counts like the aims: the first number that is not nought decides. It is above
    /// nought, though later numbers may be below: *one person more, one fewer at the first tier
    /// and two more at the second* means that somebody moves to a worse tier to make room.
    public var row: [Int]

    /// Makes a price.
    public init(place: Int, row: [Int]) {
      self.place = place
      self.row = row
    }
  }

  /// The prices of the places, which prove that no placement is better in the order of aims.
  ///
  /// A price says what one chair more in a place would add, exactly. A place that is not listed
  /// would add nothing by one chair more.
  ///
  /// ## What is priced
  ///
  /// People about whom it has been decided are left out, and the chairs they take are deducted. Of
  /// the others' claims those count that are the best to their place, if the place is counted in
  /// hours or has a chair left. People and places joined by claims that count are one group. Groups
  /// are priced in which no place is counted in hours, and nobody is like a member of a job share
  /// of two or more; how hours are best packed, and who should share a chair, no prices can prove.
  ///
  /// ## How to check it
  ///
  /// The value of a claim is a row too: 1 if the person is protected, 1 for the person, and 1 in
  /// the column of its tier. Of each person in a priced group take the greatest of these rows, or
  /// noughts if none is above them: value of a claim less price of its place. Add up these rows
  /// for all people, and to them for every place its chairs times its price. The sum must be, digit
  /// by digit, what the placements of these people achieve. No other placement can achieve more,
  /// because nobody placed is worth more than their own row and the price of their place, and no
  /// place is taken more often than it has chairs.
  public struct PriceList: Sendable, Equatable {
    /// The tiers of claims that count in priced groups, best first: the columns after the first two.
    public var tiers: [Int]
    /// The prices that are not nought, by place.
    public var prices: [Price]

    /// Makes a list.
    public init(tiers: [Int] = [], prices: [Price] = []) {
      self.tiers = tiers
      self.prices = prices
    }
  }
}
