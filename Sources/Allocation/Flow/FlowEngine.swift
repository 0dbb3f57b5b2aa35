/// Finds a flow of least cost by sending it along cheapest paths as long as one lowers the cost.
///
/// The network must be free of cycles of negative cost. The potential of a node is what it costs
/// to come there, up to a constant; with it the reduced cost of an arc that has room is never below
/// nought, and an arc on a cheapest path has none.
struct FlowEngine<Cost: FlowCost> {
  /// One way from a node to another.
  struct Arc {
    /// The node it leads to.
    let target: Int32
    /// The arc that undoes it.
    let partner: Int32
    /// How much more it can carry; for an undoing arc, how much there is to undo.
    var room: Int
    let cost: Cost
  }

  let nodes: Int
  /// Where the arcs that leave each node begin, and after these where the last ones end.
  let first: [Int]
  /// The arcs in that order, and for each of them one that undoes it.
  var arcs: [Arc]
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
    self.arcs = Array(
      repeating: Arc(target: 0, partner: 0, room: 0, cost: .zero), count: 2 * arcs.count)
    potential = Array(repeating: .zero, count: nodes)
    var next = first
    var given: [Int32] = []
    given.reserveCapacity(arcs.count)
    for arc in arcs {
      let (start, end) = (Int(arc.start), Int(arc.end))
      let (forward, back) = (next[start], next[end])
      next[start] += 1
      next[end] += 1
      let cost = costs[Int(arc.row)]
      self.arcs[forward] = Arc(
        target: arc.end, partner: Int32(back), room: arc.room, cost: cost)
      self.arcs[back] = Arc(
        target: arc.start, partner: Int32(forward), room: 0, cost: .zero - cost)
      given.append(Int32(forward))
    }
    self.given = given
  }

  /// How much more an arc can carry, by the number under which it was given.
  func room(on arc: Int) -> Int { arcs[Int(given[arc])].room }

  /// Whether an arc, by the number under which it was given, lies on a cheapest path.
  func isTight(_ arc: Int) -> Bool {
    let arc = arcs[Int(given[arc])]
    return reducedCost(arc, from: Int(arcs[Int(arc.partner)].target)) == .zero
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

  /// The node that an arc leaves.
  func start(of arc: Int) -> Int { Int(arcs[Int(arcs[arc].partner)].target) }

  /// What an arc costs beyond the difference of the potentials.
  func reducedCost(_ arc: Arc, from node: Int) -> Cost {
    arc.cost + potential[node] - potential[Int(arc.target)]
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
        for arc in arcs[first[node]..<first[node + 1]] where arc.room > 0 {
          let (end, offer) = (Int(arc.target), potential[node] + arc.cost)
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
