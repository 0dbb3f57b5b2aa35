/// The exact search in a component that many pools of hours tie together, by linear programming.
///
/// The aims are settled one after the other, each with those before it held fast. Linear
/// programming, which may divide people, says what an aim can be at most; where its answer divides
/// somebody, the search goes on with one head fewer and one more in the fill concerned. The most
/// that is left in any branch is the gap if the work runs out.
struct PackingSearch {
  private let component: Component
  private let gates: Gates
  private let model: PackingModel
  private let bound: PackingBound
  private var tableau: PackingTableau
  private(set) var found: Placement
  /// The whole question, with the aims that are settled.
  private var root: Node

  /// What floating point takes for a whole number.
  private static let nothing = 1e-6
  /// After so many steps the errors of rounding are cleared away.
  private static let mostSteps = 500

  /// A part of the question: what each column may be.
  private struct Node {
    var lower: [Int]
    var upper: [Int]
    /// What the aim can be at most here.
    var most: Int
  }

  /// What became of a branch.
  private enum Outcome {
    case closed
    case open(most: Int)
    case divided(first: Node, second: Node)
  }

  /// Begins from the best placement known.
  init(_ component: Component, _ gates: Gates, found: Placement) {
    self.component = component
    self.gates = gates
    self.found = found
    model = PackingModel(component)
    bound = PackingBound(model)
    tableau = PackingTableau(model)
    root = Node(
      lower: model.upper.map { _ in 0 }, upper: model.upper.map { $0 ?? 0 }, most: 0)
  }

  /// How many cells have been computed.
  var work: Int { tableau.work }

  /// Whether the numbers are small enough for this search.
  static func canWeigh(_ component: Component) -> Bool {
    let largest =
      component.capacities.map { capacity in
        if case .hours(let hours) = capacity { hours } else { 0 }
      }.max() ?? 0
    let heads = component.kinds.reduce(0) { $0 + $1.count * $1.heads }
    let rows = component.kinds.count + component.capacities.count
    return largest < 1 << 62 && heads < 1 << 20 && rows * component.routes.count < 1 << 23
  }

  /// Improves the placement; what it cannot rule out by then is the ceiling, nil if nothing.
  mutating func run(mostWork: Int) -> [Int]? {
    var ceiling: [Int]?
    for (digit, aim) in model.aims.enumerated() {
      guard let aim else { continue }
      let end = tableau.work + (mostWork - tableau.work) / 2
      let most = settle(digit, aim, mostWork: end)
      let reached = found.score[digit]
      if ceiling == nil, most > reached { ceiling = self.ceiling(digit, most) }
      root.lower[aim] = reached
      root.upper[aim] = reached
    }
    return ceiling
  }

  /// The greatest score with so much of one aim.
  private func ceiling(_ digit: Int, _ most: Int) -> [Int] {
    var score = found.score.map { _ in 0 }
    for earlier in 0..<digit { score[earlier] = found.score[earlier] }
    score[digit] = most
    if digit == 0 { score[1] = component.kinds.reduce(0) { $0 + $1.count * $1.heads } }
    let next = max(2, digit + 1)
    if next < score.count { score[next] = score[1] - score[2..<next].reduce(0, +) }
    return score
  }

  // MARK: - One aim

  /// Raises one aim as far as it goes; says what it can be at most.
  private mutating func settle(_ digit: Int, _ aim: Int, mostWork: Int) -> Int {
    root.most = root.upper[aim]
    apply(root)
    guard tableau.restore(mostWork: mostWork) == .best else { return root.most }
    tableau.aim(at: aim)
    guard tableau.raise(mostWork: mostWork) == .best else { return exactMost(aim, root) }
    var open = [root]
    var highest: Int?
    while let node = open.popLast() {
      guard node.most > found.score[digit] else { continue }
      guard tableau.work < mostWork else {
        return ([node.most, highest ?? 0] + open.map(\.most)).max() ?? node.most
      }
      switch weigh(node, digit, aim, mostWork: mostWork) {
      case .closed: continue
      case .open(let most): highest = max(highest ?? 0, most)
      case .divided(let first, let second): open += [second, first]
      }
    }
    return max(found.score[digit], highest ?? 0)
  }

  private func exactMost(_ aim: Int, _ node: Node) -> Int {
    let prices = model.rows.map { ($0.own == aim ? 1 : 0) - tableau.gains[$0.own] }
    let most = bound.most(of: aim, prices: prices, lower: node.lower, upper: node.upper)
    return min(node.most, most ?? node.most)
  }

  private mutating func apply(_ node: Node) {
    for column in model.upper.indices where model.upper[column] != nil {
      tableau.bound(column, from: Double(node.lower[column]), to: Double(node.upper[column]))
    }
  }

  private mutating func weigh(_ node: Node, _ digit: Int, _ aim: Int, mostWork: Int) -> Outcome {
    var node = node
    apply(node)
    if tableau.pivots > Self.mostSteps { tableau.refresh() }
    var outcome = tableau.restore(mostWork: mostWork)
    if case .impossible(let row) = outcome {
      if excludes(row, node) { return .closed }
      tableau.refresh()
      outcome = tableau.restore(mostWork: mostWork)
      if case .impossible(let row) = outcome, excludes(row, node) { return .closed }
    }
    node.most = exactMost(aim, node)
    guard node.most > found.score[digit] else { return .closed }
    if outcome == .best { tryRounding() }
    guard node.most > found.score[digit] else { return .closed }
    guard let column = dividedColumn() else { return .open(most: node.most) }
    let value = tableau.value(of: column)
    let whole = Int(value)
    guard whole >= node.lower[column], whole < node.upper[column] else {
      return .open(most: node.most)
    }
    var (fewer, more) = (node, node)
    fewer.upper[column] = whole
    more.lower[column] = whole + 1
    // One head fewer leaves room for others, and so leads sooner to an answer nobody is divided in.
    return .divided(first: fewer, second: more)
  }

  /// Whether the row shows, in whole numbers, that nobody can be placed so.
  private func excludes(_ row: Int, _ node: Node) -> Bool {
    bound.excludesAll(prices: tableau.shares(of: row), lower: node.lower, upper: node.upper)
  }

  /// The fill that is furthest from whole, by its hours; if all are whole, the route.
  private func dividedColumn() -> Int? {
    mostDivided(zip(model.fills, model.fillSizes))
      ?? mostDivided(component.routes.indices.lazy.map { ($0, 1) })
  }

  private func mostDivided(_ columns: some Sequence<(Int, Int)>) -> Int? {
    var (found, most): (Int?, Double) = (nil, 0)
    for (column, size) in columns {
      let value = tableau.value(of: column)
      let distance = abs(value - Double(Int(value + 0.5)))
      guard distance > Self.nothing, distance * Double(size) > most else { continue }
      (found, most) = (column, distance * Double(size))
    }
    return found
  }

  /// Keeps the placement that comes of leaving out whoever is divided, if it is the best so far.
  private mutating func tryRounding() {
    let counts = component.routes.indices.map { route in
      max(0, Int(tableau.value(of: route) + Self.nothing))
    }
    let parties = component.parties(in: counts)
    guard zip(component.kinds, parties).allSatisfy({ $0.count >= $1 }),
      component.slack(of: parties).allSatisfy({ $0 >= 0 })
    else { return }
    let placement = Placement(filling: counts, component)
    if found.score.lexicographicallyPrecedes(placement.score) { found = placement }
  }
}
