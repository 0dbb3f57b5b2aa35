/// Checks that the people whom an answer seats in one chair may sit there together.
struct SharedChairCheck {
  private let solution: ForecastSolution
  private let problem: ForecastProblem

  init(_ solution: ForecastSolution, _ problem: ForecastProblem) {
    self.solution = solution
    self.problem = problem
  }

  /// Everything that is wrong with the chairs, in words.
  func faults() -> [String] {
    var faults: [String] = []
    var seated: Set<[Int]> = []
    var together: [[Int]: Int] = [:]
    for (number, chair) in solution.sharedChairs.enumerated() {
      guard isListed(chair) else {
        faults.append("shared chair \(number) names people or claims that are not listed")
        continue
      }
      faults += chairFaults(chair).map { "shared chair \(number) \($0)" }
      for (member, claim) in zip(chair.members, chair.claims) {
        if !seated.insert([chair.share, member]).inserted {
          faults.append("shared chair \(number) holds somebody who has a seat already")
        }
        let kind = problem.jobShares[chair.share].members[member].claimants
        together[[kind, claim], default: 0] += 1
      }
    }
    var placed: [[Int]: Int128] = [:]
    for flow in solution.flows {
      placed[[flow.claimants, flow.claim], default: 0] += Int128(flow.count)
    }
    for (key, count) in together.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) })
    where Int128(count) > placed[key] ?? 0 {
      faults.append(
        "\(count) of claimants \(key[0]) share a chair on claim \(key[1]), but "
          + "\(placed[key] ?? 0) are placed on it")
    }
    return faults
  }

  private func isListed(_ chair: ForecastSolution.SharedChair) -> Bool {
    guard problem.jobShares.indices.contains(chair.share), !chair.members.isEmpty,
      chair.members.count == chair.claims.count
    else { return false }
    let members = problem.jobShares[chair.share].members
    return zip(chair.members, chair.claims).allSatisfy { member, claim in
      guard members.indices.contains(member),
        problem.claimants.indices.contains(members[member].claimants)
      else { return false }
      let claims = problem.claimants[members[member].claimants].claims
      return claims.indices.contains(claim)
        && problem.places.indices.contains(claims[claim].place)
    }
  }

  private func chairFaults(_ chair: ForecastSolution.SharedChair) -> [String] {
    let members = chair.members.map { problem.jobShares[chair.share].members[$0] }
    let places = Set(
      zip(members, chair.claims).map { problem.claimants[$0.claimants].claims[$1].place })
    var faults: [String] = []
    if members.count < 2 { faults.append("holds one person only") }
    if places.count > 1 { faults.append("stands in several places") }
    for place in places.sorted() {
      if case .hours = problem.places[place].capacity {
        faults.append("stands in place \(place), where hours are counted and not chairs")
      }
    }
    let hours = members.reduce(Int128(0)) { $0 + Int128($1.size) }
    if hours > Int128(problem.fullTime) {
      faults.append("holds people of \(hours) hours, but a full-time chair is \(problem.fullTime)")
    }
    return faults
  }
}
