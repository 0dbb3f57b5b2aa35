/// Where each column stands in the rows of one table.
///
/// A table has a dozen columns and thousands of rows: to go through the names is quicker than to
/// hash the one that is looked for.
struct ColumnPositions: Sendable {
  private let columns: [(name: String, length: Int, position: Int)]

  init(_ positions: [String: Int]) {
    columns = positions.sorted { $0.value < $1.value }
      .map { ($0.key, $0.key.utf8.count, $0.value) }
  }

  subscript(_ name: String) -> Int? {
    let length = name.utf8.count
    for column in columns where column.length == length && column.name == name {
      return column.position
    }
    return nil
  }

  /// The columns, in the order in which they stand.
  var names: [String] { columns.map(\.name) }
}
