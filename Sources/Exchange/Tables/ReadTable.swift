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

  var entries: [Entry] = []
  /// Where every row stands, those among them that are wrong in a cell.
  var marks: [RowMark] = []
  /// What stands in the first of our columns, in rows that are wrong as well, so that one wrong
  /// cell does not make every reference to its row wrong.
  var ids: Set<String> = []
  /// Whether two rows have the same in the first of our columns.
  var repeatsIDs = false
  /// The columns that the file has.
  var columns: Columns?
  /// Whether the file could be read; where it could not, nobody knows what it lacks.
  var isReadable = true

  var values: [Value] { entries.map(\.value) }
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
    entries.reserveCapacity(likely)
    marks.reserveCapacity(likely)
    ids.reserveCapacity(likely)
    while let (row, isSound) = rows.next() {
      if let id = row.text(rows.first), !ids.insert(id).inserted { repeatsIDs = true }
      guard isSound else { continue }
      let mark = RowMark(row)
      marks.append(mark)
      row.reportSpreadsheetErrors(&rows.problems)
      if let value = read(row, &rows.problems) { entries.append(Entry(value: value, mark: mark)) }
    }
  }
}
