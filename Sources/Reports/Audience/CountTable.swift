/// People, or things of which a person may have several, counted by two things at once, with the sums
/// of rows and columns.
///
/// Sums are of what stands in the table; nothing is counted twice.
public struct CountTable: Hashable, Sendable {
  public let rows: [String]
  public let columns: [String]
  /// By row, then column.
  public let counts: [[Int]]
  /// Who is counted where, by numbers of their own; nil where everybody is counted once.
  private let people: [[Set<Int>]]?

  /// Counts by row and column; rows that are short count nobody in what they lack.
  public init(rows: [String], columns: [String], counts: [[Int]]) {
    self.rows = rows
    self.columns = columns
    people = nil
    self.counts = rows.indices.map { row in
      columns.indices.map { column in
        counts.indices.contains(row) && counts[row].indices.contains(column)
          ? max(0, counts[row][column]) : 0
      }
    }
  }

  /// Counts cases, each given as its person by row and column: four people with two cases each are
  /// few, though they have eight.
  public init<Person: Hashable>(rows: [String], columns: [String], persons: [[[Person]]]) {
    self.rows = rows
    self.columns = columns
    var numbers: [Person: Int] = [:]
    people = persons.map { row in
      row.map { cell in
        Set(
          cell.map { person in
            let number = numbers[person] ?? numbers.count
            numbers[person] = number
            return number
          })
      }
    }
    counts = persons.map { $0.map(\.count) }
  }

  /// All that is counted.
  public var total: Int { counts.joined().reduce(0, +) }

  /// Every number, the sums last in each row and the sums of columns as the last row; nil is hidden.
  ///
  /// Nil as a whole where there are so few people that no row may be shown. `before` and `groups` are
  /// those of ``CountCells/hidingSmallNumbers(before:groups:)``.
  public func shown(
    isExact: Bool, before: [[Int?]]? = nil, groups: [Set<Int>]? = nil
  ) -> [[Int?]]? {
    let cells = CountCells(counts, people: people)
    if isExact { return cells.values }
    return cells.hidingSmallNumbers(before: before, groups: groups)
  }

  /// The numbers that may be shown to a reader who has, or has not, the sums of rows and columns from
  /// other tables.
  public func shown(besideHiddenRows rows: Set<Int>, columns: Set<Int>) -> [[Int?]]? {
    guard total > 0 else { return nil }
    return CountCells(counts, people: people).hiding(.init(rows: rows, columns: columns))
  }
}
