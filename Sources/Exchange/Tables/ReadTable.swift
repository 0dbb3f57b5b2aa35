import Restructure

/// A table of a folder, as far as it could be read.
struct ReadTable<Value: Sendable>: Sendable {
  /// What a sound row says, with where it stands, so that a later check can point at a cell.
  struct Entry: Sendable {
    let value: Value
    let mark: RowMark

    /// The row itself, cut up once more.
    var row: Row { mark.row }
  }

  /// What the sound rows say.
  private(set) var values: [Value] = []
  /// Where every row stands, those among them that are wrong in a cell.
  private(set) var marks: [RowMark] = []
  /// The position of each of the values among the marks.
  private var positions: [Int32] = []
  /// What stands in the first of our columns, in rows that are wrong as well, so that one wrong
  /// cell does not make every reference to its row wrong.
  var ids: Set<String> = []
  /// Whether two rows have the same in the first of our columns.
  var repeatsIDs = false
  /// The columns that the file has.
  var columns: Columns?
  /// Whether the file could be read; where it could not, nobody knows what it lacks.
  var isReadable = true

  /// The row of the file that one of the values was read from, cut up once more.
  func row(_ position: Int) -> Row { mark(position).row }

  /// Where one of the values stands.
  func mark(_ position: Int) -> RowMark { marks[Int(positions[position])] }

  /// Rows that are wrong in a cell, in which other cells may be wrong as well.
  var wrongRows: some Sequence<Row> {
    let sound = values.count == marks.count ? [] : Set(positions)
    let wrong =
      values.count == marks.count
      ? [] : marks.indices.filter { !sound.contains(Int32(clamping: $0)) }
    return wrong.lazy.map { marks[$0].row }
  }

  /// Every sound row, with where it stands.
  var entries: some RandomAccessCollection<Entry> {
    values.indices.lazy.map { Entry(value: values[$0], mark: marks[Int(positions[$0])]) }
  }

  /// Every row, cut up once more; none where the file has none of the columns that are asked for.
  func rows(having wanted: String...) -> some Sequence<Row> {
    let isAsked = wanted.contains { columns?.heading($0).position != nil }
    return (isAsked ? marks : []).lazy.map(\.row)
  }

  /// A file that is there and cannot be read.
  static var unreadable: ReadTable {
    var table = ReadTable()
    table.isReadable = false
    return table
  }
}

extension ReadTable {
  /// Reads the rows of a table; a row that cannot be read is reported and left out.
  init(_ rows: inout TableRows, _ read: (Row, inout [Problem]) -> Value?) {
    columns = rows.table.columns
    let likely = rows.likelyCount
    values.reserveCapacity(likely)
    positions.reserveCapacity(likely)
    marks.reserveCapacity(likely)
    ids.reserveCapacity(likely)
    while let (row, isSound) = rows.next() {
      if let id = row.text(rows.first), !ids.insert(id).inserted { repeatsIDs = true }
      guard isSound else { continue }
      marks.append(RowMark(row))
      row.reportSpreadsheetErrors(&rows.problems)
      guard let value = read(row, &rows.problems) else { continue }
      values.append(value)
      positions.append(Int32(clamping: marks.count - 1))
    }
  }
}
