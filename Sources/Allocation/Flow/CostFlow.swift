/// A flow network in which an arc costs a row of whole numbers, compared digit by digit.
///
/// Rows keep aims of different weight apart exactly, however many there are: no factor has to be
/// large enough, and nothing can overflow. The flow is built along cheapest paths as long as a
/// path lowers the cost, which ends in a flow of least cost.
struct CostFlow {
  /// One entry in a row of costs.
  typealias Cost = (digit: Int, amount: Int)

  private let digits: Int
  /// The node an arc leads to.
  ///
  /// Arcs come in pairs: `arc ^ 1` undoes `arc`.
  private var target: [Int] = []
  /// How much more an arc can carry; for an undoing arc, how much there is to undo.
  private var room: [Int] = []
  /// The cost rows of all arcs, end to end.
  private var cost: [Int] = []
  private var leaving: [[Int]]

  /// Makes a network without arcs.
  init(nodes: Int, digits: Int) {
    self.digits = digits
    leaving = Array(repeating: [], count: nodes)
  }

  /// Adds an arc and returns its number.
  mutating func addArc(from start: Int, to end: Int, room: Int, cost entries: [Cost]) -> Int {
    let arc = target.count
    target += [end, start]
    self.room += [room, 0]
    var row = [Int](repeating: 0, count: digits)
    for entry in entries { row[entry.digit] += entry.amount }
    cost += row
    cost += row.map { -$0 }
    leaving[start].append(arc)
    leaving[end].append(arc ^ 1)
    return arc
  }

  /// How much an arc carries.
  func flow(on arc: Int) -> Int { room[arc ^ 1] }

  /// Sends the flow of least cost from source to sink.
  mutating func fill(from source: Int, to sink: Int) {
    while true {
      let distances = distances(from: source)
      guard distances.isBelowNought(at: sink) else { return }
      var tight = TightArcs(nodes: leaving.count)
      for node in leaving.indices {
        tight.begin(node)
        for arc in leaving[node] where isTight(arc, distances) { tight.add(arc) }
      }
      while let levels = levels(from: source, to: sink, along: tight) {
        push(from: source, to: sink, along: tight, levels)
      }
    }
  }

  // MARK: - Cheapest paths

  /// The cheapest cost of reaching each node.
  private struct Distances {
    let digits: Int
    var rows: [Int]
    var isReached: [Bool]

    func isBelowNought(at node: Int) -> Bool {
      guard isReached[node] else { return false }
      let row = rows[(node * digits)..<((node + 1) * digits)]
      return (row.first { $0 != 0 } ?? 0) < 0
    }
  }

  /// Corrects the distances until none can be lowered.
  ///
  /// There is no cycle of negative cost to
  /// run round for ever, because each flow on the way is the cheapest of its amount.
  private func distances(from source: Int) -> Distances {
    var found = Distances(
      digits: digits, rows: Array(repeating: 0, count: leaving.count * digits),
      isReached: Array(repeating: false, count: leaving.count))
    var isWaiting = Array(repeating: false, count: leaving.count)
    found.isReached[source] = true
    var turn = [source]
    while !turn.isEmpty {
      var next: [Int] = []
      for node in turn {
        isWaiting[node] = false
        for arc in leaving[node] where room[arc] > 0 {
          let end = target[arc]
          guard lower(&found, from: node, by: arc, at: end) else { continue }
          if !isWaiting[end] {
            isWaiting[end] = true
            next.append(end)
          }
        }
      }
      turn = next
    }
    return found
  }

  /// Lowers the distance of a node if the arc leads to it more cheaply.
  private func lower(_ found: inout Distances, from node: Int, by arc: Int, at end: Int) -> Bool {
    let (start, row, goal) = (node * digits, arc * digits, end * digits)
    if found.isReached[end] {
      var digit = 0
      while digit < digits {
        let offer = found.rows[start + digit] + cost[row + digit]
        let present = found.rows[goal + digit]
        if offer > present { return false }
        if offer < present { break }
        digit += 1
      }
      if digit == digits { return false }
    }
    found.isReached[end] = true
    for digit in 0..<digits {
      found.rows[goal + digit] = found.rows[start + digit] + cost[row + digit]
    }
    return true
  }

  /// Whether an arc lies on a cheapest path; its undoing arc then does so too.
  private func isTight(_ arc: Int, _ found: Distances) -> Bool {
    let (start, end) = (target[arc ^ 1], target[arc])
    guard found.isReached[start], found.isReached[end] else { return false }
    for digit in 0..<digits {
      let step = found.rows[end * digits + digit] - found.rows[start * digits + digit]
      if step != cost[arc * digits + digit] { return false }
    }
    return true
  }

  // MARK: - Pushing

  /// The arcs on cheapest paths, gathered by the node they leave.
  private struct TightArcs {
    private(set) var arcs: [Int] = []
    /// Where the arcs of each node begin.
    private var start: [Int] = []

    init(nodes: Int) {
      start.reserveCapacity(nodes)
    }

    mutating func begin(_ node: Int) {
      start.append(arcs.count)
    }

    mutating func add(_ arc: Int) {
      arcs.append(arc)
    }

    func range(of node: Int) -> Range<Int> {
      start[node]..<(node + 1 < start.count ? start[node + 1] : arcs.count)
    }
  }

  /// How many arcs lie between the source and each node, along tight arcs that still have room;
  /// nil if the sink is out of reach.
  private func levels(from source: Int, to sink: Int, along tight: TightArcs) -> [Int]? {
    var level = [Int](repeating: -1, count: leaving.count)
    level[source] = 0
    var queue = [source]
    var head = 0
    while head < queue.count, level[sink] < 0 {
      let node = queue[head]
      head += 1
      for position in tight.range(of: node) {
        let arc = tight.arcs[position]
        guard room[arc] > 0, level[target[arc]] < 0 else { continue }
        level[target[arc]] = level[node] + 1
        queue.append(target[arc])
      }
    }
    return level[sink] < 0 ? nil : level
  }

  /// Sends along shortest paths of tight arcs whatever they can carry.
  ///
  /// An arc once found to lead nowhere is not tried again, so all of these paths together cost
  /// little more than the network.
  private mutating func push(
    from source: Int, to sink: Int, along tight: TightArcs, _ level: [Int]
  ) {
    var next = leaving.indices.map { tight.range(of: $0).lowerBound }
    var path: [Int] = []
    while true {
      let node = path.last.map { target[$0] } ?? source
      if node == sink {
        let amount = path.reduce(room[path[0]]) { min($0, room[$1]) }
        for arc in path {
          room[arc] -= amount
          room[arc ^ 1] += amount
        }
        // Go on from the first arc that is full.
        path.removeSubrange((path.firstIndex { room[$0] == 0 } ?? 0)...)
        continue
      }
      let end = tight.range(of: node).upperBound
      while next[node] < end {
        let arc = tight.arcs[next[node]]
        if room[arc] > 0, level[target[arc]] == level[node] + 1 { break }
        next[node] += 1
      }
      if next[node] < end {
        path.append(tight.arcs[next[node]])
      } else if let dead = path.popLast() {
        next[target[dead ^ 1]] += 1
      } else {
        return
      }
    }
  }
}
