import Allocation
import TestSupport

/// A programme of services in a row, all of which hang together: each new post is claimed by a few
/// posts of its own service at tier 1, and by one of each of the services near by at a later tier.
struct ServiceChain: Sendable {
  var services = 40
  /// The places made, in a hundred people displaced.
  var percentPlaces = 80
  var tiers = 2
  var percentProtected = 2

  /// The programme that follows from a seed.
  func problem(seed: UInt64) -> ForecastProblem {
    var random = SplitMix64(seed: seed)
    var sizes: [Int] = []
    var ofService: [[Int]] = []
    for _ in 0..<services {
      let posts = (0..<12).filter { _ in random.chance(40) }.map { _ in
        sizes.append(random.pick(4...28))
        return sizes.count - 1
      }
      ofService.append(posts)
    }
    var places: [ForecastProblem.Places] = []
    var claims = sizes.map { _ in [ForecastProblem.Claim]() }
    for (service, posts) in ofService.enumerated() where !posts.isEmpty {
      var missing = posts.reduce(0) { $0 + sizes[$1] } * percentPlaces / 100
      while missing > 0 {
        let chairs = random.pick(2...24)
        missing -= chairs
        let own = posts.shuffled(using: &random).prefix(random.pick(1...3))
        for post in own { claims[post].append(.init(place: places.count, tier: 1)) }
        for distance in [-2, -1, 1, 2] where ofService.indices.contains(service + distance) {
          guard let post = ofService[service + distance].randomElement(using: &random)
          else { continue }
          let tier = random.pick(min(2, tiers)...tiers)
          claims[post].append(.init(place: places.count, tier: tier))
        }
        places.append(.init(capacity: .chairs(chairs)))
      }
    }
    let claimants = zip(sizes, claims).flatMap { size, claims -> [ForecastProblem.Claimants] in
      let protected = (0..<size).count { _ in random.chance(percentProtected) }
      return [
        .init(count: size - protected, claims: claims),
        .init(count: protected, isProtected: true, claims: claims),
      ]
    }
    return ForecastProblem(claimants: claimants, places: places)
  }
}
