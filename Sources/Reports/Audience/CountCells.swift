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
  func hidingSmallNumbers() -> [[Int?]]? {
    let total = values[rows][columns]
    if total == 0 { return values }
    guard total >= SmallNumbers.floor else { return nil }
    var cells = self
    cells.hidden = Set(cells.all.filter { SmallNumbers.isSmall(cells[$0]) })
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

  private subscript(position: Position) -> Int { values[position.row][position.column] }

  /// Every cell and every sum but the total of all, which other reports give too.
  private var all: [Position] {
    (0...rows).flatMap { row in
      (0...columns).compactMap { column in
        row == rows && column == columns ? nil : Position(row: row, column: column)
      }
    }
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
    for position in inOrder {
      if let line = smallLine(of: position) {
        return Set([cheapest(in: line)].compactMap(\.self))
      }
    }
    return inOrder.first(where: isExposed).map { wayRound($0) }
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

  /// The cheapest cells that, hidden too, let an exposed one take another value.
  private func wayRound(_ position: Position) -> Set<Position> {
    let (from, to) = ends(of: position)
    let others = Set(all.filter { $0 != position && self[$0] > 0 })
    return (way(from: to, to: from, through: others) ?? []).subtracting(hidden)
  }

  private func cheapest(in line: [Position]) -> Position? {
    line.filter { self[$0] > 0 && !hidden.contains($0) && all.contains($0) }
      .min { (cost($0), $0.row, $0.column) < (cost($1), $1.row, $1.column) }
  }

  /// What hiding a cell takes from the reader; a sum is worth more than all that it sums.
  private func cost(_ position: Position) -> Int {
    if hidden.contains(position) { return 0 }
    let isSum = position.row == rows || position.column == columns
    return self[position] + (isSum ? values[rows][columns] : 0)
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
        let cost = before.cost + cost(arc.cell)
        if let known = found[arc.to], known.cost <= cost { continue }
        found[arc.to] = (cost, before.way.union([arc.cell]))
        goesOn = true
      }
    }
    return found[to]?.way
  }
}
