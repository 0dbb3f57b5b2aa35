/// A part of a problem that shares neither people nor places with the rest, numbered afresh.
struct Component {
  /// People who are alike.
  struct Kind {
    let count: Int
    let isProtected: Bool
    let size: Int
  }

  /// A way for one kind of people to one post: the best claim they have to it.
  struct Route {
    /// The index among the component's kinds.
    let kind: Int
    /// The index among the component's capacities.
    let place: Int
    /// The index of the claim's tier among the component's tiers.
    let rank: Int
    /// The most of these people that the post could take if it had no other claimants.
    let most: Int
    /// The index of these people in the problem.
    let claimants: Int
    /// The index of the claim among their claims.
    let claim: Int
  }

  var kinds: [Kind] = []
  var capacities: [ForecastProblem.Capacity] = []
  var routes: [Route] = []
  /// The tiers in use, best first.
  var tiers: [Int] = []

  /// The aims in order, as numbers of heads: protected, placed, then each tier.
  func score(of counts: [Int]) -> [Int] {
    var score = [Int](repeating: 0, count: 2 + tiers.count)
    for (route, count) in zip(routes, counts) {
      if kinds[route.kind].isProtected { score[0] += count }
      score[1] += count
      score[2 + route.rank] += count
    }
    return score
  }

  /// The same numbers under the names the caller knows.
  func totals(of score: [Int]) -> ForecastTotals {
    let byTier = Dictionary(uniqueKeysWithValues: zip(tiers, score.dropFirst(2)))
    return ForecastTotals(protectedPlaced: score[0], placed: score[1], byTier: byTier)
  }
}

extension ForecastProblem {
  /// The connected parts of the problem; people and places without a usable claim are in none.
  func components() -> [Component] {
    let usable = claimants.indices.map { index in
      bestClaims(of: index).filter { claim in
        mostHeads(of: index, at: claimants[index].claims[claim].place) > 0
      }
    }
    var sets = DisjointSets(count: claimants.count + places.count)
    for (index, claims) in usable.enumerated() {
      for claim in claims {
        sets.join(index, claimants.count + claimants[index].claims[claim].place)
      }
    }

    var members: [Int: [Int]] = [:]
    for index in claimants.indices where !usable[index].isEmpty {
      members[sets.find(index), default: []].append(index)
    }
    return members.sorted { $0.key < $1.key }.map { component(of: $0.value, usable: usable) }
  }

  private func component(of members: [Int], usable: [[Int]]) -> Component {
    var component = Component()
    let claims = members.flatMap { index in usable[index].map { claimants[index].claims[$0] } }
    component.tiers = Set(claims.map(\.tier)).sorted()
    let placesInUse = Set(claims.map(\.place)).sorted()
    component.capacities = placesInUse.map { places[$0].capacity }
    let rankOfTier = Self.numbering(component.tiers)
    let numberOfPlace = Self.numbering(placesInUse)

    for (kind, index) in members.enumerated() {
      let people = claimants[index]
      component.kinds.append(
        .init(count: people.count, isProtected: people.isProtected, size: people.size))
      for number in usable[index] {
        let claim = people.claims[number]
        component.routes.append(
          .init(
            kind: kind, place: numberOfPlace[claim.place, default: 0],
            rank: rankOfTier[claim.tier, default: 0],
            most: mostHeads(of: index, at: claim.place), claimants: index, claim: number))
      }
    }
    return component
  }

  private static func numbering(_ values: [Int]) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
  }
}
