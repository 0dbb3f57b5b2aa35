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
  /// By group: places where some of it may join a chair that a decision opened for their share.
  private let joinable: [Int: Set<Int>]

  init(_ question: Question) {
    given = GivenPlaces(question)
    let rooms = given.rooms
    self.rooms = rooms
    let joinable = Self.joinable(question, given)
    self.joinable = joinable
    let count = question.groups.count
    var sets = Joining(count: count + rooms.count)
    var isFree = question.groups.map { $0.decision == nil }
    for (number, group) in question.groups.enumerated() where isFree[number] {
      let open = group.claims.filter {
        rooms[$0.place].isOpen || joinable[number]?.contains($0.place) == true
      }
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
  private static func joinable(_ question: Question, _ given: GivenPlaces) -> [Int: Set<Int>] {
    var joinable: [Int: Set<Int>] = [:]
    for chair in given.chairs {
      for member in question.shares[chair.share] ?? [] {
        let group = question.groupOfCase[member]
        guard question.groups[group].decision == nil,
          question.groups[group].claims.contains(where: { $0.place == chair.place })
        else { continue }
        joinable[group, default: []].insert(chair.place)
      }
    }
    return joinable
  }

  /// Whether people of a group may have a seat in a place at all.
  func mayEnter(_ group: Int, _ place: Int, size: Int128) -> Bool {
    rooms[place].fits(size) || joinable[group]?.contains(place) == true
  }

  /// Every tier of a claim that counts in a part that prices can prove.
  func pricedTiers(_ question: Question) -> [Int] {
    let groups = parts.filter(\.isPriced).flatMap(\.groups)
    let claims = groups.flatMap { question.groups[$0].claims }
    return Set(claims.filter { rooms[$0.place].isOpen }.map(\.rule.tier)).sorted()
  }
}
