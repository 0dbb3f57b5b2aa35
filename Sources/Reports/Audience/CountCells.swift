/// The cells of a table of counts with its sums, and which of them must be hidden.
///
/// A table whose rows and columns add up is a flow that goes round: each cell runs from its row to
/// its column, each sum of a column from the column to the corner, each sum of a row from the corner
/// to its row. Somebody who reads the shown cells knows that the hidden ones keep every sum right and
/// that none of them is nought, since noughts are shown. A hidden cell can be worked out exactly if
/// the flow cannot be led round another way, which is what ``isExposed(_:)`` asks.
struct CountCells {
  /// A cell, or a sum where row or column is the last.
  struct Position: Hashable {
    let row: Int
    let column: Int
  }

  /// With the sums as the last row and the last column.
  let values: [[Int]]
  private(set) var hidden: Set<Position> = []

  private let rows: Int
  private let columns: Int

  init(_ counts: [[Int]]) {
    rows = counts.count
    columns = counts.first?.count ?? 0
    var all = counts.map { $0 + [$0.reduce(0, +)] }
    let width = columns + 1
    all.append((0..<width).map { column in all.reduce(0) { $0 + $1[column] } })
    values = all
  }

  /// The numbers that may be shown, nil for each that may not; nil as a whole where none may.
  ///
  /// The sums are seen to first and by themselves, because other tables of the same people have them
  /// too: what is hidden of them must not depend on the rest of this table.
  func hidingSmallNumbers() -> [[Int?]]? {
    let total = values[rows][columns]
    if total == 0 { return values }
    guard total >= SmallNumbers.floor,
      let ofRows = SmallNumbers.hidden((0..<rows).map { values[$0][columns] }),
      let ofColumns = SmallNumbers.hidden((0..<columns).map { values[rows][$0] })
    else { return nil }
    var cells = self
    cells.hidden = Set(ofRows.map { Position(row: $0, column: columns) })
      .union(ofColumns.map { Position(row: rows, column: $0) })
    for cell in inside where SmallNumbers.isSmall(self[cell]) || cells.isItsSum(cell) {
      cells.hidden.insert(cell)
    }
    while let more = cells.partners() {
      guard !more.isEmpty else { return nil }
      cells.hidden.formUnion(more)
    }
    return values.indices.map { row in
      values[row].indices.map { column in
        cells.hidden.contains(Position(row: row, column: column)) ? nil : values[row][column]
      }
    }
  }

  /// Whether a cell is all of a row or a column whose sum is hidden.
  private func isItsSum(_ cell: Position) -> Bool {
    [Position(row: cell.row, column: columns), Position(row: rows, column: cell.column)].contains {
      hidden.contains($0) && self[$0] == self[cell]
    }
  }

  private subscript(position: Position) -> Int { values[position.row][position.column] }

  /// Every cell that is no sum.
  private var inside: [Position] {
    (0..<rows).flatMap { row in (0..<columns).map { Position(row: row, column: $0) } }
  }

  private func line(of position: Position, isRow: Bool) -> [Position] {
    isRow
      ? (0...columns).map { Position(row: position.row, column: $0) }
      : (0...rows).map { Position(row: $0, column: position.column) }
  }

  // MARK: - What can be worked out

  /// What must be hidden as well; nil where nothing must, empty where there is nothing left to hide.
  private func partners() -> Set<Position>? {
    let inOrder = hidden.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    if let exposed = inOrder.first(where: isExposed) { return wayRound(exposed) }
    return inOrder.lazy.compactMap(smallLine).first.map(widening)
  }

  /// A row or a column whose hidden cells are together a small number that is known.
  private func smallLine(of position: Position) -> [Position]? {
    [true, false].lazy.map { line(of: position, isRow: $0) }.first { line in
      guard let sum = line.last, !hidden.contains(sum) else { return false }
      let together = line.dropLast().filter(hidden.contains).reduce(0) { $0 + self[$1] }
      return SmallNumbers.isSmall(together)
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
