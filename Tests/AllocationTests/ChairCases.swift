import Allocation

/// Posts whose places are counted in people.
let chairCases: [ForecastCase] = [
  ForecastCase(
    name: "an empty problem has an empty answer", claimants: [], places: [],
    totals: totals(placed: 0, [:]), unplaced: [], bottlenecks: []),
  ForecastCase(
    name: "places that nobody claims stay empty", claimants: [], places: [.chairs(3), .hours(9)],
    totals: totals(placed: 0, [:]), unplaced: [], bottlenecks: []),
  ForecastCase(
    name: "of five people for two places, three go without",
    claimants: [people(5, claim: (0, 1))], places: [.chairs(2)],
    totals: totals(placed: 2, [1: 2]), unplaced: [3],
    bottlenecks: [.init(claimants: [0], places: [0], cases: 5, seats: 2)]),
  ForecastCase(
    name: "as many places as people leave nobody out",
    claimants: [people(5, claim: (0, 1))], places: [.chairs(5)],
    totals: totals(placed: 5, [1: 5]), unplaced: [0], bottlenecks: []),
  ForecastCase(
    name: "one person with two claims is placed once, on the better",
    claimants: [people(1, claim: (0, 2), (1, 1))], places: [.chairs(1), .chairs(1)],
    totals: totals(placed: 1, [1: 1]), unplaced: [0], bottlenecks: []),
  // The first person takes post 0 if served first, which shuts out the second, who can go nowhere
  // else. Moved to post 1, the first is in the third's way, who can still go to post 2.
  ForecastCase(
    name: "a chain places everybody where first come, first served would not",
    claimants: [
      people(1, claim: (0, 1), (1, 1)), people(1, claim: (0, 1)), people(1, claim: (1, 1), (2, 1)),
    ],
    places: [.chairs(1), .chairs(1), .chairs(1)],
    totals: totals(placed: 3, [1: 3]), unplaced: [0, 0, 0], bottlenecks: []),
  ForecastCase(
    name: "a person moves to a worse tier when that places one more",
    claimants: [people(1, claim: (0, 1), (1, 2)), people(1, claim: (0, 2))],
    places: [.chairs(1), .chairs(1)],
    totals: totals(placed: 2, [2: 2]), unplaced: [0, 0], bottlenecks: []),
  ForecastCase(
    name: "of two for one place, the protected person has it at a worse tier",
    claimants: [people(1, claim: (0, 1)), people(1, protected: true, claim: (0, 2))],
    places: [.chairs(1)],
    totals: totals(protected: 1, placed: 1, [2: 1]), unplaced: [1, 0],
    bottlenecks: [.init(claimants: [0, 1], places: [0], cases: 2, seats: 1)]),
  ForecastCase(
    name: "a person on leave who claims only the own post's remaining place is not put first",
    claimants: [people(1, claim: (0, 1)), people(1, protected: false, claim: (0, 2))],
    places: [.chairs(1)],
    totals: totals(placed: 1, [1: 1]), unplaced: [0, 1],
    bottlenecks: [.init(claimants: [0, 1], places: [0], cases: 2, seats: 1)]),
  ForecastCase(
    name: "protection does not take a place from one who has no other, if it can be met elsewhere",
    claimants: [people(1, protected: true, claim: (0, 1), (1, 3)), people(1, claim: (0, 2))],
    places: [.chairs(1), .chairs(1)],
    totals: totals(protected: 1, placed: 2, [2: 1, 3: 1]), unplaced: [0, 0], bottlenecks: []),
  // Either one at tier 1 and one at tier 3, or two at tier 2: tier 1 is counted first.
  ForecastCase(
    name: "one person at tier 1 outweighs two at tier 2",
    claimants: [people(1, claim: (0, 1), (1, 2)), people(1, claim: (1, 3), (0, 2))],
    places: [.chairs(1), .chairs(1)],
    totals: totals(placed: 2, [1: 1, 3: 1]), unplaced: [0, 0], bottlenecks: []),
  ForecastCase(
    name: "tiers need not begin at 1 or follow each other",
    claimants: [people(1, claim: (0, 90)), people(1, claim: (0, -7))], places: [.chairs(1)],
    totals: totals(placed: 1, [-7: 1]), unplaced: [1, 0],
    bottlenecks: [.init(claimants: [0, 1], places: [0], cases: 2, seats: 1)]),
  ForecastCase(
    name: "a post without places is a bottleneck with no seats",
    claimants: [people(2, claim: (0, 1))], places: [.chairs(0)],
    totals: totals(placed: 0, [:]), unplaced: [2],
    bottlenecks: [.init(claimants: [0], places: [0], cases: 2, seats: 0)]),
  ForecastCase(
    name: "people without a claim are a bottleneck of their own",
    claimants: [people(2), people(1, claim: (0, 1)), people(4)], places: [.chairs(1)],
    totals: totals(placed: 1, [1: 1]), unplaced: [2, 0, 4],
    bottlenecks: [
      .init(claimants: [0], places: [], cases: 2, seats: 0),
      .init(claimants: [2], places: [], cases: 4, seats: 0),
    ]),
  // The third kind could claim post 0 too, but has post 1 to itself, so it is no part of it.
  ForecastCase(
    name: "a bottleneck leaves out those who have room elsewhere",
    claimants: [
      people(2, claim: (0, 1)), people(1, claim: (0, 1)), people(2, claim: (0, 1), (1, 1)),
    ],
    places: [.chairs(2), .chairs(3)],
    totals: totals(placed: 4, [1: 4]), unplaced: [0, 1, 0],
    bottlenecks: [.init(claimants: [0, 1], places: [0], cases: 3, seats: 2)]),
  ForecastCase(
    name: "two groups that are short are two bottlenecks",
    claimants: [people(3, claim: (0, 1)), people(4, claim: (1, 1)), people(1, claim: (2, 1))],
    places: [.chairs(2), .chairs(1), .chairs(1)],
    totals: totals(placed: 4, [1: 4]), unplaced: [1, 3, 0],
    bottlenecks: [
      .init(claimants: [0], places: [0], cases: 3, seats: 2),
      .init(claimants: [1], places: [1], cases: 4, seats: 1),
    ]),
  ForecastCase(
    name: "nobody of a kind is no case",
    claimants: [people(0, claim: (0, 1)), people(-3, claim: (0, 1)), people(1, claim: (0, 2))],
    places: [.chairs(1)],
    totals: totals(placed: 1, [2: 1]), unplaced: [0, 0, 0], bottlenecks: []),
  ForecastCase(
    name: "a claim to places that are not listed is no claim",
    claimants: [people(1, claim: (7, 1), (-1, 1))], places: [.chairs(1)],
    totals: totals(placed: 0, [:]), unplaced: [1],
    bottlenecks: [.init(claimants: [0], places: [], cases: 1, seats: 0)]),
]
