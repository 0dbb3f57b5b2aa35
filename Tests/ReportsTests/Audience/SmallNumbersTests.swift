import Testing
import TestSupport

@testable import Reports

@Suite("Small numbers in one column")
struct SmallNumbersTests {
  @Test(
    "Below, at and above the floor",
    arguments: [(0, false), (1, true), (4, true), (5, false), (6, false)])
  func floor(count: Int, isSmall: Bool) {
    #expect(SmallNumbers.isSmall(count) == isSmall)
  }

  @Test(
    "The next smallest goes with a small one, so that nothing is left by subtraction",
    arguments: [
      ([8, 9], Set<Int>()), ([3, 8, 9], [0, 1]), ([3, 3, 9], [0, 1]), ([2, 2, 9], [0, 1, 2]),
      ([0, 3, 7], [1, 2]), ([4, 6, 6], [0, 1]),
    ] as [([Int], Set<Int>)])
  func partners(counts: [Int], hidden: Set<Int>) {
    // Two and two are four together, which is a small number as well.
    #expect(SmallNumbers.hidden(counts) == hidden)
  }

  @Test(
    "Where no partner is left nothing is shown but the total",
    arguments: [[3], [1, 1, 1, 1, 1], [2, 2]])
  func nothingShown(counts: [Int]) {
    #expect(SmallNumbers.hidden(counts) == nil)
  }

  @Test("A made-up column gives nothing away", arguments: UInt64(1)...300)
  func columnsHold(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let counts = (0..<Int.random(in: 1...8, using: &random)).map { _ in
      Int.random(in: 0...Int.random(in: 1...12, using: &random), using: &random)
    }
    guard let hidden = SmallNumbers.hidden(counts) else { return }
    let together = hidden.map { counts[$0] }.reduce(0, +)
    #expect(!SmallNumbers.isSmall(together))
    #expect(hidden.count != 1)
    #expect(counts.indices.allSatisfy { hidden.contains($0) || !SmallNumbers.isSmall(counts[$0]) })
  }
}
