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
    var row = [Int](repeating: 0, count: digits)
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
    let spreads = (0..<digits).map(spread)
    if let scale = CostScale<Int>(spreads: spreads) {
      run(scale, from: source, to: sink)
    } else if let scale = CostScale<Int128>(spreads: spreads) {
      run(scale, from: source, to: sink)
    } else {
      run(CostScale<CostRow>(digits: digits), from: source, to: sink)
    }
  }

  private mutating func run<Number>(
    _ scale: CostScale<Number>, from source: Int, to sink: Int
  ) {
    var engine = FlowEngine(nodes: nodes, arcs: arcs, costs: rows.map(scale.cost))
    engine.fill(from: source, to: sink)
    flows = arcs.indices.map { arcs[$0].room - engine.room(on: $0) }
  }

  /// By how much two numbers may differ in one digit that are compared on the way.
  ///
  /// A path that visits no node twice has two arcs at most at each, so among arcs that all begin,
  /// or all end, at one of a few nodes it uses no more than twice as many. That bounds a distance.
  /// A potential is made of three distances, a reduced cost of two potentials and an arc, and
  /// two of these are compared: twelve distances are more than enough.
  private func spread(of digit: Int) -> Int {
    var isStart = [Bool](repeating: false, count: nodes)
    var isEnd = isStart
    var (starts, ends, largest) = (0, 0, 0)
    for arc in arcs {
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
