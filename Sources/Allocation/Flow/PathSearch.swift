/// Finds the cheapest way from the source to the sink, and looks no further than it must.
struct PathSearch<Cost: FlowCost> {
  /// The nodes no dearer to reach than the sink, in the order in which they were reached.
  private(set) var reached: [Int32] = []
  /// The number of the search in which a node was last reached, or came into sight.
  private var reachedIn: [Int32]
  private var seenIn: [Int32]
  private var number: Int32 = 0
  private var distance: [Cost]
  private var heap = CostHeap<Cost>()

  init(nodes: Int) {
    reachedIn = Array(repeating: 0, count: nodes)
    seenIn = reachedIn
    distance = Array(repeating: .zero, count: nodes)
    reached.reserveCapacity(nodes)
  }

  /// Whether the last search reached a node.
  func hasReached(_ node: Int) -> Bool { reachedIn[node] == number }

  /// Brings the potentials up to date; false if no way to the sink lowers the cost any longer.
  ///
  /// Nodes as far away as the sink and beyond keep their potential, and those before it become so
  /// much cheaper to reach as they are nearer than the sink. The sink's own never changes.
  mutating func run(_ network: inout FlowEngine<Cost>, from source: Int, to sink: Int) -> Bool {
    number += 1
    reached.removeAll(keepingCapacity: true)
    heap.removeAll()
    // From this reduced distance on a way costs nothing or more.
    let limit = network.potential[source] - network.potential[sink]
    var current = Cost.zero
    var next = 0
    reach(source, current)
    while current < limit {
      while next < reached.count {
        let node = Int(reached[next])
        next += 1
        look(from: node, at: current, network)
      }
      if hasReached(sink) {
        guard let dearer = heap.least, dearer == current else { break }
      }
      guard let (cost, node) = heap.popLeast() else { return false }
      guard !hasReached(node) else { continue }
      current = cost
      reach(node, current)
    }
    guard current < limit, hasReached(sink) else { return false }
    for node in reached {
      network.potential[Int(node)] += distance[Int(node)] - current
    }
    return true
  }

  private mutating func reach(_ node: Int, _ cost: Cost) {
    reachedIn[node] = number
    distance[node] = cost
    reached.append(Int32(node))
  }

  private mutating func look(from node: Int, at current: Cost, _ network: FlowEngine<Cost>) {
    for position in network.first[node]..<network.first[node + 1] {
      let arc = network.arcs[position]
      guard arc.room > 0, case let end = Int(arc.target) else { continue }
      guard !hasReached(end) else { continue }
      let step = network.reducedCost(arc, from: node)
      guard step > .zero else {
        reach(end, current)
        continue
      }
      let offer = current + step
      if seenIn[end] == number, distance[end] <= offer { continue }
      seenIn[end] = number
      distance[end] = offer
      heap.add(end, offer)
    }
  }
}

/// Nodes given out in the order of a cost, the least first.
struct CostHeap<Cost: Comparable> {
  private var entries: [(cost: Cost, node: Int32)] = []

  var least: Cost? { entries.first?.cost }

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
  }

  mutating func add(_ node: Int, _ cost: Cost) {
    entries.append((cost, Int32(node)))
    var child = entries.count - 1
    while child > 0, case let parent = (child - 1) / 2, entries[child].cost < entries[parent].cost {
      entries.swapAt(child, parent)
      child = parent
    }
  }

  mutating func popLeast() -> (cost: Cost, node: Int)? {
    guard let top = entries.first, let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return (top.cost, Int(top.node)) }
    entries[0] = last
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < entries.count else { break }
      if child + 1 < entries.count, entries[child + 1].cost < entries[child].cost { child += 1 }
      guard entries[child].cost < entries[parent].cost else { break }
      entries.swapAt(child, parent)
      parent = child
    }
    return (top.cost, Int(top.node))
  }
}
