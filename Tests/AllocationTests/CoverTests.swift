import Allocation
import TestSupport
import Testing

struct CoverTests {
  static let shapes: [(name: String, shape: ProblemShape, rounds: Int)] = [
    ("chairs", ProblemShape(kinds: 2...5, percentHours: 0), 400),
    ("chairs and hours", ProblemShape(kinds: 2...5, percentHours: 40), 300),
    ("decided places", ProblemShape(kinds: 2...5, percentHours: 20, percentDecided: 30), 300),
    (
      "couples",
      ProblemShape(
        kinds: 2...5, heads: 1...2, percentHours: 10, percentSharers: 60, percentAlike: 40), 300
    ),
  ]

  @Test(
    "whether a cover can be met, and at what cost, is what trying everything says",
    arguments: shapes)
  func cost(_ name: String, _ shape: ProblemShape, _ rounds: Int) {
    var random = SplitMix64(seed: 67)
    var (met, costly, impossible) = (0, 0, 0)
    for round in 1...rounds {
      let problem = random.problem(shape)
      let cover = random.cover(problem)
      let (solution, answers) = problem.solve(covering: [cover])
      let best = BruteForce.best(problem, meeting: [cover])
      #expect(solution.check(problem) == [], "\(name), round \(round): \(problem) \(cover)")
      #expect(solution.totals == BruteForce.best(problem), "\(name), round \(round)")
      #expect(answers.map(\.best) == [best], "\(name), round \(round): \(problem) \(cover)")
      #expect(answers.map(\.isMet) == [best == solution.totals], "\(name), round \(round)")
      #expect(answers.allSatisfy { $0.isExact })
      switch best {
      case nil: impossible += 1
      case solution.totals: met += 1
      default: costly += 1
      }
    }
    #expect(met > 20 && costly > 5 && impossible > 20, "\(met), \(costly), \(impossible)")
  }

  @Test("a cover met at no cost is kept while another is tried")
  func twoCovers() {
    var random = SplitMix64(seed: 68)
    for round in 1...300 {
      let problem = random.problem(ProblemShape(kinds: 3...5, places: 2...3, percentHours: 10))
      let covers = [random.cover(problem), random.cover(problem)]
      let alone = problem.solve(covering: [covers[0]])
      let both = problem.solve(covering: covers)
      #expect(both.covers.first == alone.covers.first, "round \(round): \(problem) \(covers)")
      #expect(both.solution.totals == alone.solution.totals)
      #expect(both.solution.check(problem) == [])
      for (cover, answer) in zip(covers, both.covers) {
        #expect(both.solution.meets(cover, in: problem) == answer.isMet)
      }
    }
  }

  /// Two have QTS and one has HI; either one of each, or the two with QTS, may have the two chairs.
  @Test("of arrangements as good the one is shown that meets the cover")
  func preferred() {
    let problem = ForecastProblem(
      claimants: [people(2, claim: (0, 1)), people(1, claim: (0, 1))],
      places: [.init(capacity: .chairs(2))])
    let (solution, answers) = problem.solve(covering: [.init(places: [0], needs: [[0], [1]])])
    #expect(answers == [.init(isMet: true, best: totals(placed: 2, [1: 2]), isExact: true)])
    #expect(solution.unplaced == [1, 0])
  }

  /// The one person with HI has a claim at tier 2, the other at tier 1.
  @Test("an earlier tier is not given up for a cover, but the answer says what it would cost")
  func tierComesFirst() {
    let problem = ForecastProblem(
      claimants: [people(1, claim: (0, 1)), people(1, claim: (0, 2))],
      places: [.init(capacity: .chairs(1))])
    let (solution, answers) = problem.solve(covering: [.init(places: [0], needs: [[1]])])
    #expect(answers == [.init(isMet: false, best: totals(placed: 1, [2: 1]), isExact: true)])
    #expect(solution.totals == totals(placed: 1, [1: 1]))
  }

  @Test("where ways are too many to try, the answer does not claim to be exact")
  func tooManyWays() {
    let problem = ForecastProblem(
      claimants: [people(1, claim: (0, 1))]
        + Array(repeating: people(1, claim: (0, 2), (1, 2)), count: 6),
      places: [.init(capacity: .chairs(1)), .init(capacity: .chairs(0))])
    let cover = ForecastProblem.Cover(places: [0, 1], needs: [[1, 2, 3, 4, 5, 6]])
    let answers = problem.solve(covering: [cover], mostWays: 3).covers
    #expect(answers.map(\.isExact) == [false])
  }
}

extension SplitMix64 {
  /// A cover of some of a problem's places.
  fileprivate mutating func cover(_ problem: ForecastProblem) -> ForecastProblem.Cover {
    let places = problem.places.indices.filter { _ in chance(70) }
    let needs = (0..<pick(1...3)).map { _ in
      Set(problem.claimants.indices.filter { _ in chance(45) })
    }
    return ForecastProblem.Cover(places: Set(places), needs: needs)
  }
}
