import Allocation
import Testing

struct ForecastTotalsTests {
  /// From the worst to the best.
  static let ascending = [
    totals(placed: 0, [:]),
    totals(placed: 9, [3: 9]),
    totals(placed: 9, [2: 1, 3: 8]),
    totals(placed: 9, [2: 9]),
    totals(placed: 9, [1: 1, 3: 8]),
    totals(placed: 10, [3: 10]),
    totals(protected: 1, placed: 1, [3: 1]),
    totals(protected: 1, placed: 1, [-2: 1]),
    totals(protected: 2, placed: 2, [9: 2]),
  ]

  @Test("protection comes before heads, and heads before tiers, best tier first")
  func order() {
    for (low, worse) in Self.ascending.enumerated() {
      for (high, better) in Self.ascending.enumerated() {
        #expect((worse < better) == (low < high), "\(worse) and \(better)")
      }
    }
  }

  @Test("a tier nobody uses is left out")
  func emptyTier() {
    #expect(totals(placed: 1, [1: 1, 2: 0]).byTier == [1: 1])
  }
}
