import Testing
import TestSupport

@testable import Allocation

struct CostScaleTests {
  static let scales: [(spreads: [Int], fits: Bool)] = [
    ([], true),
    ([1], true),
    // The weight above the last digit is twice the spread and one more; a quarter must be left.
    ([(1 << 60) - 1], true),
    ([1 << 60], false),
    ([.max], false),
    (Array(repeating: 1, count: 38), true),
    (Array(repeating: 1, count: 39), false),
  ]

  @Test("a scale is found as long as a few costs can be added without overflow", arguments: scales)
  func fits(_ spreads: [Int], _ fits: Bool) {
    #expect((CostScale<Int>(spreads: spreads) != nil) == fits)
  }

  @Test("where one number is too short a longer one may do")
  func wider() {
    let spreads = Array(repeating: 1_000_000, count: 5)
    #expect(CostScale<Int>(spreads: spreads) == nil)
    #expect(CostScale<Int128>(spreads: spreads) != nil)
    #expect(CostScale<Int128>(spreads: spreads + spreads) == nil)
  }

  @Test("costs compare as their digits do, and the digits can be had back")
  func order() throws {
    var random = SplitMix64(seed: 60)
    for _ in 1...500 {
      let spreads = (0..<random.pick(1...5)).map { _ in random.pick(0...200) }
      let scale = try #require(CostScale<Int>(spreads: spreads))
      let rows = CostScale<CostRow>(digits: spreads.count)
      // Two rows no further apart than the spreads.
      let (one, other) = (digits(within: spreads, &random), digits(within: spreads, &random))
      #expect(scale.digits(of: scale.cost(one)) == one)
      #expect(rows.digits(of: rows.cost(one)) == one)
      let isLess = one.lexicographicallyPrecedes(other)
      #expect((scale.cost(one) < scale.cost(other)) == isLess, "\(one), \(other)")
      #expect((rows.cost(one) < rows.cost(other)) == isLess, "\(one), \(other)")
      #expect((rows.cost(one) == rows.cost(other)) == (one == other))
    }
  }

  private func digits(within spreads: [Int], _ random: inout SplitMix64) -> [Int] {
    spreads.map { random.pick(-($0 / 2)...($0 / 2)) }
  }

  @Test("a row of costs is added, taken off and multiplied digit by digit")
  func rows() {
    let (one, other) = (CostRow([1, -2, 3]), CostRow([0, 5]))
    #expect(one + other == CostRow([1, 3, 3]))
    #expect(one - other == CostRow([1, -7, 3]))
    #expect(one.times(-2) == CostRow([-2, 4, -6]))
    #expect(CostRow([4, 0]) == CostRow([4]))
    #expect(.zero < CostRow([0, 1]))
    #expect(CostRow([0, -1]) < .zero)
  }
}
