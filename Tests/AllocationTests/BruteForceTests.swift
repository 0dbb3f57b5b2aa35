import Allocation
import Testing
import TestSupport

struct BruteForceTests {
  static let shapes: [(name: String, shape: ProblemShape, rounds: Int)] = [
    ("chairs", ProblemShape(percentHours: 0), 700),
    ("chairs and hours", ProblemShape(), 1_200),
    ("hours", ProblemShape(percentHours: 100), 700),
    ("hours, nearly all may claim all", ProblemShape(percentHours: 100, percentClaim: 90), 400),
    (
      "one large pool of hours",
      ProblemShape(
        kinds: 4...6, heads: 1...5, mostHeads: 16, places: 1...1, hours: 10...60, size: 1...9,
        percentHours: 100, percentClaim: 95), 300
    ),
    (
      "two pools of hours",
      ProblemShape(
        kinds: 3...5, heads: 1...4, mostHeads: 10, places: 2...2, hours: 5...30, size: 2...9,
        percentHours: 100, percentClaim: 85), 200
    ),
  ]

  @Test("no placement of the people one by one is better", arguments: shapes)
  func best(_ name: String, _ shape: ProblemShape, _ rounds: Int) {
    var random = SplitMix64(seed: 2016)
    for round in 1...rounds {
      let problem = random.problem(shape)
      let solution = problem.solve()
      #expect(solution.totals == BruteForce.best(problem), "\(name), round \(round): \(problem)")
      #expect(solution.isProven, "\(name), round \(round): \(problem)")
      #expect(solution.check(problem) == [], "\(name), round \(round): \(problem)")
    }
  }
}
