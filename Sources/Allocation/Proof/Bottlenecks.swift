/// Finds the people and places that show why nobody else can be placed.
///
/// From those without a place one follows their claims to the places, from the places to the
/// people who hold them, and on along these people's claims. Whatever is reached so is closed:
/// its people can claim nothing outside it, and if one place in it were free, somebody could
/// move up and make room.
struct Bottlenecks {
  private let problem: ForecastProblem
  private let unplaced: [Int]
  private let claimed: [[Int]]
  /// Heads at each place by kind of people.
  private var holders: [[Int: Int]]
  /// Free chairs at each place; none where hours count.
  private var freeChairs: [Int]
  /// The kinds of people in each chair that several share, by place.
  private var shared: [Int: [[Int]]] = [:]

  init(
    of problem: ForecastProblem, flows: [ForecastSolution.Flow],
    sharedChairs: [ForecastSolution.SharedChair], unplaced: [Int]
  ) {
    self.problem = problem
    self.unplaced = unplaced
    let decided = problem.decidedClaims()
    claimed = problem.claimants.indices.map { index in
      let claims = problem.claimants[index].claims
      guard let claim = decided[index] else {
        return problem.bestClaims(of: index).map { claims[$0].place }
      }
      return claims.indices.contains(claim) && problem.places.indices.contains(claims[claim].place)
        ? [claims[claim].place] : []
    }
    holders = Array(repeating: [:], count: problem.places.count)
    freeChairs = problem.places.map { places in
      if case .chairs(let chairs) = places.capacity { chairs } else { 0 }
    }
    for flow in flows {
      let place = problem.claimants[flow.claimants].claims[flow.claim].place
      holders[place][flow.claimants, default: 0] += flow.count
      if !countsHours(place) { freeChairs[place] -= flow.count }
    }
    for chair in sharedChairs {
      let kinds = chair.members.map { problem.jobShares[chair.share].members[$0].claimants }
      guard let kind = kinds.first, let claim = chair.claims.first else { continue }
      let place = problem.claimants[kind].claims[claim].place
      shared[place, default: []].append(kinds)
      freeChairs[place] += kinds.count - 1
    }
    while let chain = reach().chain { move(along: chain) }
  }

  /// The bottlenecks in the order of their first people.
  func found() -> [Bottleneck] {
    let reached = reach().claimants
    var sets = DisjointSets(count: problem.claimants.count + problem.places.count)
    for index in reached {
      for place in claimed[index] { sets.join(index, problem.claimants.count + place) }
    }
    var members: [Int: [Int]] = [:]
    for index in reached.sorted() { members[sets.find(index), default: []].append(index) }
    return members.values.sorted { $0[0] < $1[0] }.map(bottleneck)
  }

  private func bottleneck(of members: [Int]) -> Bottleneck {
    let places = Set(members.flatMap { claimed[$0] }).sorted()
    let cases = members.reduce(0) { $0 + problem.claimants[$1].count }
    let without = members.reduce(0) { $0 + unplaced[$1] }
    var found = Bottleneck(
      claimants: members, places: places, cases: cases, seats: cases - without)
    for place in places {
      guard case .hours(let hours) = problem.places[place].capacity else { continue }
      found.hoursPlaces = (found.hoursPlaces ?? 0) + Int128(hours)
    }
    if found.hoursPlaces != nil {
      found.hoursNeeded = members.reduce(0) { sum, index in
        let people = problem.claimants[index]
        return sum + Int128(people.count) * Int128(people.size)
      }
    }
    return found
  }

  private func countsHours(_ place: Int) -> Bool {
    problem.places[place].capacity.countsHours
  }

  // MARK: - Alternating paths

  /// One person of a kind who could leave one place for another.
  private struct Move {
    let claimants: Int
    let from: Int
    let to: Int
  }

  /// Everybody reached; or, as soon as a free chair is, the moves that would fill it.
  private func reach() -> (claimants: [Int], chain: [Move]?) {
    var queue = problem.claimants.indices.filter { unplaced[$0] > 0 }
    var isReached = unplaced.map { $0 > 0 }
    var placeLeft = [Int?](repeating: nil, count: isReached.count)
    var arrival = [Int?](repeating: nil, count: problem.places.count)
    var head = 0
    while head < queue.count {
      let index = queue[head]
      head += 1
      for place in claimed[index] where arrival[place] == nil {
        // Nobody who holds a place gives way to a person for whom it is too small anyhow.
        let size = problem.claimants[index].size
        guard problem.places[place].capacity.hasRoom(forSize: size) else { continue }
        arrival[place] = index
        if freeChairs[place] > 0, let chain = chain(to: place, arrival, placeLeft) {
          return (queue, chain)
        }
        for holder in holders[place].keys.sorted() where !isReached[holder] {
          isReached[holder] = true
          placeLeft[holder] = place
          queue.append(holder)
        }
      }
    }
    return (queue, nil)
  }

  /// The moves that fill a free chair from a post counted in hours, or from a chair shared with
  /// others.
  ///
  /// They place nobody new, or the answer was not the best; but they show that the one who moves
  /// is not in the way of those without a place, so the bottleneck is smaller than it seemed.
  private func chain(to place: Int, _ arrival: [Int?], _ placeLeft: [Int?]) -> [Move]? {
    var moves: [Move] = []
    var place = place
    while let mover = arrival[place], let from = placeLeft[mover] {
      moves.append(Move(claimants: mover, from: from, to: place))
      if countsHours(from) || shared[from]?.contains(where: { $0.contains(mover) }) == true {
        return moves
      }
      place = from
    }
    return nil
  }

  private mutating func move(along chain: [Move]) {
    guard let last = chain.first?.to, let first = chain.last else { return }
    var amount = chain.reduce(freeChairs[last]) { least, move in
      min(least, holders[move.from][move.claimants] ?? 0)
    }
    if !countsHours(first.from) {
      // One at a time, because it matters who is left in the chair.
      amount = min(amount, 1)
      leaveSharedChair(first)
    }
    for move in chain {
      let left = (holders[move.from][move.claimants] ?? 0) - amount
      holders[move.from][move.claimants] = left > 0 ? left : nil
      holders[move.to][move.claimants, default: 0] += amount
    }
    freeChairs[last] -= amount
  }

  private mutating func leaveSharedChair(_ move: Move) {
    var chairs = shared[move.from] ?? []
    guard let chair = chairs.firstIndex(where: { $0.contains(move.claimants) }),
      let seat = chairs[chair].firstIndex(of: move.claimants)
    else { return }
    chairs[chair].remove(at: seat)
    if chairs[chair].count < 2 { chairs.remove(at: chair) }
    shared[move.from] = chairs
  }
}
