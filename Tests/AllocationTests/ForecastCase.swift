import Allocation
import Testing

/// A problem small enough to be solved in one's head, with the answer and the reason in words.
struct ForecastCase: Sendable, CustomTestStringConvertible {
  let name: String
  let claimants: [ForecastProblem.Claimants]
  let places: [ForecastProblem.Capacity]
  let totals: ForecastTotals
  let unplaced: [Int]
  let bottlenecks: [Bottleneck]
  /// The kinds of people in each job share.
  var shares: [[Int]] = []
  var decided: [ForecastProblem.Decided] = []
  var chairs: [ForecastSolution.SharedChair] = []

  var testDescription: String { name }
  var problem: ForecastProblem {
    ForecastProblem(
      claimants: claimants, places: places.map { .init(capacity: $0) },
      jobShares: shares.map { kinds in
        .init(members: kinds.map { .init(claimants: $0, size: claimants[$0].size) })
      }, fullTime: 100, decided: decided)
  }
}

/// People with one claim for each (place, tier) given.
func people(
  _ count: Int, protected: Bool = false, size: Int = 0, claim claims: (place: Int, tier: Int)...
) -> ForecastProblem.Claimants {
  ForecastProblem.Claimants(
    count: count, isProtected: protected, size: size,
    claims: claims.enumerated().map { .init(place: $1.place, tier: $1.tier, rule: $0) })
}

func totals(protected: Int = 0, placed: Int, _ byTier: [Int: Int]) -> ForecastTotals {
  ForecastTotals(protectedPlaced: protected, placed: placed, byTier: byTier)
}
