/// The most heads that could be placed, with those first who have first call.
///
/// People who may share a chair are one node of several heads; in a post counted in hours as many
/// heads are let in as its shortest hours allow. So this is never too low, and where there are
/// chairs alone, each for one person, it is exact.
struct HeadsBound {
  /// People who need one chair between them at the least.
  struct Node {
    let places: [Int]
    let count: Int
    let firstCalls: Int
    let heads: Int
  }

  private(set) var firstCalls = 0
  private(set) var heads = 0
  private var left: [Int]
  private var holders: [[Int: Int]]
  /// Places from which no chair can be freed any more.
  private var isDead: [Bool]
  private let nodes: [Node]

  /// Fills places with so many chairs.
  init(_ nodes: [Node], chairs: [Int]) {
    // Whoever brings more goes first: one more node never puts another out, only elsewhere.
    self.nodes = nodes.sorted { ($0.firstCalls, $0.heads) > ($1.firstCalls, $1.heads) }
    left = chairs
    holders = chairs.map { _ in [:] }
    isDead = chairs.map { _ in false }
    for number in self.nodes.indices {
      let node = self.nodes[number]
      var waiting = node.count
      for place in node.places where waiting > 0 && left[place] > 0 {
        let taken = min(waiting, left[place])
        left[place] -= taken
        holders[place][number, default: 0] += taken
        waiting -= taken
      }
      while waiting > 0, let moved = makeRoom(for: number, atMost: waiting) { waiting -= moved }
      firstCalls += (node.count - waiting) * node.firstCalls
      heads += (node.count - waiting) * node.heads
    }
  }

  /// Moves people along until a chair is free for a node; nil if there is none to be had.
  private mutating func makeRoom(for node: Int, atMost most: Int) -> Int? {
    var from: [Int: (node: Int, place: Int?)] = [:]
    var queue = nodes[node].places.filter { !isDead[$0] }
    for place in queue { from[place] = (node, nil) }
    var seen: Set<Int> = []
    var head = 0
    while head < queue.count {
      let place = queue[head]
      head += 1
      if left[place] > 0 { return move(into: place, from, atMost: most) }
      for holder in holders[place].keys.sorted() where seen.insert(holder).inserted {
        for next in nodes[holder].places where from[next] == nil && !isDead[next] {
          from[next] = (holder, place)
          queue.append(next)
        }
      }
    }
    for place in queue { isDead[place] = true }
    return nil
  }

  private mutating func move(
    into last: Int, _ from: [Int: (node: Int, place: Int?)], atMost most: Int
  ) -> Int {
    var amount = min(most, left[last])
    var place = last
    while let step = from[place], let earlier = step.place {
      amount = min(amount, holders[earlier][step.node] ?? 0)
      place = earlier
    }
    place = last
    left[last] -= amount
    while let step = from[place] {
      holders[place][step.node, default: 0] += amount
      guard let earlier = step.place else { break }
      let rest = (holders[earlier][step.node] ?? 0) - amount
      holders[earlier][step.node] = rest > 0 ? rest : nil
      place = earlier
    }
    return amount
  }
}
