/// Checks that an answer honours the places that were given before the search.
struct DecidedCheck {
  private let solution: ForecastSolution
  private let problem: ForecastProblem

  init(_ solution: ForecastSolution, _ problem: ForecastProblem) {
    self.solution = solution
    self.problem = problem
  }

  /// Everything that is wrong with them, in words.
  ///
  /// Somebody may go without only where those about whom it was decided before, with people of
  /// the same kind, leave no room.
  func faults() -> [String] {
    var faults: [String] = []
    var honoured: Set<Int> = []
    for decision in problem.decided where problem.claimants.indices.contains(decision.claimants) {
      let kind = decision.claimants
      guard honoured.insert(kind).inserted else { continue }
      for flow in solution.flows where flow.claimants == kind && flow.claim != decision.claim {
        faults.append(
          "claimants \(kind) were given claim \(decision.claim), but are placed on \(flow.claim)")
      }
      let people = problem.claimants[kind]
      guard solution.unplaced[kind] > 0, people.claims.indices.contains(decision.claim),
        case let place = people.claims[decision.claim].place,
        problem.places.indices.contains(place), hasRoom(people, at: place, besides: honoured)
      else { continue }
      faults.append("claimants \(kind) were given place \(place), which has room for them")
    }
    return faults
  }

  private func hasRoom(
    _ people: ForecastProblem.Claimants, at place: Int, besides kinds: Set<Int>
  ) -> Bool {
    let flows = solution.flows.filter {
      kinds.contains($0.claimants)
        && problem.claimants[$0.claimants].claims[$0.claim].place == place
    }
    switch problem.places[place].capacity {
    case .hours(let hours):
      let used = flows.reduce(Int128(0)) { sum, flow in
        sum + Int128(flow.count) * Int128(problem.claimants[flow.claimants].size)
      }
      return used + Int128(people.size) <= Int128(hours)
    case .chairs(let chairs):
      let heads = flows.reduce(Int128(0)) { $0 + Int128($1.count) }
      let together = solution.sharedChairs.reduce(Int128(0)) { sum, chair in
        let members = zip(chair.members, chair.claims).filter { member, claim in
          let kind = problem.jobShares[chair.share].members[member].claimants
          return kinds.contains(kind) && problem.claimants[kind].claims[claim].place == place
        }
        return sum + Int128(max(0, members.count - 1))
      }
      return heads - together < Int128(chairs)
    }
  }
}
