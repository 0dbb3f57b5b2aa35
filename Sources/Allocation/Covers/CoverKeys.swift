/// One person placed in a cover so that something it needs is had there.
struct CoverKey: Hashable {
  let kind: Int
  let claim: Int
  /// A job share of which the person is a member; nil is somebody who shares with nobody.
  let share: Int?
}

/// Every way of meeting a cover by as few people as each needs.
struct CoverKeys {
  private let cover: ForecastProblem.Cover
  /// The people and places to choose from, for each need.
  private let options: [[CoverKey]]
  private let mostWays: Int
  private(set) var ways: [[CoverKey]] = []
  /// Whether all ways were found before their number became too large.
  private(set) var isComplete = true

  init(_ cover: ForecastProblem.Cover, in problem: ForecastProblem, mostWays: Int) {
    self.cover = cover
    self.mostWays = mostWays
    options = cover.needs.map { need in
      need.filter(problem.claimants.indices.contains).sorted().flatMap {
        Self.options(of: $0, to: cover.places, problem)
      }
    }
    guard options.allSatisfy({ !$0.isEmpty }) else { return }
    extend([], problem)
  }

  private static func options(
    of kind: Int, to places: Set<Int>, _ problem: ForecastProblem
  ) -> [CoverKey] {
    guard problem.claimants[kind].count > 0 else { return [] }
    let claims = problem.decidedClaims()[kind].map { [$0] } ?? problem.bestClaims(of: kind)
    let shares = problem.jobShares.indices.filter { share in
      problem.jobShares[share].members.contains { $0.claimants == kind }
    }
    let sharers = shares.reduce(0) { sum, share in
      sum + problem.jobShares[share].members.count { $0.claimants == kind }
    }
    var seats: [Int?] = shares.first.map { [$0] } ?? []
    if sharers < problem.claimants[kind].count { seats.append(nil) }
    return claims.filter { claim in
      problem.claimants[kind].claims.indices.contains(claim)
        && places.contains(problem.claimants[kind].claims[claim].place)
    }
    .flatMap { claim in seats.map { CoverKey(kind: kind, claim: claim, share: $0) } }
  }

  private mutating func extend(_ keys: [CoverKey], _ problem: ForecastProblem) {
    guard ways.count < mostWays else {
      isComplete = false
      return
    }
    let open = cover.needs.indices.first { need in
      !keys.contains { cover.needs[need].contains($0.kind) }
    }
    guard let open else {
      ways.append(keys)
      return
    }
    for key in options[open] {
      let taken = keys.count { $0.kind == key.kind }
      let sameShare = keys.contains { $0.share != nil && $0.share == key.share }
      guard taken < problem.claimants[key.kind].count, !sameShare else { continue }
      extend(keys + [key], problem)
    }
  }
}
