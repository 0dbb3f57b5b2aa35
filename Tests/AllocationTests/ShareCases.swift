import Allocation

/// Job shares; a full-time chair is 100.
let shareCases: [ForecastCase] = [
  ForecastCase(
    name: "two partners at half time fill the one chair together",
    claimants: [people(2, size: 50, claim: (0, 1))], places: [.chairs(1)],
    totals: totals(placed: 2, [1: 2]), unplaced: [0], bottlenecks: [], shares: [[0, 0]],
    chairs: [.init(share: 0, members: [0, 1], claims: [0, 0])]),
  ForecastCase(
    name: "partners whose hours exceed a chair by the least part do not fit it together",
    claimants: [people(1, size: 50, claim: (0, 1)), people(1, size: 51, claim: (0, 1))],
    places: [.chairs(1)], totals: totals(placed: 1, [1: 1]), unplaced: [0, 1],
    bottlenecks: [.init(claimants: [0, 1], places: [0], cases: 2, seats: 1)], shares: [[0, 1]]),
  ForecastCase(
    name: "a partner who may not claim the post leaves the other a whole chair",
    claimants: [people(1, size: 50, claim: (0, 1)), people(1, size: 50)], places: [.chairs(1)],
    totals: totals(placed: 1, [1: 1]), unplaced: [0, 1],
    bottlenecks: [.init(claimants: [1], places: [], cases: 1, seats: 0)], shares: [[0, 1]]),
  ForecastCase(
    name: "where hours are counted partners take their own hours and no chair",
    claimants: [people(2, size: 50, claim: (0, 1))], places: [.hours(80)],
    totals: totals(placed: 1, [1: 1]), unplaced: [1],
    bottlenecks: [
      .init(claimants: [0], places: [0], cases: 2, seats: 1, hoursNeeded: 100, hoursPlaces: 80)
    ], shares: [[0, 0]]),
  // One chair: the couple is two people placed, anybody else is one.
  ForecastCase(
    name: "a couple comes before one person for one chair, because that places more",
    claimants: [people(2, size: 50, claim: (0, 2)), people(1, size: 100, claim: (0, 1))],
    places: [.chairs(1)], totals: totals(placed: 2, [2: 2]), unplaced: [0, 1],
    bottlenecks: [.init(claimants: [0, 1], places: [0], cases: 3, seats: 2)], shares: [[0, 0]],
    chairs: [.init(share: 0, members: [0, 1], claims: [0, 0])]),
  ForecastCase(
    name: "a protected person comes before a couple of whom nobody is protected",
    claimants: [
      people(2, size: 50, claim: (0, 1)), people(1, protected: true, size: 100, claim: (0, 2)),
    ],
    places: [.chairs(1)], totals: totals(protected: 1, placed: 1, [2: 1]), unplaced: [2, 0],
    bottlenecks: [.init(claimants: [0, 1], places: [0], cases: 3, seats: 1)], shares: [[0, 0]]),
  ForecastCase(
    name: "a protected person brings the partner into the chair",
    claimants: [
      people(1, protected: true, size: 50, claim: (0, 2)), people(1, size: 50, claim: (0, 3)),
      people(1, claim: (0, 1)),
    ],
    places: [.chairs(1)], totals: totals(protected: 1, placed: 2, [2: 1, 3: 1]),
    unplaced: [0, 0, 1],
    bottlenecks: [.init(claimants: [0, 1, 2], places: [0], cases: 3, seats: 2)],
    shares: [[0, 1]], chairs: [.init(share: 0, members: [0, 1], claims: [0, 0])]),
  ForecastCase(
    name: "three people at a third of the hours sit in one chair",
    claimants: [people(3, size: 33, claim: (0, 1)), people(1, size: 100, claim: (0, 1))],
    places: [.chairs(2)], totals: totals(placed: 4, [1: 4]), unplaced: [0, 0], bottlenecks: [],
    shares: [[0, 0, 0]], chairs: [.init(share: 0, members: [0, 1, 2], claims: [0, 0, 0])]),
  ForecastCase(
    name: "of three at half time two sit together, and the third has a chair of their own or none",
    claimants: [people(3, size: 50, claim: (0, 1))], places: [.chairs(1)],
    totals: totals(placed: 2, [1: 2]), unplaced: [1],
    bottlenecks: [.init(claimants: [0], places: [0], cases: 3, seats: 2)], shares: [[0, 0, 0]],
    chairs: [.init(share: 0, members: [0, 1], claims: [0, 0])]),
  // Apart, each would have tier 1 and the third nothing; together at tier 2 all three are placed.
  ForecastCase(
    name: "partners with unequal claims sit together where that leaves a chair for a third",
    claimants: [
      people(1, size: 50, claim: (0, 1), (1, 2)), people(1, size: 50, claim: (1, 1)),
      people(1, size: 100, claim: (0, 1)),
    ],
    places: [.chairs(1), .chairs(1)], totals: totals(placed: 3, [1: 2, 2: 1]),
    unplaced: [0, 0, 0], bottlenecks: [], shares: [[0, 1]],
    chairs: [.init(share: 0, members: [0, 1], claims: [1, 0])]),
  ForecastCase(
    name: "partners with unequal claims part where that is better for one and worse for nobody",
    claimants: [
      people(1, size: 50, claim: (0, 1), (1, 2)), people(1, size: 50, claim: (1, 1)),
    ],
    places: [.chairs(1), .chairs(1)], totals: totals(placed: 2, [1: 2]), unplaced: [0, 0],
    bottlenecks: [], shares: [[0, 1]]),
  ForecastCase(
    name: "two people of 60 in chairs of 100 are two chairs, whatever stays unused",
    claimants: [people(3, size: 60, claim: (0, 1))], places: [.chairs(2)],
    totals: totals(placed: 2, [1: 2]), unplaced: [1],
    bottlenecks: [.init(claimants: [0], places: [0], cases: 3, seats: 2)], shares: [[0, 0, 0]]),
]

/// Places that were given before the search.
let decidedCases: [ForecastCase] = [
  ForecastCase(
    name: "somebody who has been given a place has it, though another would come first",
    claimants: [people(1, claim: (0, 1), (1, 1)), people(1, protected: true, claim: (0, 1))],
    places: [.chairs(1), .chairs(1)], totals: totals(placed: 1, [1: 1]), unplaced: [0, 1],
    bottlenecks: [.init(claimants: [0, 1], places: [0], cases: 2, seats: 1)],
    decided: [.init(claimants: 0, claim: 0)]),
  ForecastCase(
    name: "who has been given a place that is full has none, and claims nothing else",
    claimants: [people(1, claim: (0, 1)), people(1, claim: (0, 1), (1, 1))],
    places: [.chairs(1), .chairs(1)], totals: totals(placed: 1, [1: 1]), unplaced: [0, 1],
    bottlenecks: [.init(claimants: [0, 1], places: [0], cases: 2, seats: 1)],
    decided: [.init(claimants: 0, claim: 0), .init(claimants: 1, claim: 0)]),
  ForecastCase(
    name: "the decision given first is honoured first",
    claimants: [people(1, claim: (0, 1)), people(1, claim: (0, 1))], places: [.chairs(1)],
    totals: totals(placed: 1, [1: 1]), unplaced: [1, 0],
    bottlenecks: [.init(claimants: [0, 1], places: [0], cases: 2, seats: 1)],
    decided: [.init(claimants: 1, claim: 0), .init(claimants: 0, claim: 0)]),
  ForecastCase(
    name: "given hours are taken from what the others share",
    claimants: [people(1, size: 60, claim: (0, 1)), people(2, size: 30, claim: (0, 1))],
    places: [.hours(100)], totals: totals(placed: 2, [1: 2]), unplaced: [0, 1],
    bottlenecks: [
      .init(
        claimants: [0, 1], places: [0], cases: 3, seats: 2, hoursNeeded: 120, hoursPlaces: 100)
    ], decided: [.init(claimants: 0, claim: 0)]),
  ForecastCase(
    name: "partners who are both given the same place sit in one chair",
    claimants: [people(1, size: 50, claim: (0, 1)), people(1, size: 50, claim: (0, 1))],
    places: [.chairs(1)], totals: totals(placed: 2, [1: 2]), unplaced: [0, 0], bottlenecks: [],
    shares: [[0, 1]], decided: [.init(claimants: 0, claim: 0), .init(claimants: 1, claim: 0)],
    chairs: [.init(share: 0, members: [0, 1], claims: [0, 0])]),
  ForecastCase(
    name: "a partner joins the other in the chair that was given to one",
    claimants: [
      people(1, size: 50, claim: (0, 1)), people(1, size: 50, claim: (0, 2)),
      people(1, claim: (0, 1)),
    ],
    places: [.chairs(1)], totals: totals(placed: 2, [1: 1, 2: 1]), unplaced: [0, 0, 1],
    bottlenecks: [.init(claimants: [0, 1, 2], places: [0], cases: 3, seats: 2)],
    shares: [[0, 1]], decided: [.init(claimants: 0, claim: 0)],
    chairs: [.init(share: 0, members: [0, 1], claims: [0, 0])]),
  ForecastCase(
    name: "a decision for a place that is not listed gives none",
    claimants: [people(1, claim: (0, 1), (9, 1))], places: [.chairs(1)],
    totals: totals(placed: 0, [:]), unplaced: [1],
    bottlenecks: [.init(claimants: [0], places: [], cases: 1, seats: 0)],
    decided: [.init(claimants: 0, claim: 1), .init(claimants: 7, claim: 0)]),
]
