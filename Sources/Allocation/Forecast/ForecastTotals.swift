/// What an answer achieves, ordered as the forecast orders its aims.
///
/// First the most protected people placed, then the most people placed, then the most at the
/// lowest tier, then at the next, and so on. The greater value is the better answer.
public struct ForecastTotals: Sendable, Equatable {
  /// Protected people who have a place.
  public var protectedPlaced: Int
  /// All people who have a place.
  public var placed: Int
  /// People placed by the tier of the claim they were placed on; a tier nobody uses is absent.
  public var byTier: [Int: Int]

  /// Makes totals; tiers with nobody in them are left out.
  public init(protectedPlaced: Int = 0, placed: Int = 0, byTier: [Int: Int] = [:]) {
    self.protectedPlaced = protectedPlaced
    self.placed = placed
    self.byTier = byTier.filter { $0.value != 0 }
  }

  /// Adds the totals of a part that shares neither people nor places with the parts so far.
  static func += (sum: inout ForecastTotals, part: ForecastTotals) {
    sum.protectedPlaced += part.protectedPlaced
    sum.placed += part.placed
    sum.byTier.merge(part.byTier, uniquingKeysWith: +)
  }
}

extension ForecastTotals: Comparable {
  /// Tells whether the first totals are worse than the second in the order of aims.
  public static func < (worse: ForecastTotals, better: ForecastTotals) -> Bool {
    if worse.protectedPlaced != better.protectedPlaced {
      return worse.protectedPlaced < better.protectedPlaced
    }
    if worse.placed != better.placed { return worse.placed < better.placed }
    for tier in Set(worse.byTier.keys).union(better.byTier.keys).sorted() {
      let (here, there) = (worse.byTier[tier] ?? 0, better.byTier[tier] ?? 0)
      if here != there { return here < there }
    }
    return false
  }
}
