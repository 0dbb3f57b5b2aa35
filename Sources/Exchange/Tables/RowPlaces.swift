/// Where the rows of a long table start, so that any of them can be read again; of each row only its
/// byte is kept.
struct RowPlaces: Sendable {
  /// The parts in which the file was read, with the row at which each starts.
  private var parts: [(table: RowTable, from: Int)] = []
  private var offsets: [Int] = []

  init() {}

  /// The rows of a file, or of a part of one.
  init(_ table: RowTable) {
    parts = [(table, 0)]
  }

  /// Whether no part of any file is among them.
  var isEmpty: Bool { parts.isEmpty }

  mutating func reserveCapacity(_ count: Int) {
    offsets.reserveCapacity(count)
  }

  /// Adds the row that follows.
  mutating func append(_ row: Row) {
    offsets.append(row.record.offset)
  }

  /// Adds the rows of the part of the file that follows.
  mutating func append(_ other: RowPlaces) {
    parts += other.parts.map { ($0.table, $0.from + offsets.count) }
    offsets += other.offsets
  }

  /// Where one of the rows stands, which begins on a line.
  func mark(_ row: Int, line: Int) -> RowMark {
    let part = parts.last { $0.from <= row } ?? parts[0]
    return RowMark(part.table, offset: offsets[row], line: line)
  }
}
