import Allocation
import Testing

struct ForecastTests {
  @Test(
    "the answer is the one worked out by hand",
    arguments: chairCases + hoursCases + shareCases + decidedCases)
  func worked(_ example: ForecastCase) {
    let solution = example.problem.solve()
    #expect(solution.totals == example.totals)
    #expect(solution.unplaced == example.unplaced)
    #expect(solution.bottlenecks == example.bottlenecks)
    #expect(solution.sharedChairs == example.chairs)
    #expect(solution.isProven)
    #expect(solution.check(example.problem) == [])
  }

  @Test("of several claims to one post the lowest tier is used, and of equal ones the first")
  func severalClaims() {
    let problem = ForecastProblem(
      claimants: [people(2, claim: (0, 3), (0, 1), (0, 1), (0, 2))],
      places: [.init(capacity: .chairs(2))])
    #expect(problem.solve().flows == [.init(claimants: 0, claim: 1, count: 2)])
  }

  @Test("two million people are solved like two")
  func manyPeople() {
    let problem = ForecastProblem(
      claimants: [
        people(1_500_000, size: 1_000_000_000_000, claim: (0, 1), (1, 2)),
        people(500_000, protected: true, size: 999_999_999_999, claim: (0, 2)),
      ],
      places: [
        .init(capacity: .hours(1_000_000_000_000_000_000)), .init(capacity: .chairs(700_000)),
      ])
    let solution = problem.solve()
    // 500,000 protected use 499,999,999,999,500,000 hours, which leaves 500,000 times 10^12 and
    // 500,000 over: 500,000 others fit beside them, and 700,000 on the chairs.
    #expect(
      solution.totals == totals(protected: 500_000, placed: 1_700_000, [1: 500_000, 2: 1_200_000]))
    #expect(solution.unplaced == [300_000, 0])
    #expect(solution.check(problem) == [])
  }

  @Test("counts beyond reason are taken as a million million, and nothing overflows")
  func absurdCounts() {
    let problem = ForecastProblem(
      claimants: Array(repeating: people(.max, size: .max, claim: (0, .min), (1, .max)), count: 3),
      places: [.init(capacity: .chairs(.max)), .init(capacity: .hours(.max))])
    let solution = problem.solve()
    #expect(solution.totals.placed == 1_000_000_000_001)
    #expect(solution.unplaced.reduce(0, +) == 1_999_999_999_999)
    #expect(solution.check(problem) == [])
  }
}
