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
      claimants.append(
        .init(
          count: count, isProtected: chance(shape.percentProtected) && !claims.isEmpty,
          size: pick(shape.size), claims: claims))
    }
    return ForecastProblem(claimants: claimants, places: places)
  }
}
