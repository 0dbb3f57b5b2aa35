/// People counted by two things at once, with the sums of rows and columns.
///
/// Sums are of what stands in the table; nothing is counted twice.
public struct CountTable: Hashable, Sendable {
  public let rows: [String]
  public let columns: [String]
  /// By row, then column.
  public let counts: [[Int]]

  /// Counts by row and column; rows that are short count nobody in what they lack.
  public init(rows: [String], columns: [String], counts: [[Int]]) {
    self.rows = rows
    self.columns = columns
    self.counts = rows.indices.map { row in
      columns.indices.map { column in
        counts.indices.contains(row) && counts[row].indices.contains(column)
          ? max(0, counts[row][column]) : 0
      }
    }
  }

  /// All that is counted.
  public var total: Int { counts.joined().reduce(0, +) }

  /// Every number, the sums last in each row and the sums of columns as the last row; nil is hidden.
  ///
  /// Nil as a whole where there are so few people that no row may be shown.
  public func shown(isExact: Bool) -> [[Int?]]? {
    let cells = CountCells(counts)
    if isExact { return cells.values }
    return cells.hidingSmallNumbers()
  }
}
