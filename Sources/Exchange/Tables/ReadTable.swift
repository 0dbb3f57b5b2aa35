import Restructure

/// A table of a folder, as far as it could be read.
struct ReadTable<Value> {
  /// What a sound row says, with the row itself, so that a later check can point at a cell.
  struct Entry {
    let value: Value
    let row: Row
  }

  var entries: [Entry] = []
  /// Every row, those among them that are wrong in a cell.
  var rows: [Row] = []
  /// What stands in the first of our columns, in rows that are wrong as well, so that one wrong
  /// cell does not make every reference to its row wrong.
  var ids: Set<String> = []
  /// Whether the file could be read; where it could not, nobody knows what it lacks.
  var isReadable = true

  var values: [Value] { entries.map(\.value) }

  /// A file that is there and cannot be read.
  static var unreadable: ReadTable {
    var table = ReadTable()
    table.isReadable = false
    return table
  }
}

extension ReadTable {
  /// Reads the rows of a table, in whose bytes some problems were found; a row that cannot be
  /// read is reported and left out.
  init(
    _ table: CSVTable, found: [Problem], layout: TableLayout, map: HeaderMap,
    problems: inout [Problem], _ read: (Row, inout [Problem]) -> Value?
  ) {
    let match = HeadingMatch(table, layout: layout, map: map)
    problems += match.problems
    // Under a row that is not the header at all, every row would be of the wrong length.
    problems +=
      match.positions.isEmpty
      ? found.filter { $0.code != ProblemCode.raggedRow.rawValue } : found
    guard layout.columns.allSatisfy({ !$0.isRequired || match.positions[$0.name] != nil }) else {
      self = .unreadable
      return
    }
    let first = layout.columns.first?.name ?? ""
    let columns = Columns(match.positions)
    for cells in table.rows {
      let row = Row(cells: cells, columns: columns, file: table.file)
      rows.append(row)
      row.reportSpreadsheetErrors(&problems)
      if let id = row.text(first) { ids.insert(id) }
      if let value = read(row, &problems) { entries.append(Entry(value: value, row: row)) }
    }
    for cells in table.brokenRows {
      let row = Row(cells: cells, columns: columns, file: table.file)
      if let id = row.text(first) { ids.insert(id) }
    }
  }
}
