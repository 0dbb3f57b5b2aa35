/// One of our columns in one file.
struct Heading {
  let name: String
  /// The position of its cell in a row; nil where the file has no such column.
  let position: Int?
}

/// Where each of our columns stands in a file.
///
/// A name is found among twenty by its length first, which is quicker than hashing it; who reads a
/// million rows finds each heading once.
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

  /// The column of a name.
  func heading(_ name: String) -> Heading {
    let length = name.utf8.count
    for index in lengths.indices where lengths[index] == length && names[index] == name {
      return Heading(name: name, position: positions[index])
    }
    return Heading(name: name, position: nil)
  }
}
