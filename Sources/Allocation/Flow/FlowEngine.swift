/// Finds a flow of least cost by sending it along cheapest paths as long as one lowers the cost.
///
/// The network must be free of cycles of negative cost. The potential of a node is what it costs
/// to come there, up to a constant; with it the reduced cost of an arc that has room is never below
/// nought, and an arc on a cheapest path has none.
struct FlowEngine<Cost: FlowCost> {
  let nodes: Int
  /// Where the arcs that leave each node begin, and after these where the last ones end.
  let first: [Int]
  /// The node an arc leads to.
  private(set) var target: [Int32]
  /// The arc that undoes an arc.
  private(set) var partner: [Int32]
  /// How much more an arc can carry; for an undoing arc, how much there is to undo.
  var room: [Int]
  private(set) var cost: [Cost]
  var potential: [Cost]
  /// The places of the arcs as they were given.
  private let given: [Int32]

  /// Lays out a network, the arcs that leave one node next to each other.
  init(nodes: Int, arcs: [CostFlow.Arc], costs: [Cost]) {
    self.nodes = nodes
    var first = [Int](repeating: 0, count: nodes + 1)
    for arc in arcs {
      first[Int(arc.start) + 1] += 1
      first[Int(arc.end) + 1] += 1
    }
    for node in 0..<nodes { first[node + 1] += first[node] }
    self.first = first
    target = Array(repeating: 0, count: 2 * arcs.count)
    partner = target
    room = Array(repeating: 0, count: 2 * arcs.count)
    cost = Array(repeating: .zero, count: 2 * arcs.count)
    potential = Array(repeating: .zero, count: nodes)
    var next = first
    var given: [Int32] = []
    given.reserveCapacity(arcs.count)
    for arc in arcs {
      let (start, end) = (Int(arc.start), Int(arc.end))
      let (forward, back) = (next[start], next[end])
      next[start] += 1
      next[end] += 1
      (target[forward], target[back]) = (arc.end, arc.start)
      (partner[forward], partner[back]) = (Int32(back), Int32(forward))
      room[forward] = arc.room
      cost[forward] = costs[Int(arc.row)]
      cost[back] = .zero - cost[forward]
      given.append(Int32(forward))
    }
    self.given = given
  }

  /// How much more an arc can carry, by the number under which it was given.
  func room(on arc: Int) -> Int { room[Int(given[arc])] }

  /// Whether an arc, by the number under which it was given, lies on a cheapest path.
  func isTight(_ arc: Int) -> Bool {
    let arc = Int(given[arc])
    return reducedCost(arc, from: Int(target[Int(partner[arc])])) == .zero
  }

  /// Sends the flow of least cost from source to sink.
  mutating func fill(from source: Int, to sink: Int) {
    setPotentials(from: source)
    var search = PathSearch<Cost>(nodes: nodes)
    var paths = PathLevels(nodes: nodes)
    while search.run(&self, from: source, to: sink) {
      while paths.find(in: self, search, from: source, to: sink) {
        paths.push(in: &self, search, from: source, to: sink)
      }
    }
  }

  /// What an arc costs beyond the difference of the potentials.
  func reducedCost(_ arc: Int, from node: Int) -> Cost {
    cost[arc] + potential[node] - potential[Int(target[arc])]
  }

  /// Finds the first distances, when arcs may still cost less than nothing.
  private mutating func setPotentials(from source: Int) {
    var isReached = [Bool](repeating: false, count: nodes)
    var isWaiting = isReached
    isReached[source] = true
    var turn = [source]
    while !turn.isEmpty {
      var next: [Int] = []
      for node in turn {
        isWaiting[node] = false
        for arc in first[node]..<first[node + 1] where room[arc] > 0 {
          let (end, offer) = (Int(target[arc]), potential[node] + cost[arc])
          if isReached[end], potential[end] <= offer { continue }
          potential[end] = offer
          isReached[end] = true
          guard !isWaiting[end] else { continue }
          isWaiting[end] = true
          next.append(end)
        }
      }
      turn = next
    }
  }
}
