/// A member of a job share who may be placed.
struct Sitter {
  /// The index of the kind of people.
  let kind: Int
  /// The position among the share's members.
  let member: Int
  let size: Int
}

extension Parties {
  /// The ways of one person alone.
  func routes(of sitter: Sitter) -> [Party.Route] {
    claims[sitter.kind].map { claim in
      let seat = seat(of: sitter.kind, claim)
      return Party.Route(
        place: problem.claimants[sitter.kind].claims[claim].place, seats: [seat])
    }
  }

  /// The ways of people together to one chair, at places which all of them claim.
  func routes(together sitters: [Sitter]) -> [Party.Route] {
    guard let first = sitters.first else { return [] }
    return claims[first.kind].compactMap { claim in
      let place = problem.claimants[first.kind].claims[claim].place
      guard !capacities[place].countsHours else { return nil }
      return seats(of: sitters, at: place).map { Party.Route(place: place, seats: $0) }
    }
  }

  /// The ways of people to chairs in which others of their job share sit already.
  func routes(of sitters: [Sitter], to chairs: [Int]) -> [Party.Route] {
    chairs.compactMap { number in
      let chair = self.chairs[number]
      let size = sitters.reduce(Int128(0)) { $0 + Int128($1.size) }
      guard size <= Int128(chair.room) else { return nil }
      return seats(of: sitters, at: chair.place).map {
        Party.Route(place: problem.places.count + number, seats: $0)
      }
    }
  }

  /// Members gathered so that those of different groups never share a chair.
  func groups(of sitters: [Sitter]) -> [[Sitter]] {
    groups(of: sitters) { one, other in
      problem.fitOneChair([one.size, other.size]) && !routes(together: [one, other]).isEmpty
    }
  }

  /// Members gathered so that those of different groups are never related.
  func groups(of sitters: [Sitter], where areRelated: (Sitter, Sitter) -> Bool) -> [[Sitter]] {
    var sets = DisjointSets(count: sitters.count)
    for (one, first) in sitters.enumerated() {
      for other in 0..<one where sets.find(one) != sets.find(other) {
        if areRelated(sitters[other], first) { sets.join(one, other) }
      }
    }
    var groups: [Int: [Sitter]] = [:]
    for (number, sitter) in sitters.enumerated() {
      groups[sets.find(number), default: []].append(sitter)
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Whether members have equal claims, all to chairs; where `inHours` says so, they must also be
  /// alike in hours and protection.
  func isAlike(_ sitters: [Sitter], inHours: Bool) -> Bool {
    guard let first = sitters.first else { return false }
    let people = problem.claimants[first.kind]
    let own = claims[first.kind].map { people.claims[$0] }
    guard own.allSatisfy({ !capacities[$0.place].countsHours }) else { return false }
    let tiers = Dictionary(own.map { ($0.place, $0.tier) }, uniquingKeysWith: min)
    return sitters.dropFirst().allSatisfy { sitter in
      let other = problem.claimants[sitter.kind]
      if inHours, sitter.size != first.size || other.isProtected != people.isProtected {
        return false
      }
      return sitter.kind == first.kind
        || claims[sitter.kind].count == own.count
          && claims[sitter.kind].allSatisfy {
            tiers[other.claims[$0].place] == other.claims[$0].tier
          }
    }
  }

  private func seats(of sitters: [Sitter], at place: Int) -> [Party.Seat]? {
    var seats: [Party.Seat] = []
    for sitter in sitters {
      let people = problem.claimants[sitter.kind]
      guard
        let claim = problem.bestClaims(of: sitter.kind).first(where: {
          people.claims[$0].place == place
        })
      else { return nil }
      seats.append(seat(of: sitter.kind, claim))
    }
    return seats
  }

  private func seat(of kind: Int, _ claim: Int) -> Party.Seat {
    Party.Seat(
      claimants: kind, claim: claim, tier: problem.claimants[kind].claims[claim].tier)
  }
}
