import Operations

/// How many people go from one post to another under one rule, in the order in which they are read.
struct PlacementCounts: Sendable {
  /// People who go from one post to another under one rule.
  struct Group: Hashable, Comparable, Sendable {
    let rule: String
    let fromPost: String
    let toPost: String
    let mode: String
    let tier: String

    init(_ placement: ForecastAnswer.Placement) {
      rule = placement.ringFence
      fromPost = placement.fromPost
      toPost = placement.toPost
      mode = placement.modeWord
      tier = String(placement.tier)
    }

    static func < (left: Group, right: Group) -> Bool {
      if left.rule != right.rule { return left.rule < right.rule }
      if left.fromPost != right.fromPost { return left.fromPost < right.fromPost }
      return (left.toPost, left.mode, left.tier) < (right.toPost, right.mode, right.tier)
    }

    /// The rule and the two posts settle the rest.
    func hash(into hasher: inout Hasher) {
      hasher.combine(fromPost)
      hasher.combine(toPost)
    }
  }

  let groups: [Group]
  let people: [Group: Int]

  init(_ placements: ForecastAnswer.Placements) {
    var people: [Group: Int] = [:]
    for (placement, count) in placements.counts { people[Group(placement), default: 0] += count }
    self.people = people
    groups = people.keys.sorted()
  }
}
