import Allocation
import TestSupport
import Testing

/// With little effort nearly nothing is closed by bisecting, so linear programming does the work.
struct PackingTests {
  private static let effort = 300

  static let shapes: [(name: String, shape: ProblemShape)] = [
    (
      "pools of hours that share people",
      ProblemShape(
        kinds: 3...6, heads: 1...3, mostHeads: 9, places: 2...3, hours: 5...25, size: 2...9,
        percentHours: 100, percentClaim: 80)
    ),
    (
      "pools of hours beside chairs",
      ProblemShape(
        kinds: 3...6, heads: 1...3, mostHeads: 8, places: 2...3, hours: 4...20, size: 2...7,
        percentHours: 60, percentClaim: 80)
    ),
    (
      "couples among hours and chairs",
      ProblemShape(
        kinds: 3...5, heads: 1...2, mostHeads: 7, size: 1...6, percentHours: 50, percentClaim: 80,
        percentSharers: 60)
    ),
    (
      "hours that have little in common",
      ProblemShape(
        kinds: 3...6, heads: 1...2, mostHeads: 8, places: 2...3, hours: 100_000...400_000,
        size: 48_649...200_000, percentHours: 100, percentClaim: 80)
    ),
  ]

  @Test("No placement is better, and what is left open is said", arguments: shapes)
  func best(_ name: String, _ shape: ProblemShape) {
    var random = SplitMix64(seed: 24_036)
    var proven = 0
    for round in 1...400 {
      let problem = random.problem(shape)
      let solution = problem.solve(effort: Self.effort)
      let best = BruteForce.best(problem)
      #expect(solution.totals <= best, "\(name), round \(round): \(problem)")
      #expect(best <= solution.ceiling ?? solution.totals, "\(name), round \(round): \(problem)")
      #expect(solution.check(problem) == [], "\(name), round \(round): \(problem)")
      if solution.isProven {
        proven += 1
        #expect(solution.totals == best, "\(name), round \(round): \(problem)")
      }
    }
    #expect(proven >= 380, "\(name): only \(proven) of 400 are proven")
  }

  @Test(
    "Two pools that share people are filled to the last unit",
    arguments: [(26, 10), (25, 9), (24, 9)])
  func boundary(_ hours: Int, _ placed: Int) {
    // In each of two pools the people need 5, 5, 5, 5 and 6 of these hours: 26 is all of them.
    let problem = ForecastProblem(
      claimants: [
        people(4, size: 5, claim: (0, 1), (1, 2)), people(4, size: 5, claim: (1, 1), (0, 2)),
        people(2, size: 6, claim: (0, 1), (1, 1)),
      ],
      places: [.init(capacity: .hours(26)), .init(capacity: .hours(hours))])
    let solution = problem.solve(effort: Self.effort)
    #expect(solution.isProven)
    #expect(solution.totals.placed == placed)
  }

  @Test("Numbers too large for linear programming are left to bisecting")
  func large() {
    let problem = ForecastProblem(
      claimants: [
        people(2, size: .max / 2, claim: (0, 1), (1, 1)),
        people(3, size: .max / 3, claim: (0, 1), (1, 1)),
      ],
      places: [.init(capacity: .hours(.max)), .init(capacity: .hours(.max - 3))])
    let solution = problem.solve(effort: Self.effort)
    #expect(solution.check(problem) == [])
    #expect(solution.totals.placed <= 5)
  }
}
