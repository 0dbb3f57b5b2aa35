import Allocation
import Testing
import TestSupport

struct EffortTests {
  /// Four posts of 100 hours shared by the same people, whose hours do not divide them evenly.
  static let packing = ForecastProblem(
    claimants: [61, 53, 47, 44, 37, 31, 29, 23].map {
      people(2, size: $0, claim: (0, 1), (1, 1), (2, 2), (3, 2))
    },
    places: Array(repeating: .init(capacity: .hours(100)), count: 4))

  @Test("a search that is cut short says so, and its ceiling is above the answer")
  func cutShort() throws {
    let solution = Self.packing.solve(effort: 0)
    let ceiling = try #require(solution.ceiling)
    #expect(!solution.isProven)
    #expect(solution.totals < ceiling)
    #expect(solution.check(Self.packing) == [])
  }

  @Test("the ceiling of a search cut short is never below the best answer")
  func ceiling() {
    var random = SplitMix64(seed: 7)
    let shape = ProblemShape(
      kinds: 3...5, heads: 1...4, mostHeads: 9, places: 2...3, hours: 5...30, size: 2...9,
      percentHours: 70, percentClaim: 85)
    var cut = 0
    for round in 1...300 {
      let problem = random.problem(shape)
      let solution = problem.solve(effort: 0)
      let best = BruteForce.best(problem)
      #expect(solution.totals <= best, "round \(round): \(problem)")
      #expect(best <= solution.ceiling ?? solution.totals, "round \(round): \(problem)")
      #expect(solution.check(problem) == [], "round \(round): \(problem)")
      if !solution.isProven { cut += 1 }
    }
    #expect(cut > 0)
  }

  @Test("a search among couples that is cut short is below its ceiling and leaves nobody out")
  func couples() {
    var random = SplitMix64(seed: 9)
    let shape = ProblemShape(
      kinds: 3...6, heads: 1...2, mostHeads: 8, size: 1...6, percentHours: 20, percentClaim: 70,
      percentSharers: 90)
    var cut = 0
    for round in 1...300 {
      let problem = random.problem(shape)
      let solution = problem.solve(effort: 0)
      let best = BruteForce.best(problem)
      #expect(solution.totals <= best, "round \(round): \(problem)")
      #expect(best <= solution.ceiling ?? solution.totals, "round \(round): \(problem)")
      #expect(solution.check(problem) == [], "round \(round): \(problem)")
      if !solution.isProven { cut += 1 }
    }
    #expect(cut > 0)
  }

  @Test("a pool of many kinds and tiers closes at once")
  func oneLargePool() {
    let kinds = (0..<60).map { kind in
      people(5, protected: kind % 7 == 0, size: 11 + kind * 13 % 59, claim: (0, 1 + kind % 4))
    }
    let problem = ForecastProblem(claimants: kinds, places: [.init(capacity: .hours(4_321))])
    #expect(problem.solve(effort: 60 * 100).isProven)
  }
}
