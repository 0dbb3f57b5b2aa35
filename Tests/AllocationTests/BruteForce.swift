import Allocation

/// The best totals by trying every placement of every person: slow, and too simple to be wrong.
struct BruteForce {
  /// One person, with the claims that may be tried.
  private struct Person {
    let kind: Int
    let size: Int
    let claims: [Int]
    /// The job share, if the person is in one.
    let share: Int?
  }

  /// Somebody who has a seat.
  private struct Sitter {
    let size: Int
    let share: Int?
  }

  private let problem: ForecastProblem
  private var people: [Person] = []
  /// Who sits at each place.
  private var sitters: [[Sitter]]
  /// The kinds of people at each place.
  private var kinds: [[Int]]
  private let covers: [ForecastProblem.Cover]
  private var reached = ForecastTotals()
  private var best: ForecastTotals?

  private init(_ problem: ForecastProblem, _ covers: [ForecastProblem.Cover]) {
    self.problem = problem
    self.covers = covers
    kinds = problem.places.map { _ in [] }
    sitters = problem.places.map { _ in [] }
    var shares: [Int: [(share: Int, size: Int)]] = [:]
    for (number, share) in problem.jobShares.enumerated() {
      for member in share.members {
        shares[member.claimants, default: []].append((number, member.size))
      }
    }
    let decided = Set(problem.decided.map(\.claimants))
    for (kind, claimants) in problem.claimants.enumerated() where !decided.contains(kind) {
      people += Self.people(of: kind, claimants, shares[kind] ?? [])
    }
    for kind in problem.decided.map(\.claimants) {
      let claim = problem.decided.first { $0.claimants == kind }?.claim ?? 0
      for person in Self.people(of: kind, problem.claimants[kind], shares[kind] ?? []).reversed() {
        seat(person, on: claim)
      }
    }
  }

  /// Sharers first, so that the others, who are alike, stand together at the end.
  private static func people(
    of kind: Int, _ claimants: ForecastProblem.Claimants, _ shares: [(share: Int, size: Int)]
  ) -> [Person] {
    let sharers = shares.prefix(claimants.count).reversed().map { share, size in
      Person(kind: kind, size: size, claims: Array(claimants.claims.indices), share: share)
    }
    let others = Array(
      repeating: Person(
        kind: kind, size: claimants.size, claims: Array(claimants.claims.indices), share: nil),
      count: claimants.count - sharers.count)
    return sharers + others
  }

  static func best(_ problem: ForecastProblem) -> ForecastTotals {
    best(problem, meeting: []) ?? ForecastTotals()
  }

  /// The best that meets all covers; nil if nothing does.
  static func best(
    _ problem: ForecastProblem, meeting covers: [ForecastProblem.Cover]
  ) -> ForecastTotals? {
    var search = BruteForce(problem, covers)
    search.place(0, firstChoice: -1)
    return search.best
  }

  private var meetsCovers: Bool {
    covers.allSatisfy { cover in
      cover.needs.allSatisfy { need in
        cover.places.contains { place in kinds[place].contains(where: need.contains) }
      }
    }
  }

  /// Places everybody from one person on; people who are alike choose in ascending order.
  private mutating func place(_ number: Int, firstChoice: Int) {
    guard number < people.count else {
      guard meetsCovers else { return }
      let totals = ForecastTotals(
        protectedPlaced: reached.protectedPlaced, placed: reached.placed, byTier: reached.byTier)
      if best.map({ isBetter(totals, than: $0) }) ?? true { best = totals }
      return
    }
    let person = people[number]
    let isLike =
      number + 1 < people.count && person.share == nil && people[number + 1].share == nil
      && people[number + 1].kind == person.kind
    for choice in firstChoice..<person.claims.count {
      let next = isLike ? choice : -1
      guard choice >= 0 else {
        place(number + 1, firstChoice: next)
        continue
      }
      let before = (reached, sitters, kinds)
      guard seat(person, on: person.claims[choice]) else { continue }
      place(number + 1, firstChoice: next)
      (reached, sitters, kinds) = before
    }
  }

  /// Seats somebody if the place has room for all who then sit there.
  @discardableResult
  private mutating func seat(_ person: Person, on number: Int) -> Bool {
    let claim = problem.claimants[person.kind].claims[number]
    let all = sitters[claim.place] + [Sitter(size: person.size, share: person.share)]
    switch problem.places[claim.place].capacity {
    case .hours(let hours): guard all.reduce(0, { $0 + $1.size }) <= hours else { return false }
    case .chairs(let chairs): guard fewestChairs(all) <= chairs else { return false }
    }
    sitters[claim.place] = all
    kinds[claim.place].append(person.kind)
    reached.placed += 1
    reached.protectedPlaced += problem.claimants[person.kind].isProtected ? 1 : 0
    reached.byTier[claim.tier, default: 0] += 1
    return true
  }

  /// The chairs that people need: one each, but job sharers sit together however they fit.
  private func fewestChairs(_ all: [Sitter]) -> Int {
    var chairs = all.count { $0.share == nil }
    for share in Set(all.compactMap(\.share)) {
      chairs += fewest(all.filter { $0.share == share }.map(\.size)[...], in: [])
    }
    return chairs
  }

  /// The fewest chairs for these hours beside chairs that have so many hours left.
  private func fewest(_ sizes: ArraySlice<Int>, in left: [Int]) -> Int {
    guard let size = sizes.first else { return left.count }
    var least = fewest(sizes.dropFirst(), in: left + [problem.fullTime - size])
    for chair in left.indices where left[chair] >= size {
      var other = left
      other[chair] -= size
      least = min(least, fewest(sizes.dropFirst(), in: other))
    }
    return least
  }

  /// The order of aims written out once more, apart from the one under test.
  private func isBetter(_ one: ForecastTotals, than other: ForecastTotals) -> Bool {
    let tiers = 1...4
    let first = [one.protectedPlaced, one.placed] + tiers.map { one.byTier[$0] ?? 0 }
    let second = [other.protectedPlaced, other.placed] + tiers.map { other.byTier[$0] ?? 0 }
    return second.lexicographicallyPrecedes(first)
  }
}
