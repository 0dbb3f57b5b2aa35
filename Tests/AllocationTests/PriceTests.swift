import Allocation
import Testing
import TestSupport

struct PriceTests {
  static let chairs = ProblemShape(
    kinds: 1...5, places: 1...4, chairs: 0...3, percentHours: 0, percentProtected: 40)
  static let shapes: [(name: String, shape: ProblemShape)] = [
    ("chairs", chairs),
    ("chairs, nearly all may claim all", ProblemShape(percentHours: 0, percentClaim: 90)),
    ("chairs and hours", ProblemShape(kinds: 2...6, places: 2...5, percentHours: 25)),
    ("couples", ProblemShape(kinds: 2...6, places: 2...5, percentHours: 0, percentSharers: 30)),
    (
      "decided places",
      ProblemShape(kinds: 2...6, places: 2...4, percentHours: 10, percentDecided: 35)
    ),
    (
      "decided places of couples",
      ProblemShape(
        kinds: 2...6, places: 2...5, size: 1...5, percentHours: 5, percentClaim: 40,
        percentSharers: 40, percentDecided: 50)
    ),
    (
      "many people and four tiers",
      ProblemShape(
        kinds: 5...15, heads: 0...9, mostHeads: 80, places: 3...8, chairs: 0...9, tiers: 1...4,
        percentHours: 0, percentClaim: 30)
    ),
  ]

  @Test("the prices, added up again, are what the placements achieve", arguments: shapes)
  func readded(_ name: String, _ shape: ProblemShape) {
    var random = SplitMix64(seed: 1_947)
    var priced = 0
    for round in 1...600 {
      let problem = random.problem(shape)
      let sums = ReAdding(problem, problem.solve())
      #expect(sums.most == sums.reached, "\(name), round \(round): \(problem)")
      priced += sums.priced
    }
    #expect(priced > 600)
  }

  /// Trying everything, once with the chair and once without it.
  @Test("a price is exactly what one chair more would add")
  func marginal() {
    var random = SplitMix64(seed: 1_948)
    var above = 0
    for round in 1...400 {
      let problem = random.problem(Self.chairs)
      let prices = problem.solve().prices
      let without = BruteForce.best(problem)
      for place in problem.places.indices {
        guard case .chairs(let chairs) = problem.places[place].capacity, chairs > 0
        else { continue }
        var places = problem.places
        places[place] = .init(capacity: .chairs(chairs + 1))
        let with = BruteForce.best(ForecastProblem(claimants: problem.claimants, places: places))
        let gain =
          [with.protectedPlaced - without.protectedPlaced, with.placed - without.placed]
          + prices.tiers.map { (with.byTier[$0] ?? 0) - (without.byTier[$0] ?? 0) }
        let price = prices.prices.first { $0.place == place }
        #expect(price?.row ?? gain.map { _ in 0 } == gain, "round \(round): \(problem)")
        if price != nil { above += 1 }
      }
    }
    #expect(above > 200)
  }

  @Test("a price that is lowered or left out is refused, whichever it is")
  func lowered() {
    var random = SplitMix64(seed: 1_949)
    var spoilt = 0
    for round in 1...150 {
      let problem = random.problem(Self.chairs)
      let solution = problem.solve()
      for (number, price) in solution.prices.prices.enumerated() {
        var dropped = solution
        dropped.prices.prices.remove(at: number)
        #expect(!dropped.check(problem).isEmpty, "round \(round): \(problem)")
        for digit in price.row.indices {
          var lowered = solution
          lowered.prices.prices[number].row[digit] -= 1
          #expect(!lowered.check(problem).isEmpty, "round \(round): \(problem)")
          spoilt += 1
        }
      }
    }
    #expect(spoilt > 300)
  }

  /// Somebody's claim is withheld from the solver; if the answer is worse, the true prices show it.
  @Test("no worse answer is proven by the prices of the best")
  func worse() {
    var random = SplitMix64(seed: 1_950)
    var worse = 0
    for round in 1...600 {
      let problem = random.problem(Self.chairs)
      let loser = random.pick(0...(problem.claimants.count - 1))
      let claimants = problem.claimants.enumerated().map { kind, people in
        ForecastProblem.Claimants(
          count: people.count, isProtected: people.isProtected, size: people.size,
          claims: kind == loser ? Array(people.claims.dropLast()) : people.claims)
      }
      let best = problem.solve()
      var answer = ForecastProblem(claimants: claimants, places: problem.places).solve()
      guard answer.totals != best.totals else { continue }
      worse += 1
      answer.prices = best.prices
      #expect(
        answer.check(problem).contains { $0.hasPrefix("the prices add up to") },
        "round \(round): \(problem)")
    }
    #expect(worse > 50)
  }

  @Test("the order in which people and claims are given changes no price")
  func order() {
    var random = SplitMix64(seed: 1_951)
    for round in 1...200 {
      let problem = random.problem(Self.shapes[6].shape)
      let claimants = problem.claimants.map {
        ForecastProblem.Claimants(
          count: $0.count, isProtected: $0.isProtected, size: $0.size,
          claims: $0.claims.shuffled(using: &random))
      }
      let other = ForecastProblem(
        claimants: claimants.shuffled(using: &random), places: problem.places)
      #expect(problem.solve().prices == other.solve().prices, "round \(round): \(problem)")
    }
  }

  static let chains: [(name: String, chain: ServiceChain)] = [
    ("places for eight in ten", ServiceChain()),
    ("places for all", ServiceChain(percentPlaces: 120)),
    ("three tiers", ServiceChain(tiers: 3)),
    ("six tiers and many protected", ServiceChain(tiers: 6, percentProtected: 40)),
    ("one tier", ServiceChain(tiers: 1)),
    ("sixty tiers, more than one number holds", ServiceChain(services: 12, tiers: 60)),
  ]

  @Test("a long chain of services is proven to the last digit", arguments: chains)
  func chain(_ name: String, _ chain: ServiceChain) {
    for seed in 1...3 as ClosedRange<UInt64> {
      let problem = chain.problem(seed: seed)
      let solution = problem.solve()
      #expect(solution.check(problem) == [], "\(name), seed \(seed)")
      #expect(solution.prices.tiers.count > chain.tiers * 3 / 4, "\(name), seed \(seed)")
      #expect(!solution.prices.prices.isEmpty, "\(name), seed \(seed)")
    }
  }

  @Test("a place counted in hours leaves its group without prices, and no other")
  func hoursApart() {
    let problem = ForecastProblem(
      claimants: [
        people(2, claim: (0, 1)), people(2, size: 5, claim: (1, 1), (2, 1)),
        people(3, claim: (2, 1)),
      ],
      places: [
        .init(capacity: .chairs(1)), .init(capacity: .hours(4)), .init(capacity: .chairs(1)),
      ]
    )
    #expect(
      problem.solve().prices == .init(tiers: [1], prices: [.init(place: 0, row: [0, 1, 1])]))
  }

  @Test("chairs that decisions have taken are not priced, and those that are left are")
  func decidedApart() {
    let problem = ForecastProblem(
      claimants: [
        people(1, claim: (0, 1), (1, 1)), people(2, claim: (0, 2)), people(1, claim: (1, 1)),
      ],
      places: [.init(capacity: .chairs(2)), .init(capacity: .chairs(1))],
      decided: [.init(claimants: 2, claim: 0), .init(claimants: 0, claim: 0)])
    // Of the first place one chair is left, for two people; of the second none, for nobody.
    #expect(
      problem.solve().prices == .init(tiers: [2], prices: [.init(place: 0, row: [0, 1, 1])]))
  }
}
