import Restructure

/// A file whose columns are known, from which any row can be read again.
///
/// Rows are cut up once to be read and forgotten; a check that has something to say of one cuts it
/// up once more.
final class RowTable: Sendable {
  let source: CSVSource
  let columns: Columns

  init(_ source: CSVSource, _ columns: Columns) {
    self.source = source
    self.columns = columns
  }

  /// The row that starts at a byte of a line.
  func row(at offset: Int, line: Int) -> Row? {
    var scanner = CSVScanner(source, at: offset, line: line)
    return scanner.nextRecord().map { Row(self, $0) }
  }
}

/// A row that was read, as little of it as finds it again.
struct RowMark {
  let table: RowTable
  let offset: Int
  let line: Int

  init(_ table: RowTable, offset: Int, line: Int) {
    self.table = table
    self.offset = offset
    self.line = line
  }

  init(_ row: Row) {
    self.init(row.table, offset: row.record.offset, line: row.record.line)
  }

  /// The row itself.
  var row: Row {
    table.row(at: offset, line: line)
      ?? Row(table, CSVRecord(offset: offset, line: line, cells: [], isBroken: false))
  }
}
