import Allocation

/// Adds the prices of an answer up again, person by person, as a stranger would from the paper.
///
/// It knows nothing of kinds of people or flows that need not be known, and is too slow for more
/// than a few hundred people.
struct ReAdding {
  /// Somebody whom prices may concern.
  private struct Person {
    let kind: Int
    let isProtected: Bool
    /// Place and tier.
    let claims: [(place: Int, tier: Int)]
    var isPriced: Bool
  }

  private let problem: ForecastProblem
  private let solution: ForecastSolution
  private var people: [Person] = []
  private var chairsLeft: [Int?]

  init(_ problem: ForecastProblem, _ solution: ForecastSolution) {
    self.problem = problem
    self.solution = solution
    let given = problem.decided.map(\.claimants)
    chairsLeft = problem.places.indices.map { place in
      guard case .chairs(let chairs) = problem.places[place].capacity else { return nil }
      let sitting = solution.flows.filter {
        given.contains($0.claimants)
          && problem.claimants[$0.claimants].claims[$0.claim].place == place
      }
      let saved = solution.sharedChairs.map { chair -> Int in
        let members = zip(chair.members, chair.claims).map {
          (problem.jobShares[chair.share].members[$0].claimants, $1)
        }
        let seated = members.filter { kind, claim in
          given.contains(kind) && problem.claimants[kind].claims[claim].place == place
        }
        return max(0, seated.count - 1)
      }
      return chairs - sitting.map(\.count).reduce(0, +) + saved.reduce(0, +)
    }
    for (kind, group) in problem.claimants.enumerated() where !given.contains(kind) {
      let claims = group.claims.filter { claim in
        problem.places.indices.contains(claim.place) && (chairsLeft[claim.place] ?? 1) > 0
      }
      let sharers = problem.jobShares.contains { share in
        share.members.count > 1 && share.members.contains { $0.claimants == kind }
      }
      let isPriced = !sharers && claims.allSatisfy { chairsLeft[$0.place] != nil }
      for _ in 0..<group.count {
        people.append(
          Person(
            kind: kind, isProtected: group.isProtected,
            claims: claims.map { ($0.place, $0.tier) }, isPriced: isPriced))
      }
    }
    spread()
  }

  /// Whoever may claim a place together with somebody not priced is not priced either.
  private mutating func spread() {
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      let tainted = Set(people.filter { !$0.isPriced }.flatMap { $0.claims.map(\.place) })
      for index in people.indices where people[index].isPriced {
        guard people[index].claims.contains(where: { tainted.contains($0.place) }) else { continue }
        people[index].isPriced = false
        hasChanged = true
      }
    }
  }

  /// The number of people whom the prices concern.
  var priced: Int { people.count { $0.isPriced } }

  /// What the prices leave possible at most.
  var most: [Int] {
    var sum = row { _ in 0 }
    for person in people where person.isPriced {
      let gains = person.claims.map { claim in
        zip(value(person.isProtected, claim.tier), price(of: claim.place)).map { $0 - $1 }
      }
      let best = gains.reduce(row { _ in 0 }) { $0.lexicographicallyPrecedes($1) ? $1 : $0 }
      sum = zip(sum, best).map { $0 + $1 }
    }
    for place in Set(people.filter(\.isPriced).flatMap { $0.claims.map(\.place) }) {
      sum = zip(sum, price(of: place)).map { $0 + (chairsLeft[place] ?? 0) * $1 }
    }
    return sum
  }

  /// What is reached by those whom the prices concern.
  var reached: [Int] {
    var sum = row { _ in 0 }
    let kinds = Set(people.filter(\.isPriced).map(\.kind))
    for flow in solution.flows where kinds.contains(flow.claimants) {
      let group = problem.claimants[flow.claimants]
      let value = value(group.isProtected, group.claims[flow.claim].tier)
      sum = zip(sum, value).map { $0 + flow.count * $1 }
    }
    return sum
  }

  /// The price of a place, nought if none is given.
  func price(of place: Int) -> [Int] {
    solution.prices.prices.first { $0.place == place }?.row ?? row { _ in 0 }
  }

  private func value(_ isProtected: Bool, _ tier: Int) -> [Int] {
    [isProtected ? 1 : 0, 1] + solution.prices.tiers.map { $0 == tier ? 1 : 0 }
  }

  private func row(_ digit: (Int) -> Int) -> [Int] {
    (0..<(2 + solution.prices.tiers.count)).map(digit)
  }
}
