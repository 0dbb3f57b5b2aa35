/// A part of a problem that shares neither people nor places with the rest, numbered afresh.
struct Component {
  /// Parties that are alike.
  struct Kind {
    let count: Int
    /// The people in each party, and the protected ones among them.
    let heads: Int
    let protectedHeads: Int
    /// The hours of a person alone.
    let size: Int
    /// The indices of the component's limits that hold for it.
    let limits: [Int]

    var isProtected: Bool { protectedHeads > 0 }
  }

  /// A way for one kind of parties to one post: the best claim they have to it.
  struct Route {
    /// The index among the component's kinds.
    let kind: Int
    /// The index among the component's capacities.
    let place: Int
    /// The index among the component's tiers of the worst claim under which the party sits down.
    let rank: Int
    /// The most of these parties that the post could take if it had no other claimants.
    let most: Int
    /// The index among the component's tiers at which each of the people is placed.
    let ranks: [Int]
    /// The party, and the number of the way among its own.
    let party: Int
    let way: Int
  }

  /// What members of job shares can be at most between all their parties.
  struct Limit {
    let most: Int
    let isProtected: Bool
    let bestRank: Int
    /// The kinds of parties that they are in.
    var kinds: [Int] = []
  }

  var kinds: [Kind] = []
  var capacities: [ForecastProblem.Capacity] = []
  var routes: [Route] = []
  var limits: [Limit] = []
  /// The tiers in use, best first.
  var tiers: [Int] = []

  /// The aims in order, as numbers of heads: protected, placed, then each tier.
  func score(of counts: [Int]) -> [Int] {
    var score = [Int](repeating: 0, count: 2 + tiers.count)
    for (route, count) in zip(routes, counts) where count != 0 {
      score[0] += count * kinds[route.kind].protectedHeads
      score[1] += count * kinds[route.kind].heads
      for rank in route.ranks { score[2 + rank] += count }
    }
    return score
  }

  /// The same numbers under the names the caller knows.
  func totals(of score: [Int]) -> ForecastTotals {
    let byTier = Dictionary(uniqueKeysWithValues: zip(tiers, score.dropFirst(2)))
    return ForecastTotals(protectedPlaced: score[0], placed: score[1], byTier: byTier)
  }

  /// How many parties of each kind sit down.
  func parties(in counts: [Int]) -> [Int] {
    var parties = [Int](repeating: 0, count: kinds.count)
    for (route, count) in zip(routes, counts) { parties[route.kind] += count }
    return parties
  }

  /// By how much each limit is kept: below nought where somebody sits down twice.
  func slack(of parties: [Int]) -> [Int] {
    limits.map { limit in limit.kinds.reduce(limit.most) { $0 - parties[$1] } }
  }
}

extension Parties {
  /// The connected parts; people and places without a usable claim are in none.
  func components() -> [Component] {
    let (firstPlace, firstLimit) = (all.count, all.count + capacities.count)
    var sets = DisjointSets(count: firstLimit + limits.count)
    for (number, party) in all.enumerated() {
      for route in party.routes { sets.join(number, firstPlace + route.place) }
      for limit in party.limits { sets.join(number, firstLimit + limit) }
    }
    var members: [Int: [Int]] = [:]
    for number in all.indices { members[sets.find(number), default: []].append(number) }
    return members.sorted { $0.key < $1.key }.map { component(of: $0.value) }
  }

  private func component(of members: [Int]) -> Component {
    var component = Component()
    let ways = members.flatMap { all[$0].routes }
    component.tiers = Set(ways.flatMap { $0.seats.map(\.tier) }).sorted()
    let placesInUse = Set(ways.map(\.place)).sorted()
    let limitsInUse = Set(members.flatMap { all[$0].limits }).sorted()
    component.capacities = placesInUse.map { capacities[$0] }
    let rankOfTier = Self.numbering(component.tiers)
    let numberOfPlace = Self.numbering(placesInUse)
    let numberOfLimit = Self.numbering(limitsInUse)
    component.limits = limitsInUse.map { number in
      let limit = limits[number]
      return .init(
        most: limit.most, isProtected: limit.isProtected,
        bestRank: rankOfTier[limit.bestTier, default: 0])
    }

    for (kind, number) in members.enumerated() {
      let party = all[number]
      let limits = party.limits.map { numberOfLimit[$0, default: 0] }
      for limit in limits { component.limits[limit].kinds.append(kind) }
      component.kinds.append(
        .init(
          count: party.count, heads: party.heads, protectedHeads: party.protectedHeads,
          size: party.size, limits: limits))
      for (way, route) in party.routes.enumerated() {
        let ranks = route.seats.map { rankOfTier[$0.tier, default: 0] }
        component.routes.append(
          .init(
            kind: kind, place: numberOfPlace[route.place, default: 0], rank: ranks.max() ?? 0,
            most: most(party, at: route.place), ranks: ranks, party: number,
            way: way))
      }
    }
    return component
  }

  private func most(_ party: Party, at place: Int) -> Int {
    switch capacities[place] {
    case .chairs(let chairs): min(party.count, chairs)
    case .hours(let hours):
      party.size == 0 ? party.count : min(party.count, hours / party.size)
    }
  }

  private static func numbering(_ values: [Int]) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
  }
}
