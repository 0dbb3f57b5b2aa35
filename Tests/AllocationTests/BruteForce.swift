import Allocation

/// The best totals by trying every placement of every person: slow, and too simple to be wrong.
struct BruteForce {
  private let problem: ForecastProblem
  /// The kind of each person, one entry a person.
  private let people: [Int]
  private var left: [Int]
  private var reached = ForecastTotals()
  private var best: ForecastTotals?

  init(_ problem: ForecastProblem) {
    self.problem = problem
    people = problem.claimants.indices.flatMap { kind in
      Array(repeating: kind, count: problem.claimants[kind].count)
    }
    left = problem.places.map { places in
      switch places.capacity {
      case .chairs(let chairs): chairs
      case .hours(let hours): hours
      }
    }
  }

  static func best(_ problem: ForecastProblem) -> ForecastTotals {
    var search = BruteForce(problem)
    search.place(0, firstChoice: -1)
    return search.best ?? ForecastTotals()
  }

  /// Places everybody from one person on; people who are alike choose in ascending order.
  private mutating func place(_ person: Int, firstChoice: Int) {
    guard person < people.count else {
      let totals = ForecastTotals(
        protectedPlaced: reached.protectedPlaced, placed: reached.placed, byTier: reached.byTier)
      if best.map({ isBetter(totals, than: $0) }) ?? true { best = totals }
      return
    }
    let kind = people[person]
    let isLike = person + 1 < people.count && people[person + 1] == kind
    let claimants = problem.claimants[kind]
    for choice in firstChoice..<claimants.claims.count {
      let next = isLike ? choice : -1
      guard choice >= 0 else {
        place(person + 1, firstChoice: next)
        continue
      }
      let claim = claimants.claims[choice]
      var need = 1
      if case .hours = problem.places[claim.place].capacity { need = claimants.size }
      guard need <= left[claim.place] else { continue }
      let before = reached
      left[claim.place] -= need
      reached.placed += 1
      reached.protectedPlaced += claimants.isProtected ? 1 : 0
      reached.byTier[claim.tier, default: 0] += 1
      place(person + 1, firstChoice: next)
      reached = before
      left[claim.place] += need
    }
  }

  /// The order of aims written out once more, apart from the one under test.
  private func isBetter(_ one: ForecastTotals, than other: ForecastTotals) -> Bool {
    let tiers = 1...4
    let first = [one.protectedPlaced, one.placed] + tiers.map { one.byTier[$0] ?? 0 }
    let second = [other.protectedPlaced, other.placed] + tiers.map { other.byTier[$0] ?? 0 }
    return second.lexicographicallyPrecedes(first)
  }
}
