/// Where each of our columns stands in a file.
///
/// Every cell of every row is looked up by its column's name, so this is one short list that all
/// rows share: finding a name among twenty by its length first is quicker than hashing it.
final class Columns: Sendable {
  let names: [String]
  private let lengths: [Int]
  private let positions: [Int]

  /// Our names, each with its position in a row.
  init(_ positions: [String: Int]) {
    let ordered = positions.sorted { $0.value < $1.value }
    names = ordered.map(\.key)
    lengths = names.map(\.utf8.count)
    self.positions = ordered.map(\.value)
  }

  /// The position of a column in a row; nil where the file has no such column.
  func position(of column: String) -> Int? {
    let length = column.utf8.count
    for index in lengths.indices where lengths[index] == length && names[index] == column {
      return positions[index]
    }
    return nil
  }
}
