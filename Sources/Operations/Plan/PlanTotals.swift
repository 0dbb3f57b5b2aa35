import Restructure

/// How many are at risk under a plan, or in a part of it, and how many of them can be placed.
public struct PlanTotals: Hashable, Sendable {
  public let cases: Int
  /// How many have a place at best.
  public let placed: Int
  /// How many of the others have no route at all.
  public let noRoute: Int
  /// How many of the others cannot be counted, because a fact is missing.
  public let notKnown: Int
  /// How many are placed at each tier.
  public let tiers: [Int: Int]
  /// How many of those with first call on a vacancy have a place; nil for a part of a plan.
  public let protectedPlaced: Int?
  /// How many have first call on a vacancy and claim one; nil for a part of a plan.
  public let protectedClaiming: Int?

  /// How many have no place.
  public var without: Int { cases - placed }

  /// Counts a whole forecast.
  init(_ forecast: ForecastAnswer) {
    self.init(
      forecast.placements, forecast.unplaced, protectedPlaced: forecast.protectedPlaced,
      protectedClaiming: forecast.protectedClaiming)
  }

  /// Counts the people whose post passes a test.
  init(_ forecast: ForecastAnswer, from isCounted: (PostID) -> Bool) {
    self.init(
      forecast.placements.filter { isCounted($0.fromPost) },
      forecast.unplaced.filter { isCounted($0.fromPost) }, protectedPlaced: nil,
      protectedClaiming: nil)
  }

  private init(
    _ placements: some Collection<ForecastAnswer.Placement>, _ unplaced: [ForecastAnswer.Unplaced],
    protectedPlaced: Int?, protectedClaiming: Int?
  ) {
    cases = placements.count + unplaced.count
    placed = placements.count
    noRoute = unplaced.count { $0.reason == .noRoute }
    notKnown = unplaced.count { $0.reason == .notKnown }
    tiers = placements.reduce(into: [:]) { $0[$1.tier, default: 0] += 1 }
    self.protectedPlaced = protectedPlaced
    self.protectedClaiming = protectedClaiming
  }
}
