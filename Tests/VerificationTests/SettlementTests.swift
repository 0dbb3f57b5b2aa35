import TestSupport
import Testing

@testable import Verification

@Suite("What is settled")
struct SettlementTests {
  @Test("However the open contests end, what is settled stays", arguments: UInt64(1)...400)
  func settledStays(seed: UInt64) throws {
    let drawn = try #require(DrawnContests(seed: seed))
    let settlement = Settlement(drawn.candidacies)
    var random = SplitMix64(seed: seed)
    for _ in 0..<12 {
      let outcome = OneOutcome(drawn.candidacies, &random)
      for (fate, result) in zip(settlement.fates, outcome.results) {
        switch fate {
        case .placed(let number): #expect(result == number)
        case .unplaced: #expect(result == nil)
        case .undecided(let range): #expect(result.map { range.contains($0) } ?? true)
        }
      }
    }
  }

  @Test("Much is settled, and something is open")
  func bothArise() throws {
    var (settled, open) = (0, 0)
    for seed in UInt64(1)...400 {
      let drawn = try #require(DrawnContests(seed: seed))
      for fate in Settlement(drawn.candidacies).fates {
        if case .undecided = fate { open += 1 } else { settled += 1 }
      }
    }
    #expect(settled > 500)
    #expect(open > 50)
  }
}
