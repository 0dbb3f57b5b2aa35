import Allocation
import TestSupport

/// What a random problem may contain.
struct ProblemShape: Sendable {
  var kinds = 1...4
  var heads = 1...3
  var mostHeads = 6
  var places = 1...3
  var chairs = 0...3
  var hours = 0...12
  var size = 1...6
  var tiers = 1...3
  var percentHours = 50
  var percentProtected = 30
  var percentClaim = 60
  /// How often somebody joins a job share.
  var percentSharers = 0
  var sharers = 2...2
  var fullTime = 10
  /// How often people of a kind claim what the kind before them does.
  var percentAlike = 0
  /// How often it has been decided about a kind.
  var percentDecided = 0
}

extension SplitMix64 {
  /// A problem of this shape.
  mutating func problem(_ shape: ProblemShape) -> ForecastProblem {
    let places = (0..<pick(shape.places)).map { _ -> ForecastProblem.Places in
      chance(shape.percentHours)
        ? .init(capacity: .hours(pick(shape.hours)))
        : .init(capacity: .chairs(pick(shape.chairs)))
    }
    var left = shape.mostHeads
    var claimants: [ForecastProblem.Claimants] = []
    for _ in 0..<pick(shape.kinds) {
      let count = min(left, pick(shape.heads))
      left -= count
      var claims: [ForecastProblem.Claim] = []
      for place in places.indices where chance(shape.percentClaim) {
        claims.append(.init(place: place, tier: pick(shape.tiers), rule: claims.count))
        if chance(10) {
          claims.append(.init(place: place, tier: pick(shape.tiers), rule: claims.count))
        }
      }
      claims.shuffle(using: &self)
      if let last = claimants.last, chance(shape.percentAlike) { claims = last.claims }
      claimants.append(
        .init(
          count: count, isProtected: chance(shape.percentProtected) && !claims.isEmpty,
          size: pick(shape.size), claims: claims))
    }
    let decided = claimants.indices.filter { !claimants[$0].claims.isEmpty }
      .filter { _ in chance(shape.percentDecided) }
      .map { kind in
        ForecastProblem.Decided(
          claimants: kind, claim: pick(0...(claimants[kind].claims.count - 1)))
      }
    return ForecastProblem(
      claimants: claimants, places: places, jobShares: shares(among: claimants, shape),
      fullTime: shape.fullTime, decided: decided.shuffled(using: &self))
  }

  /// Job shares of people taken in any order.
  private mutating func shares(
    among claimants: [ForecastProblem.Claimants], _ shape: ProblemShape
  ) -> [ForecastProblem.JobShare] {
    guard shape.percentSharers > 0 else { return [] }
    var waiting = claimants.indices.flatMap { Array(repeating: $0, count: claimants[$0].count) }
      .filter { _ in chance(shape.percentSharers) }
      .shuffled(using: &self)
    var shares: [ForecastProblem.JobShare] = []
    while waiting.count > 1 {
      let members = waiting.prefix(pick(shape.sharers))
      waiting.removeFirst(members.count)
      shares.append(
        .init(members: members.map { .init(claimants: $0, size: claimants[$0].size) }))
    }
    return shares
  }
}
