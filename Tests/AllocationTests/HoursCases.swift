import Allocation

/// Posts whose places are counted in hours, some beside posts counted in people.
let hoursCases: [ForecastCase] = [
  // In hundredths: 4 x 40 + 4 x 60 + 3 x 80 = 640 are wanted and 600 are there. Without one of
  // the 80 it is 560, so ten have a place; all eleven cannot.
  ForecastCase(
    name: "6.0 FTE take ten of eleven part-time people",
    claimants: [
      people(4, size: 40, claim: (0, 1)), people(4, size: 60, claim: (0, 1)),
      people(3, size: 80, claim: (0, 1)),
    ],
    places: [.hours(600)],
    totals: totals(placed: 10, [1: 10]), unplaced: [0, 0, 1],
    bottlenecks: [
      .init(
        claimants: [0, 1, 2], places: [0], cases: 11, seats: 10, hoursNeeded: 640,
        hoursPlaces: 600)
    ]),
  ForecastCase(
    name: "three people of 24/36 fill 2.0 FTE exactly",
    claimants: [people(3, size: 24, claim: (0, 1))], places: [.hours(72)],
    totals: totals(placed: 3, [1: 3]), unplaced: [0], bottlenecks: []),
  ForecastCase(
    name: "one unit short of 2.0 FTE, only two of three people of 24/36 fit",
    claimants: [people(3, size: 24, claim: (0, 1))], places: [.hours(71)],
    totals: totals(placed: 2, [1: 2]), unplaced: [1],
    bottlenecks: [
      .init(claimants: [0], places: [0], cases: 3, seats: 2, hoursNeeded: 72, hoursPlaces: 71)
    ]),
  ForecastCase(
    name: "a protected person with long hours displaces two people with short hours",
    claimants: [
      people(2, size: 50, claim: (0, 1)), people(1, protected: true, size: 100, claim: (0, 2)),
    ],
    places: [.hours(100)],
    totals: totals(protected: 1, placed: 1, [2: 1]), unplaced: [2, 0],
    bottlenecks: [
      .init(
        claimants: [0, 1], places: [0], cases: 3, seats: 1, hoursNeeded: 200, hoursPlaces: 100)
    ]),
  ForecastCase(
    name: "without protection two people with short hours come before one with long hours",
    claimants: [people(2, size: 50, claim: (0, 2)), people(1, size: 100, claim: (0, 1))],
    places: [.hours(100)],
    totals: totals(placed: 2, [2: 2]), unplaced: [0, 1],
    bottlenecks: [
      .init(
        claimants: [0, 1], places: [0], cases: 3, seats: 2, hoursNeeded: 200, hoursPlaces: 100)
    ]),
  // Two fit in any case. With one of 60 at tier 1 and one of 40 the hours are full; two of 60
  // would need 120.
  ForecastCase(
    name: "the better tier has as many as the hours leave once most are placed",
    claimants: [people(2, size: 60, claim: (0, 1)), people(2, size: 40, claim: (0, 2))],
    places: [.hours(100)],
    totals: totals(placed: 2, [1: 1, 2: 1]), unplaced: [1, 1],
    bottlenecks: [
      .init(
        claimants: [0, 1], places: [0], cases: 4, seats: 2, hoursNeeded: 200, hoursPlaces: 100)
    ]),
  ForecastCase(
    name: "a person whose hours exceed the post's is short of it alone",
    claimants: [people(1, size: 41, claim: (0, 1)), people(1, size: 40, claim: (0, 1))],
    places: [.hours(40)],
    totals: totals(placed: 1, [1: 1]), unplaced: [1, 0],
    bottlenecks: [
      .init(claimants: [0], places: [0], cases: 1, seats: 0, hoursNeeded: 41, hoursPlaces: 40)
    ]),
  ForecastCase(
    name: "no hours take nobody, except people without hours",
    claimants: [people(1, size: 1, claim: (0, 1)), people(2, size: 0, claim: (0, 1))],
    places: [.hours(0)],
    totals: totals(placed: 2, [1: 2]), unplaced: [1, 0],
    bottlenecks: [
      .init(claimants: [0], places: [0], cases: 1, seats: 0, hoursNeeded: 1, hoursPlaces: 0)
    ]),
  // 10, 10, 5 and 5 into 15 and 15: only a 10 with a 5 in each places all four.
  ForecastCase(
    name: "two posts are packed so that long and short hours share each",
    claimants: [
      people(2, size: 10, claim: (0, 1), (1, 1)), people(2, size: 5, claim: (0, 1), (1, 1)),
    ],
    places: [.hours(15), .hours(15)],
    totals: totals(placed: 4, [1: 4]), unplaced: [0, 0], bottlenecks: []),
  // The 4 has a chair elsewhere, at a worse tier, so tier 1 keeps it in the 12 hours beside one
  // of 8. The other 8 would not fit if it left: it is not in the way.
  ForecastCase(
    name: "a bottleneck leaves out a person whose moving to a free chair would help nobody",
    claimants: [people(2, size: 8, claim: (0, 1)), people(1, size: 4, claim: (0, 1), (1, 2))],
    places: [.hours(12), .chairs(1)],
    totals: totals(placed: 2, [1: 2]), unplaced: [1, 0],
    bottlenecks: [
      .init(claimants: [0], places: [0], cases: 2, seats: 1, hoursNeeded: 16, hoursPlaces: 12)
    ]),
  ForecastCase(
    name: "a person leaves hours for a chair at a worse tier when that places one more",
    claimants: [people(2, size: 6, claim: (0, 1)), people(1, size: 4, claim: (0, 1), (1, 2))],
    places: [.hours(12), .chairs(1)],
    totals: totals(placed: 3, [1: 2, 2: 1]), unplaced: [0, 0], bottlenecks: []),
  ForecastCase(
    name: "numbers of any size are taken as they are",
    claimants: [people(2, size: .max, claim: (0, 1)), people(3, size: .max - 1, claim: (0, 2))],
    places: [.hours(.max)],
    totals: totals(placed: 1, [1: 1]), unplaced: [1, 3],
    bottlenecks: [
      .init(
        claimants: [0, 1], places: [0], cases: 5, seats: 1,
        hoursNeeded: 5 * 9_223_372_036_854_775_807 - 3, hoursPlaces: 9_223_372_036_854_775_807)
    ]),
]
