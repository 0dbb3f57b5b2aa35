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

  /// Rows and columns whose sums are hidden, and of which nothing is shown.
  struct Lines {
    var rows: Set<Int> = []
    var columns: Set<Int> = []
  }

  /// With the sums as the last row and the last column.
  let values: [[Int]]
  var hidden: Set<Position> = []

  let rows: Int
  let columns: Int
  /// Who is counted in each cell, by numbers of their own; nil where everybody is counted once.
  private let people: [[Set<Int>]]?

  init(_ counts: [[Int]], people: [[Set<Int>]]? = nil) {
    rows = counts.count
    columns = counts.first?.count ?? 0
    self.people = people
    var all = counts.map { $0 + [$0.reduce(0, +)] }
    let width = columns + 1
    all.append((0..<width).map { column in all.reduce(0) { $0 + $1[column] } })
    values = all
  }

  /// The numbers that may be shown, nil for each that may not; nil as a whole where none may.
  ///
  /// `before` is the same table as the reader has it of an earlier day, with nil for what was hidden
  /// then: no number is shown from which that one can be taken to leave fewer than five. `groups`
  /// says which rows make up a number that the reader has from another table.
  func hidingSmallNumbers(before: [[Int?]]? = nil, groups: [Set<Int>]? = nil) -> [[Int?]]? {
    if total == 0 { return values }
    let earlier = before.map { EarlierCounts($0) }
    guard peopleCount(everywhere) >= SmallNumbers.floor,
      let ofRows = hiddenLines(
        groups ?? [Set(0..<rows)], { values[$0][columns] }, { self.row($0) },
        before: earlier?.rowSums),
      let ofColumns = hiddenLines(
        [Set(0..<columns)], { values[rows][$0] }, { self.column($0) }, before: earlier?.columnSums)
    else { return nil }
    return hiding(Lines(rows: ofRows, columns: ofColumns), before: earlier)
  }

  /// The numbers that may be shown beside the sums of some rows and columns.
  ///
  /// What stands in the other lines is put together first, as whoever knows all sums can do: a line of
  /// which the sum is hidden is hidden as a whole. So tables of the same people, which have sums in
  /// common, give no more away together than each by itself.
  func hiding(_ lines: Lines, before: EarlierCounts? = nil) -> [[Int?]]? {
    let shownRows = (0..<rows).filter { !lines.rows.contains($0) }.map { [$0] }
    let shownColumns = (0..<columns).filter { !lines.columns.contains($0) }.map { [$0] }
    let rowParts = shownRows + (lines.rows.isEmpty ? [] : [lines.rows.sorted()])
    let columnParts = shownColumns + (lines.columns.isEmpty ? [] : [lines.columns.sorted()])
    var joint = joined(rowParts, columnParts)
    for cell in joint.inside where joint[cell] > 0 {
      let changed = before.map { earlier in
        guard cell.row < shownRows.count, cell.column < shownColumns.count else { return false }
        let (row, column) = (shownRows[cell.row][0], shownColumns[cell.column][0])
        return SmallNumbers.isNear(values[row][column], earlier.cell(row, column))
      }
      if joint.isAboutFew(cell) || changed == true { joint.hidden.insert(cell) }
    }
    while let more = joint.partners() {
      guard !more.isEmpty else { return nil }
      joint.hidden.formUnion(more)
    }
    var shown: [[Int?]] = values.map { $0.map { _ in nil } }
    for (row, rowPart) in rowParts.enumerated() where row < shownRows.count {
      for (column, columnPart) in columnParts.enumerated() where column < shownColumns.count {
        let isHidden = joint.hidden.contains(Position(row: row, column: column))
        if !isHidden { shown[rowPart[0]][columnPart[0]] = values[rowPart[0]][columnPart[0]] }
      }
    }
    for part in shownRows { shown[part[0]][columns] = values[part[0]][columns] }
    for part in shownColumns { shown[rows][part[0]] = values[rows][part[0]] }
    shown[rows][columns] = total
    return shown
  }

  /// The same people in fewer rows and columns.
  private func joined(_ rowParts: [[Int]], _ columnParts: [[Int]]) -> CountCells {
    CountCells(
      rowParts.map { rows in
        columnParts.map { columns in
          rows.reduce(0) { sum, row in columns.reduce(sum) { $0 + values[row][$1] } }
        }
      },
      people: people.map { people in
        rowParts.map { rows in
          columnParts.map { columns in
            rows.reduce(into: Set<Int>()) { all, row in
              for column in columns { all.formUnion(people[row][column]) }
            }
          }
        }
      })
  }

  /// The lines whose sums must be hidden, group by group; nil where a group cannot be.
  private func hiddenLines(
    _ groups: [Set<Int>], _ sum: (Int) -> Int, _ cells: @escaping (Int) -> [Position],
    before: [Int?]?
  ) -> Set<Int>? {
    var hidden: Set<Int> = []
    for group in groups {
      let lines = group.sorted()
      let found = SmallNumbers.hidden(
        lines.map(sum), before: before.map { before in lines.map { before[$0] } }
      ) { chosen in peopleCount(chosen.flatMap { cells(lines[$0]) }) }
      guard let found else { return nil }
      hidden.formUnion(found.map { lines[$0] })
    }
    return hidden
  }

  // MARK: - Cells

  subscript(position: Position) -> Int { values[position.row][position.column] }

  private var total: Int { values[rows][columns] }

  /// Every cell that is no sum.
  var inside: [Position] { (0..<rows).flatMap(row) }
  private var everywhere: [Position] { inside }

  private func row(_ row: Int) -> [Position] {
    (0..<columns).map { Position(row: row, column: $0) }
  }

  private func column(_ column: Int) -> [Position] {
    (0..<rows).map { Position(row: $0, column: column) }
  }

  /// How many different people some cells are about.
  func peopleCount(_ cells: [Position]) -> Int {
    guard let people else { return cells.reduce(0) { $0 + self[$1] } }
    return cells.reduce(into: Set<Int>()) { $0.formUnion(people[$1.row][$1.column]) }.count
  }

  private func isAboutFew(_ cell: Position) -> Bool { SmallNumbers.isSmall(peopleCount([cell])) }
}

/// A table as a reader has it of an earlier day, with its sums last.
struct EarlierCounts {
  private let cells: [[Int?]]

  init(_ cells: [[Int?]]) {
    self.cells = cells
  }

  func cell(_ row: Int, _ column: Int) -> Int? { cells[row][column] }
  var rowSums: [Int?] { cells.dropLast().map { $0.last ?? nil } }
  var columnSums: [Int?] { cells.last.map { Array($0.dropLast()) } ?? [] }
}
