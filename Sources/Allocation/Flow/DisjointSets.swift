/// Sets that only ever grow together, to find what is connected.
struct DisjointSets {
  private var leader: [Int]

  /// Puts each of so many members in a set of its own.
  init(count: Int) {
    leader = Array(0..<count)
  }

  /// The member that stands for the whole set.
  mutating func find(_ member: Int) -> Int {
    var member = member
    while leader[member] != member {
      leader[member] = leader[leader[member]]
      member = leader[member]
    }
    return member
  }

  /// Makes one set of the sets of two members.
  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (find(one), find(other))
    leader[max(first, second)] = min(first, second)
  }
}
