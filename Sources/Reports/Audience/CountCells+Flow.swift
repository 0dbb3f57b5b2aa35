// Which hidden cells can be worked out by following the sums, and what to hide besides.
extension CountCells {
  // MARK: - What can be worked out

  /// What must be hidden as well; nil where nothing must, empty where there is nothing left to hide.
  func partners() -> Set<Position>? {
    let inOrder = hidden.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    if let exposed = inOrder.first(where: isExposed) { return wayRound(exposed) }
    return inOrder.lazy.compactMap(smallLine).first.map(widening)
  }

  private func line(of position: Position, isRow: Bool) -> [Position] {
    isRow
      ? (0...columns).map { Position(row: position.row, column: $0) }
      : (0...rows).map { Position(row: $0, column: position.column) }
  }

  /// A row or a column whose hidden cells are together a small number that is known.
  private func smallLine(of position: Position) -> [Position]? {
    [true, false].lazy.map { line(of: position, isRow: $0) }.first { line in
      guard let sum = line.last, !hidden.contains(sum) else { return false }
      return SmallNumbers.isSmall(peopleCount(line.dropLast().filter(hidden.contains)))
    }
  }

  /// Whether a hidden cell has only one value that fits.
  private func isExposed(_ position: Position) -> Bool {
    let (from, to) = ends(of: position)
    let others = hidden.filter { $0 != position }
    if way(from: to, to: from, through: others) != nil { return false }
    return self[position] < 2 || way(from: from, to: to, through: others) == nil
  }

  /// The cheapest cells that, hidden too, let an exposed one take another value; empty where none do.
  private func wayRound(_ position: Position) -> Set<Position> {
    let (from, to) = ends(of: position)
    let others = hidden.union(inside.filter { self[$0] > 0 }).subtracting([position])
    let more = way(from: to, to: from, through: others)
    let fewer = self[position] > 1 ? way(from: from, to: to, through: others) : nil
    return (more ?? fewer ?? []).subtracting(hidden)
  }

  /// The smallest cell of a line that can be hidden too, with what that asks; empty where none can.
  private func widening(_ line: [Position]) -> Set<Position> {
    let candidates = line.dropLast().filter { self[$0] > 0 && !hidden.contains($0) }
      .sorted { (self[$0], $0.row, $0.column) < (self[$1], $1.row, $1.column) }
    for candidate in candidates {
      var trial = self
      trial.hidden.insert(candidate)
      if !trial.isExposed(candidate) { return [candidate] }
      let more = trial.wayRound(candidate)
      if !more.isEmpty { return more.union([candidate]) }
    }
    return []
  }

  // MARK: - The flow

  /// Where the flow of a cell comes from and goes to: rows, then columns, then the two corners.
  private func ends(of position: Position) -> (from: Int, to: Int) {
    let foot = rows + columns
    let corner = foot + 1
    let row = position.row == rows ? foot : position.row
    let column = position.column == columns ? corner : rows + position.column
    let isSum = (position.row == rows) != (position.column == columns)
    return isSum ? (column, row) : (row, column)
  }

  /// The cheapest way by which one more can flow between two ends, in which no cell falls to nought.
  private func way(from: Int, to: Int, through cells: Set<Position>) -> Set<Position>? {
    let arcs = cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
      .flatMap { cell -> [(from: Int, to: Int, cell: Position)] in
        let (start, end) = ends(of: cell)
        return [(start, end, cell)] + (self[cell] > 1 ? [(end, start, cell)] : [])
      }
    var found: [Int: (cost: Int, way: Set<Position>)] = [from: (0, [])]
    var goesOn = true
    while goesOn {
      goesOn = false
      for arc in arcs {
        guard let before = found[arc.from] else { continue }
        let cost = before.cost + (hidden.contains(arc.cell) ? 0 : self[arc.cell])
        if let known = found[arc.to], known.cost <= cost { continue }
        found[arc.to] = (cost, before.way.union([arc.cell]))
        goesOn = true
      }
    }
    return found[to]?.way
  }
}
