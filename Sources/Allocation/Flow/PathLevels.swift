/// Sends flow along the cheapest paths with the fewest arcs, as many of them at once as there are.
struct PathLevels {
  /// How many arcs lie between the source and each node, where they are cheapest; of others -1.
  private var level: [Int32]
  /// The nodes with a level, nearest first.
  private var queue: [Int32] = []
  /// For each node, the first arc that may still lead to the sink.
  private var next: [Int]
  private var path: [Int] = []

  init(nodes: Int) {
    level = Array(repeating: -1, count: nodes)
    next = Array(repeating: 0, count: nodes)
  }

  /// Counts the arcs to each node; false if the sink is out of reach.
  mutating func find<Cost>(
    in network: FlowEngine<Cost>, _ search: PathSearch<Cost>, from source: Int, to sink: Int
  ) -> Bool {
    for node in queue { level[Int(node)] = -1 }
    queue.removeAll(keepingCapacity: true)
    queue.append(Int32(source))
    level[source] = 0
    next[source] = network.first[source]
    var head = 0
    while head < queue.count {
      let node = Int(queue[head])
      head += 1
      // Nodes as far away as the sink are of no use to it.
      if level[sink] >= 0, level[node] + 1 >= level[sink] { break }
      for number in network.first[node]..<network.first[node + 1] {
        let arc = network.arcs[number]
        guard arc.room > 0, case let end = Int(arc.target),
          level[end] < 0, search.hasReached(end),
          network.reducedCost(arc, from: node) == .zero
        else { continue }
        level[end] = level[node] + 1
        next[end] = network.first[end]
        queue.append(Int32(end))
      }
    }
    return level[sink] >= 0
  }

  /// Sends along these paths whatever they can carry.
  ///
  /// An arc once found to lead nowhere is not tried again, so all of these paths together cost
  /// little more than the network.
  mutating func push<Cost>(
    in network: inout FlowEngine<Cost>, _ search: PathSearch<Cost>, from source: Int, to sink: Int
  ) {
    path.removeAll(keepingCapacity: true)
    var node = source
    while true {
      if node == sink {
        let amount = path.reduce(.max) { min($0, network.arcs[$1].room) }
        for arc in path {
          network.arcs[arc].room -= amount
          network.arcs[Int(network.arcs[arc].partner)].room += amount
        }
        // Go on from the first arc that is full.
        let full = path.firstIndex { network.arcs[$0].room == 0 } ?? 0
        node = network.start(of: path[full])
        path.removeSubrange(full...)
        continue
      }
      let end = network.first[node + 1]
      var arc = next[node]
      while arc < end, !leadsOn(network.arcs[arc], from: node, network) { arc += 1 }
      next[node] = arc
      if arc < end {
        path.append(arc)
        node = Int(network.arcs[arc].target)
      } else if let dead = path.popLast() {
        node = network.start(of: dead)
        next[node] += 1
      } else {
        return
      }
    }
  }

  private func leadsOn<Cost>(
    _ arc: FlowEngine<Cost>.Arc, from node: Int, _ network: FlowEngine<Cost>
  ) -> Bool {
    arc.room > 0 && level[Int(arc.target)] == level[node] + 1
      && network.reducedCost(arc, from: node) == .zero
  }
}
