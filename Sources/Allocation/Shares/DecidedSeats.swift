/// The places that were given before the search begins, and what they leave to the others.
struct DecidedSeats {
  /// A chair in which decided members of a job share sit, and others of it may join them.
  struct Chair {
    let share: Int
    let place: Int
    private(set) var members: [Int]
    private(set) var claims: [Int]
    /// The hours that the chair has left.
    private(set) var room: Int

    fileprivate init(share: Int, place: Int, hours: Int) {
      (self.share, self.place, room) = (share, place, hours)
      (members, claims) = ([], [])
    }

    fileprivate mutating func take(_ member: Int, claim: Int, size: Int) {
      members.append(member)
      claims.append(claim)
      room -= size
    }
  }

  /// The kinds of people about whom it has been decided; none of them takes part in the search.
  private(set) var kinds: Set<Int> = []
  private(set) var flows: [ForecastSolution.Flow] = []
  private(set) var chairs: [Chair] = []
  /// What is left of each place.
  private(set) var capacities: [ForecastProblem.Capacity]

  /// Gives the places in the order of the decisions.
  init(_ problem: ForecastProblem, members listed: [[Int]]) {
    capacities = problem.places.map(\.capacity)
    let claims = problem.decidedClaims()
    kinds = Set(claims.keys)
    guard !kinds.isEmpty else { return }
    var sharers: [Int: [(share: Int, member: Int)]] = [:]
    for (share, members) in listed.enumerated() {
      for member in members {
        let kind = problem.jobShares[share].members[member].claimants
        if kinds.contains(kind) { sharers[kind, default: []].append((share, member)) }
      }
    }
    var served: Set<Int> = []
    for kind in problem.decided.map(\.claimants) where served.insert(kind).inserted {
      guard let claim = claims[kind], problem.claimants[kind].claims.indices.contains(claim),
        case let place = problem.claimants[kind].claims[claim].place,
        problem.places.indices.contains(place)
      else { continue }
      let own = sharers[kind] ?? []
      let placed = seat(kind, claim, sharers: own, at: place, problem)
      if placed > 0 { flows.append(.init(claimants: kind, claim: claim, count: placed)) }
    }
  }

  private mutating func seat(
    _ kind: Int, _ claim: Int, sharers: [(share: Int, member: Int)], at place: Int,
    _ problem: ForecastProblem
  ) -> Int {
    let people = problem.claimants[kind]
    switch capacities[place] {
    case .hours(let hours):
      let placed = people.size == 0 ? people.count : min(people.count, hours / people.size)
      capacities[place] = .hours(hours - placed * people.size)
      return placed
    case .chairs(var left):
      var placed = min(people.count - sharers.count, left)
      left -= placed
      for (share, member) in sharers {
        let size = problem.jobShares[share].members[member].size
        let joined = chairs.firstIndex {
          $0.share == share && $0.place == place && $0.room >= size
        }
        if joined == nil {
          guard left > 0 else { continue }
          left -= 1
          chairs.append(Chair(share: share, place: place, hours: problem.fullTime))
        }
        chairs[joined ?? chairs.count - 1].take(member, claim: claim, size: size)
        placed += 1
      }
      capacities[place] = .chairs(left)
      return placed
    }
  }
}
