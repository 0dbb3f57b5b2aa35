/// A flow network in which an arc costs a row of whole numbers, compared digit by digit.
///
/// Rows keep aims of different weight apart exactly, however many there are. Where they fit they
/// are put into one whole number each, which `CostScale` chooses so that it compares as they do.
struct CostFlow {
  /// One entry in a row of costs.
  typealias Cost = (digit: Int, amount: Int)

  /// An arc as it is given.
  struct Arc {
    let start: Int32
    let end: Int32
    /// The most it can carry.
    let room: Int
    /// The index among the rows of costs.
    let row: Int32
  }

  private let nodes: Int
  /// How many digits a cost has; in `rows` one more follows, for what must be carried.
  private let digits: Int
  private var arcs: [Arc] = []
  private var rows: [[Int]] = []
  private var flows: [Int] = []

  /// Makes a network without arcs.
  init(nodes: Int, digits: Int) {
    self.nodes = nodes
    self.digits = digits
  }

  /// Makes room for so many arcs.
  mutating func reserve(arcs count: Int) {
    arcs.reserveCapacity(count)
  }

  /// Adds a row of costs and returns its number.
  mutating func addRow(_ entries: [Cost]) -> Int {
    var row = [Int](repeating: 0, count: digits + 1)
    for entry in entries { row[entry.digit] += entry.amount }
    rows.append(row)
    return rows.count - 1
  }

  /// Adds an arc and returns its number.
  mutating func addArc(from start: Int, to end: Int, room: Int, cost entries: [Cost]) -> Int {
    addArc(from: start, to: end, room: room, row: addRow(entries))
  }

  /// Adds an arc that costs what a row says, and returns its number.
  @discardableResult
  mutating func addArc(from start: Int, to end: Int, room: Int, row: Int) -> Int {
    arcs.append(
      Arc(start: Int32(start), end: Int32(end), room: room, row: Int32(row)))
    return arcs.count - 1
  }

  /// How much an arc carries.
  func flow(on arc: Int) -> Int { flows[arc] }

  /// Sends the flow of least cost from source to sink.
  mutating func fill(from source: Int, to sink: Int) {
    flows = Array(repeating: 0, count: arcs.count)
    _ = fill(Array(arcs.indices), from: source, to: sink, costing: Array(0..<digits))
  }

  /// Sends the flow of least cost from source to sink, weighing some digits after the others.
  ///
  /// The number of cheapest paths of different cost multiplies with every digit, unless each is
  /// settled before the next is looked at. What a flow of least cost so far leaves open are the
  /// arcs whose reduced cost is nought: whatever these carry from where they begin to where they
  /// end can be sent along them in another way, and no other change keeps the cost as low.
  mutating func fill(from source: Int, to sink: Int, by stages: [Range<Int>]) {
    flows = Array(repeating: 0, count: arcs.count)
    let given = arcs.count
    var open = Array(arcs.indices)
    for (number, stage) in stages.enumerated() where !open.isEmpty {
      guard number > 0 else {
        open = fill(open, from: source, to: sink, costing: Array(stage))
        continue
      }
      let (supply, demand) = (nodes, nodes + 1)
      var sent = [Int](repeating: 0, count: nodes)
      for arc in open {
        sent[Int(arcs[arc].start)] += flows[arc]
        sent[Int(arcs[arc].end)] -= flows[arc]
      }
      let kept = addRow([(digits, -1)])
      for node in 0..<nodes where sent[node] != 0 {
        addArc(
          from: sent[node] > 0 ? supply : node, to: sent[node] > 0 ? node : demand,
          room: abs(sent[node]), row: kept)
      }
      flows += Array(repeating: 0, count: arcs.count - given)
      open = fill(
        open + (given..<arcs.count), from: supply, to: demand, costing: [digits] + stage
      ).filter { $0 < given }
      arcs.removeSubrange(given...)
      flows.removeSubrange(given...)
    }
  }

  /// Fills some arcs, and says which of them another flow of the same cost may use differently.
  private mutating func fill(
    _ open: [Int], from source: Int, to sink: Int, costing digits: [Int]
  ) -> [Int] {
    let spreads = digits.map { spread(of: $0, in: open) }
    let costs = rows.map { row in digits.map { row[$0] } }
    if let scale = CostScale<Int>(spreads: spreads) {
      return run(open, costs.map(scale.cost), from: source, to: sink)
    }
    if let scale = CostScale<Int128>(spreads: spreads) {
      return run(open, costs.map(scale.cost), from: source, to: sink)
    }
    return run(
      open, costs.map(CostScale<CostRow>(digits: spreads.count).cost), from: source, to: sink)
  }

  private mutating func run<Number: FlowCost>(
    _ open: [Int], _ costs: [Number], from source: Int, to sink: Int
  ) -> [Int] {
    var engine = FlowEngine(nodes: nodes + 2, arcs: open.map { arcs[$0] }, costs: costs)
    engine.fill(from: source, to: sink)
    for (number, arc) in open.enumerated() { flows[arc] = arcs[arc].room - engine.room(on: number) }
    return open.indices.filter(engine.isTight).map { open[$0] }
  }

  /// By how much two numbers may differ in one digit that are compared on the way.
  ///
  /// A path that visits no node twice has two arcs at most at each, so among arcs that all begin,
  /// or all end, at one of a few nodes it uses no more than twice as many. That bounds a distance.
  /// A potential is made of three distances, a reduced cost of two potentials and an arc, and
  /// two of these are compared: twelve distances are more than enough.
  private func spread(of digit: Int, in open: [Int]) -> Int {
    var isStart = [Bool](repeating: false, count: nodes + 2)
    var isEnd = isStart
    var (starts, ends, largest) = (0, 0, 0)
    for arc in open.lazy.map({ arcs[$0] }) {
      let amount = abs(rows[Int(arc.row)][digit])
      guard amount != 0 else { continue }
      largest = max(largest, amount)
      if !isStart[Int(arc.start)] { starts += 1 }
      if !isEnd[Int(arc.end)] { ends += 1 }
      (isStart[Int(arc.start)], isEnd[Int(arc.end)]) = (true, true)
    }
    let (spread, overflow) = largest.multipliedReportingOverflow(by: 24 * min(starts, ends))
    return overflow ? .max : spread
  }
}
