import Restructure
import Rules

/// What decisions leave of a question, in parts that share neither people nor places.
struct Parts {
  /// People and places that hang together.
  struct Part {
    var groups: [Int] = []
    var places: [Int] = []
    var countsHours = false
    /// Whether some of its people may share a chair.
    var hasSharers = false

    /// Whether prices can prove it: chairs, each for one person.
    var isPriced: Bool { !countsHours && !hasSharers }
  }

  private(set) var parts: [Part] = []
  /// What is left of each place once those given one by decision have theirs.
  let rooms: [Room]
  let given: GivenPlaces

  init(_ question: Question) {
    given = GivenPlaces(question)
    let rooms = given.rooms
    self.rooms = rooms
    let count = question.groups.count
    var sets = Joining(count: count + rooms.count)
    var isFree = question.groups.map { $0.decision == nil }
    for (number, group) in question.groups.enumerated() where isFree[number] {
      let open = group.claims.filter { rooms[$0.place].isOpen }
      if open.isEmpty { isFree[number] = false }
      for claim in open { sets.join(number, count + claim.place) }
    }
    var sharers: Set<Int> = []
    for members in question.shares.values {
      let groups = Set(members.map { question.groupOfCase[$0] }).filter { isFree[$0] }.sorted()
      sharers.formUnion(groups)
      for group in groups.dropFirst() { sets.join(groups[0], group) }
    }
    var numbers: [Int: Int] = [:]
    for number in question.groups.indices where isFree[number] {
      let root = sets.root(number)
      let part = numbers[root] ?? parts.count
      if part == parts.count {
        parts.append(Part())
        numbers[root] = part
      }
      parts[part].groups.append(number)
      if sharers.contains(number) { parts[part].hasSharers = true }
    }
    for place in rooms.indices {
      guard let part = numbers[sets.root(count + place)] else { continue }
      parts[part].places.append(place)
      if rooms[place].countsHours { parts[part].countsHours = true }
    }
  }
}

extension Parts {
  /// Every tier of a claim that counts in a part that prices can prove.
  func pricedTiers(_ question: Question) -> [Int] {
    let groups = parts.filter(\.isPriced).flatMap(\.groups)
    let claims = groups.flatMap { question.groups[$0].claims }
    return Set(claims.filter { rooms[$0.place].isOpen }.map(\.rule.tier)).sorted()
  }
}
