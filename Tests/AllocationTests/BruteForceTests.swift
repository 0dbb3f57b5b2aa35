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
    ("couples in chairs", couples(percentHours: 0), 700),
    ("couples in chairs and hours", couples(percentHours: 40), 700),
    (
      "couples with equal claims",
      ProblemShape(
        kinds: 2...5, mostHeads: 7, size: 2...6, percentHours: 0, percentSharers: 80,
        percentAlike: 70), 700
    ),
    (
      "job shares of two and three",
      ProblemShape(
        kinds: 2...5, mostHeads: 7, size: 2...5, percentHours: 20, percentSharers: 90,
        sharers: 2...3, percentAlike: 30), 700
    ),
    (
      "job shares of up to five for few chairs",
      ProblemShape(
        kinds: 1...5, heads: 1...4, mostHeads: 7, chairs: 0...2, size: 1...5, percentHours: 10,
        percentSharers: 95, sharers: 2...5, percentAlike: 50), 500
    ),
    ("decided places", ProblemShape(kinds: 2...5, percentHours: 40, percentDecided: 40), 700),
    (
      "decided places of couples and threes",
      ProblemShape(
        kinds: 2...5, mostHeads: 7, size: 1...7, percentHours: 20, percentSharers: 80,
        sharers: 2...3, percentAlike: 30, percentDecided: 40), 700
    ),
  ]

  private static func couples(percentHours: Int) -> ProblemShape {
    ProblemShape(
      kinds: 2...5, mostHeads: 7, percentHours: percentHours, percentSharers: 80)
  }

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

  @Test("the people of a bottleneck cannot be better off in its places", arguments: shapes)
  func bottlenecks(_ name: String, _ shape: ProblemShape, _ rounds: Int) {
    var random = SplitMix64(seed: 1_966)
    var found = 0
    for round in 1...(rounds / 2) {
      let problem = random.problem(shape)
      for bottleneck in problem.solve().bottlenecks {
        found += 1
        let alone = ForecastProblem(
          claimants: problem.claimants.enumerated().map { index, people in
            .init(
              count: bottleneck.claimants.contains(index) ? people.count : 0,
              isProtected: people.isProtected, size: people.size, claims: people.claims)
          },
          places: problem.places, jobShares: problem.jobShares, fullTime: problem.fullTime,
          decided: problem.decided)
        #expect(
          BruteForce.best(alone).placed == bottleneck.seats, "\(name), round \(round): \(problem)")
      }
    }
    #expect(found > rounds / 10)
  }

  /// Above five unlike members not every way of sitting is tried; then a gap is stated.
  @Test("a job share of many is never said to be better than it can be, nor worse")
  func manySharers() {
    var random = SplitMix64(seed: 8)
    var proven = 0
    let shape = ProblemShape(
      kinds: 1...4, heads: 2...4, mostHeads: 8, chairs: 0...2, size: 1...5, percentHours: 10,
      percentSharers: 100, sharers: 6...8, percentAlike: 50)
    for round in 1...300 {
      let problem = random.problem(shape)
      let solution = problem.solve()
      let best = BruteForce.best(problem)
      #expect(solution.totals <= best, "round \(round): \(problem)")
      #expect(best <= solution.ceiling ?? solution.totals, "round \(round): \(problem)")
      #expect(solution.check(problem) == [], "round \(round): \(problem)")
      if solution.isProven { proven += 1 }
    }
    #expect(proven > 100 && proven < 300)
  }
}
