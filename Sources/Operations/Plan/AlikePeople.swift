import Restructure

/// People told apart by what decides their places under each of several plans.
///
/// Those who stay together hold the same post and are interchangeable under every plan.
struct AlikePeople {
  let people: [Postholding.Key]
  /// The group of each person, from 0 in the order in which people are met.
  private(set) var group: [Int]
  private(set) var groups: Int
  /// Every footing met so far, under any of the plans, by number from 1.
  private var known: [PlanPositions.Footing: Int32] = [:]

  /// People who are told apart by their posts alone.
  init(_ people: [Postholding.Key]) {
    self.people = people
    var posts: [PostID: Int] = [:]
    for person in people where posts[person.post] == nil { posts[person.post] = posts.count }
    group = people.map { posts[$0.post] ?? 0 }
    groups = posts.count
  }

  /// Tells apart those who differ under one more plan, and gives everybody's footing there as a
  /// number that means the same under each plan; 0 is no case.
  mutating func tellApart(by plan: PlanPositions) -> [Int32] {
    let numbers = plan.footings.map { footing in
      if let number = known[footing] { return number }
      let number = Int32(clamping: known.count + 1)
      known[footing] = number
      return number
    }
    let column = people.map { plan.footing[$0].map { numbers[$0] } ?? 0 }
    var parts: [Part: Int] = [:]
    for person in people.indices {
      let part = Part(group: group[person], footing: column[person])
      let number = parts[part] ?? parts.count
      parts[part] = number
      group[person] = number
    }
    groups = parts.count
    return column
  }

  private struct Part: Hashable {
    let group: Int
    let footing: Int32
  }

  /// The members of each group.
  var members: [[Int]] {
    var members = [[Int]](repeating: [], count: groups)
    for (person, number) in group.enumerated() { members[number].append(person) }
    return members
  }
}
