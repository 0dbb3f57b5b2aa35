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
        Self.options(of: $0, to: cover.places, needs: cover.needs.count, problem)
      }
    }
    guard options.allSatisfy({ !$0.isEmpty }) else { return }
    extend([], problem)
  }

  private static func options(
    of kind: Int, to places: Set<Int>, needs: Int, _ problem: ForecastProblem
  ) -> [CoverKey] {
    guard problem.claimants[kind].count > 0 else { return [] }
    let claims = problem.decidedClaims()[kind].map { [$0] } ?? problem.bestClaims(of: kind)
    let sharers = problem.jobShares.reduce(0) { sum, share in
      sum + share.members.count { $0.claimants == kind }
    }
    var seats: [Int?] = unlikeShares(of: kind, problem, upTo: needs)
    if sharers < problem.claimants[kind].count { seats.append(nil) }
    return claims.filter { claim in
      problem.claimants[kind].claims.indices.contains(claim)
        && places.contains(problem.claimants[kind].claims[claim].place)
    }
    .flatMap { claim in seats.map { CoverKey(kind: kind, claim: claim, share: $0) } }
  }

  /// The job shares with such a person; of shares that are alike no more than could be needed.
  private static func unlikeShares(
    of kind: Int, _ problem: ForecastProblem, upTo needs: Int
  ) -> [Int] {
    var found: [[Int]: Int] = [:]
    return problem.jobShares.indices.filter { share in
      let members = problem.jobShares[share].members
      guard members.contains(where: { $0.claimants == kind }) else { return false }
      let like = members.flatMap { [$0.claimants, $0.size] }
      found[like, default: 0] += 1
      return found[like, default: 0] <= needs
    }
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
      let seats = key.share.map { share in
        problem.jobShares[share].members.count { $0.claimants == key.kind }
          - keys.count { $0.kind == key.kind && $0.share == share }
      }
      guard taken < problem.claimants[key.kind].count, seats ?? 1 > 0 else { continue }
      extend(keys + [key], problem)
    }
  }
}
