import Allocation
import Testing

/// One way of spoiling a right answer.
struct Spoiling: Sendable, CustomTestStringConvertible {
  let name: String
  let expected: String
  let spoil: @Sendable (inout ForecastSolution) -> Void

  var testDescription: String { name }

  init(
    _ name: String, finds expected: String,
    _ spoil: @escaping @Sendable (inout ForecastSolution) -> Void
  ) {
    self.name = name
    self.expected = expected
    self.spoil = spoil
  }
}

struct SolutionCheckTests {
  /// Three for two chairs; two for 10 hours of which one fits; one without a claim; one placed.
  static let problem = ForecastProblem(
    claimants: [
      people(2, claim: (0, 1)), people(1, protected: true, claim: (0, 2)),
      people(2, size: 6, claim: (1, 1)), people(1), people(1, claim: (2, 1), (2, 3)),
    ],
    places: [.init(capacity: .chairs(2)), .init(capacity: .hours(10)), .init(capacity: .chairs(2))])

  static let answer = ForecastSolution(
    flows: [
      .init(claimants: 0, claim: 0, count: 1), .init(claimants: 1, claim: 0, count: 1),
      .init(claimants: 2, claim: 0, count: 1), .init(claimants: 4, claim: 0, count: 1),
    ],
    unplaced: [1, 0, 1, 1, 0],
    totals: totals(protected: 1, placed: 4, [1: 3, 2: 1]),
    bottlenecks: [
      .init(claimants: [0, 1], places: [0], cases: 3, seats: 2),
      .init(claimants: [2], places: [1], cases: 2, seats: 1, hoursNeeded: 12, hoursPlaces: 10),
      .init(claimants: [3], places: [], cases: 1, seats: 0),
    ],
    // A third chair in the first place would seat the one left of the first kind, at tier 1.
    prices: .init(tiers: [1, 2], prices: [.init(place: 0, row: [0, 1, 1, 0])]))

  @Test("the right answer has no fault, and is the solver's")
  func right() {
    #expect(Self.answer.check(Self.problem) == [])
    #expect(Self.problem.solve() == Self.answer)
  }

  static let spoilings: [Spoiling] = [
    .init("a dropped flow", finds: "claimants 0 are 2 people, but 1") { $0.flows.removeFirst() },
    .init("a flow of nobody", finds: "claim 0: 0 people") { $0.flows[0].count = 0 },
    .init("a negative flow", finds: "claim 0: -1 people") { $0.flows[0].count = -1 },
    .init("a flow beyond all bounds", finds: "place 0 has 2 chairs") {
      $0.flows[0].count = .max
      $0.flows[1].count = .max
    },
    .init("chairs filled twice", finds: "place 0 has 2 chairs, but holds 3") {
      $0.flows[0].count = 2
      $0.unplaced[0] = 0
    },
    .init("hours filled twice", finds: "place 1 has 10 hours, but holds 12") {
      $0.flows[2].count = 2
      $0.unplaced[2] = 0
    },
    .init("an invented claim", finds: "claimants 3 have no claim 0") {
      $0.flows.append(.init(claimants: 3, claim: 0, count: 1))
    },
    .init("an invented kind of people", finds: "claimants 9 have no claim 0") {
      $0.flows.append(.init(claimants: 9, claim: 0, count: 1))
    },
    .init("a worse claim to the same place", finds: "claimants 4 have a better claim") {
      $0.flows[3].claim = 1
    },
    .init("a kind left out", finds: "4 kinds of people are answered for, of 5") {
      $0.unplaced.removeLast()
    },
    .init("too many without a place", finds: "claimants 4 are 1 people, but 2") {
      $0.unplaced[4] = 1
    },
    .init("fewer than nobody without a place", finds: "claimants 4: -1 people") {
      $0.unplaced[4] = -1
    },
    .init("a wrong total", finds: "5 people are said to be placed, but 4") { $0.totals.placed = 5 },
    .init("a wrong protected total", finds: "0 protected people are said to be placed, but 1") {
      $0.totals.protectedPlaced = 0
    },
    .init("a wrong tier", finds: "4 people are said to be placed at tier 1, but 3") {
      $0.totals.byTier[1] = 4
    },
    .init("an invented tier", finds: "1 people are said to be placed at tier 8, but 0") {
      $0.totals.byTier[8] = 1
    },
    .init("a ceiling that is no higher", finds: "nothing better is left") {
      $0.ceiling = $0.totals
    },
    .init("prices left out", finds: "add up to [1, 4, 3, 1], but") { $0.prices.prices = [] },
    .init("a price lowered", finds: "is not a row above nought: [0, 0, 0, 0]") {
      $0.prices.prices[0].row = [0, 0, 0, 0]
    },
    .init("a price below nought", finds: "is not a row above nought: [0, -1, 9, 9]") {
      $0.prices.prices[0].row = [0, -1, 9, 9]
    },
    .init("a price raised", finds: "add up to [1, 4, 2, 1], but") {
      $0.prices.prices[0].row = [0, 2, 1, 0]
    },
    .init("a price with a digit too few", finds: "is not a row above nought: [0, 1, 1]") {
      $0.prices.prices[0].row.removeLast()
    },
    .init("a price given twice", finds: "place 0 has two prices") {
      $0.prices.prices.append($0.prices.prices[0])
    },
    .init("a price of hours", finds: "place 1 has a price, but nobody claims it whom") {
      $0.prices.prices.append(.init(place: 1, row: [0, 1, 1, 0]))
    },
    .init("a price of a place not listed", finds: "place 7 has a price, but nobody claims it") {
      $0.prices.prices[0].place = 7
    },
    .init("a tier left out of the prices", finds: "given for tiers [1], but [1, 2] are claimed") {
      $0.prices.tiers = [1]
    },
    .init("a bottleneck left out", finds: "no bottleneck explains claimants 2") {
      $0.bottlenecks.remove(at: 1)
    },
    .init("a bottleneck given twice", finds: "has people who are in another one too") {
      $0.bottlenecks.append($0.bottlenecks[2])
    },
    .init("a bottleneck weakened by people", finds: "counts 3 cases, but they are 2") {
      $0.bottlenecks[0].claimants = [0]
    },
    .init("a bottleneck weakened by places", finds: "leaves out place 0") {
      $0.bottlenecks[0].places = []
    },
    .init("a bottleneck with a place too many", finds: "has place 2, which none") {
      $0.bottlenecks[0].places = [0, 2]
    },
    .init("a bottleneck widened to where there is room", finds: "its places have 4 chairs") {
      $0.bottlenecks[0] = .init(claimants: [0, 1, 4], places: [0, 2], cases: 4, seats: 3)
    },
    .init("a bottleneck with a case too many", finds: "counts 4 cases, but they are 3") {
      $0.bottlenecks[0].cases = 4
    },
    .init("a bottleneck with a seat too few", finds: "counts 1 seats, but 2") {
      $0.bottlenecks[0].seats = 1
    },
    .init("a bottleneck that is not short", finds: "bottleneck 3 is not short of places") {
      $0.bottlenecks.append(.init(claimants: [4], places: [2], cases: 1, seats: 1))
    },
    .init("a bottleneck of nobody", finds: "bottleneck 3 names people or places twice") {
      $0.bottlenecks.append(.init(claimants: [], places: [], cases: 0, seats: 0))
    },
    .init("a bottleneck of people not listed", finds: "bottleneck 2 names people or places") {
      $0.bottlenecks[2].claimants = [99]
    },
    .init("wrong hours needed", finds: "how many hours its people need") {
      $0.bottlenecks[1].hoursNeeded = 11
    },
    .init("hours missing", finds: "how many hours its places have") {
      $0.bottlenecks[1].hoursPlaces = nil
    },
    .init("hours where chairs count", finds: "how many hours its people need") {
      $0.bottlenecks[0].hoursNeeded = 0
    },
    .init("somebody left out who would fit", finds: "claimants 2, without a place, fit at place 1")
    {
      $0.flows.remove(at: 2)
      $0.unplaced[2] = 2
      $0.totals = totals(protected: 1, placed: 3, [1: 2, 2: 1])
      $0.bottlenecks[1].seats = 0
    },
  ]

  @Test("a spoilt answer is found out", arguments: spoilings)
  func spoilt(_ spoiling: Spoiling) {
    var answer = Self.answer
    spoiling.spoil(&answer)
    let faults = answer.check(Self.problem)
    #expect(faults.contains { $0.contains(spoiling.expected) }, "\(faults)")
  }

  /// One chair was given to a person, the other has a couple; a third person has none, and of two
  /// who were given hours one fits.
  static let seatedProblem = ForecastProblem(
    claimants: [
      people(1, claim: (0, 1)), people(2, size: 50, claim: (0, 1), (1, 2)),
      people(1, claim: (0, 1)),
      people(2, size: 60, claim: (2, 1)), people(1, size: 60, claim: (0, 1), (2, 1)),
    ],
    places: [
      .init(capacity: .chairs(2)), .init(capacity: .chairs(0)), .init(capacity: .hours(100)),
    ],
    jobShares: [
      .init(members: [.init(claimants: 1, size: 50), .init(claimants: 1, size: 50)]),
      .init(members: [.init(claimants: 0, size: 100), .init(claimants: 2, size: 1)]),
    ], fullTime: 100, decided: [.init(claimants: 0, claim: 0), .init(claimants: 3, claim: 0)])

  static let seated = ForecastSolution(
    flows: [
      .init(claimants: 0, claim: 0, count: 1), .init(claimants: 1, claim: 0, count: 2),
      .init(claimants: 3, claim: 0, count: 1),
    ],
    sharedChairs: [.init(share: 0, members: [0, 1], claims: [0, 0])],
    unplaced: [0, 0, 1, 1, 1], totals: totals(placed: 4, [1: 4]),
    bottlenecks: [
      .init(
        claimants: [0, 1, 2, 3, 4], places: [0, 1, 2], cases: 7, seats: 4, hoursNeeded: 280,
        hoursPlaces: 100)
    ])

  @Test("the right answer with shared chairs and given places has no fault, and is the solver's")
  func rightSeats() {
    #expect(Self.seated.check(Self.seatedProblem) == [])
    #expect(Self.seatedProblem.solve() == Self.seated)
  }

  static let seatSpoilings: [Spoiling] = [
    .init("a shared chair left out", finds: "place 0 has 2 chairs, but holds 3 people") {
      $0.sharedChairs = []
    },
    .init("an invented job share", finds: "shared chair 0 names people or claims that are not") {
      $0.sharedChairs[0].share = 5
    },
    .init("an invented partner", finds: "shared chair 0 names people or claims that are not") {
      $0.sharedChairs[0].members[1] = 2
    },
    .init("a partner without a claim", finds: "shared chair 0 names people or claims that are") {
      $0.sharedChairs[0].claims.removeLast()
    },
    .init("a chair in two places", finds: "shared chair 0 stands in several places") {
      $0.sharedChairs[0].claims[1] = 1
    },
    .init("a person twice in a chair", finds: "holds somebody who has a seat already") {
      $0.sharedChairs[0].members = [0, 0]
    },
    .init("a chair for one", finds: "shared chair 0 holds one person only") {
      $0.sharedChairs[0] = .init(share: 0, members: [0], claims: [0])
    },
    .init("a chair for too many hours", finds: "holds people of 101 hours, but a full-time chair") {
      $0.sharedChairs.append(.init(share: 1, members: [0, 1], claims: [0, 0]))
    },
    .init("a chair for somebody without a place", finds: "1 of claimants 2 share a chair") {
      $0.sharedChairs.append(.init(share: 1, members: [0, 1], claims: [0, 0]))
    },
    .init("a given place withheld", finds: "claimants 0 were given place 0, which has room") {
      $0.flows[0] = .init(claimants: 2, claim: 0, count: 1)
      $0.unplaced = [1, 0, 0, 1, 1]
    },
    .init("given hours withheld", finds: "claimants 3 were given place 2, which has room") {
      $0.flows[2] = .init(claimants: 4, claim: 1, count: 1)
      $0.unplaced = [0, 0, 1, 2, 0]
    },
    .init("a couple left out for one person", finds: "claimants 1 are 2 people, but 0") {
      $0.flows[1] = .init(claimants: 2, claim: 0, count: 1)
      $0.sharedChairs = []
    },
  ]

  @Test("a spoilt seat is found out", arguments: seatSpoilings)
  func spoiltSeat(_ spoiling: Spoiling) {
    var answer = Self.seated
    spoiling.spoil(&answer)
    let faults = answer.check(Self.seatedProblem)
    #expect(faults.contains { $0.contains(spoiling.expected) }, "\(faults)")
  }
}
