/// Finds the people and places that show why nobody else can be placed.
///
/// From those without a place one follows their claims to the places, from the places to the
/// people who hold them, and on along these people's claims. Whatever is reached so is closed:
/// its people can claim nothing outside it, and if one place in it were free, somebody could
/// move up and make room.
struct Bottlenecks {
  private let problem: ForecastProblem
  private let table: ClaimTable
  private let unplaced: [Int]
  /// Heads on each row of the table.
  private var heads: [Int]
  /// Free chairs at each place; none where hours count.
  private var freeChairs: [Int]
  /// The kinds of people in each chair that several share, by place.
  private var shared: [Int: [[Int]]] = [:]

  init(
    of problem: ForecastProblem, _ table: ClaimTable, flows: [ForecastSolution.Flow],
    sharedChairs: [ForecastSolution.SharedChair], unplaced: [Int]
  ) {
    self.problem = problem
    self.table = table
    self.unplaced = unplaced
    heads = Array(repeating: 0, count: table.place.count)
    freeChairs = problem.places.map { places in
      if case .chairs(let chairs) = places.capacity { chairs } else { 0 }
    }
    for flow in flows {
      let place = problem.claimants[flow.claimants].claims[flow.claim].place
      guard let row = table.row(of: flow.claimants, to: place) else { continue }
      heads[row] += flow.count
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
    let reached = reach().claimants.sorted()
    var sets = DisjointSets(count: problem.claimants.count + problem.places.count)
    for index in reached {
      for row in table.rows(of: index) {
        sets.join(index, problem.claimants.count + table.place[row])
      }
    }
    var members: [[Int]] = []
    var number = [Int](repeating: -1, count: problem.claimants.count)
    for index in reached {
      // The leader of a set is its lowest member, so one of the people.
      let leader = sets.find(index)
      if number[leader] < 0 {
        number[leader] = members.count
        members.append([])
      }
      members[number[leader]].append(index)
    }
    return members.map(bottleneck)
  }

  private func bottleneck(of members: [Int]) -> Bottleneck {
    let places = Set(members.lazy.flatMap { table.rows(of: $0) }.map { table.place[$0] }).sorted()
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
    var queue = unplaced.indices.filter { unplaced[$0] > 0 }
    var isReached = unplaced.map { $0 > 0 }
    var placeLeft = [Int](repeating: -1, count: isReached.count)
    var arrival = [Int](repeating: -1, count: problem.places.count)
    var head = 0
    while head < queue.count {
      let index = queue[head]
      head += 1
      for row in table.rows(of: index) where arrival[table.place[row]] < 0 {
        let place = table.place[row]
        // Nobody who holds a place gives way to a person for whom it is too small anyhow.
        let size = problem.claimants[index].size
        guard problem.places[place].capacity.hasRoom(forSize: size) else { continue }
        arrival[place] = index
        if freeChairs[place] > 0, let chain = chain(to: place, arrival, placeLeft) {
          return (queue, chain)
        }
        for held in table.rows(to: place) where heads[held] > 0 {
          let holder = table.kind[held]
          guard !isReached[holder] else { continue }
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
  private func chain(to place: Int, _ arrival: [Int], _ placeLeft: [Int]) -> [Move]? {
    var moves: [Move] = []
    var place = place
    while case let mover = arrival[place], mover >= 0, case let from = placeLeft[mover], from >= 0 {
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
      min(least, table.row(of: move.claimants, to: move.from).map { heads[$0] } ?? 0)
    }
    if !countsHours(first.from) {
      // One at a time, because it matters who is left in the chair.
      amount = min(amount, 1)
      leaveSharedChair(first)
    }
    for move in chain {
      if let row = table.row(of: move.claimants, to: move.from) { heads[row] -= amount }
      if let row = table.row(of: move.claimants, to: move.to) { heads[row] += amount }
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
