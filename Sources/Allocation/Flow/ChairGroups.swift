/// Tells which people can be placed by a flow alone, without a search.
///
/// People and places joined by claims are one group. A group is plain if all of its places are
/// chairs and nobody in it might share one: then each person takes one chair or none, which a flow
/// answers exactly. People about whom it has been decided are in no group.
struct ChairGroups {
  /// Whether each kind of people is in a plain group.
  private(set) var isPlain: [Bool]

  init(_ problem: ForecastProblem, _ table: ClaimTable, _ decided: DecidedSeats) {
    let kinds = problem.claimants.count
    isPlain = Array(repeating: true, count: kinds)
    for kind in decided.kinds where isPlain.indices.contains(kind) { isPlain[kind] = false }
    let countsHours = problem.places.map { $0.capacity.countsHours }
    let shares = problem.jobShares.filter { $0.members.count > 1 }
    guard countsHours.contains(true) || !shares.isEmpty else { return }

    var sets = DisjointSets(count: kinds + problem.places.count)
    for kind in 0..<kinds where isPlain[kind] && problem.claimants[kind].count > 0 {
      for row in table.rows(of: kind) where decided.mayTake(table.place[row]) {
        sets.join(kind, kinds + table.place[row])
      }
    }
    var isHard = [Bool](repeating: false, count: kinds + problem.places.count)
    for place in problem.places.indices where countsHours[place] {
      isHard[sets.find(kinds + place)] = true
    }
    for share in shares {
      for member in share.members where isPlain.indices.contains(member.claimants) {
        isHard[sets.find(member.claimants)] = true
      }
    }
    for kind in 0..<kinds where isPlain[kind] { isPlain[kind] = !isHard[sets.find(kind)] }
  }
}

extension DecidedSeats {
  /// Whether a claim to a place counts: one to hours always, and one to chairs if any is left.
  func mayTake(_ place: Int) -> Bool {
    switch capacities[place] {
    case .chairs(let chairs): chairs > 0
    case .hours: true
    }
  }
}
