import Restructure

/// The rows of a file whose headings have been matched with our columns, one after the other.
struct TableRows: Sendable {
  /// The first of our columns, in which the rows of most tables have their ids.
  let first: Heading
  private(set) var table: RowTable
  /// What was found wrong in the rows so far, besides what was wrong with how they are cut.
  var problems: [Problem] = []
  private var reader: CSVReader

  /// Matches the headings; nil where no row can be read, for the reasons that are added.
  init?(
    _ file: TextFile, _ layout: TableLayout, _ map: HeaderMap, problems: inout [Problem]
  ) {
    let (opened, found) = CSVReader.open(
      file: file.name, bytes: file.bytes, isSheet: file.isSheet)
    problems += file.problems + found
    guard let opened else { return nil }
    let match = HeadingMatch(opened, layout: layout, map: map)
    problems += match.problems
    let columns = Columns(match.positions)
    reader = opened
    table = RowTable(opened.source, columns)
    first = columns.heading(layout.columns.first?.name ?? "")
    guard layout.columns.allSatisfy({ !$0.isRequired || match.positions[$0.name] != nil }) else {
      while next() != nil {}
      // Under a row that is not the header at all, every row would be of the wrong length.
      problems += reader.problems.filter {
        !match.positions.isEmpty || $0.code != ProblemCode.raggedRow.rawValue
      }
      return nil
    }
  }

  /// The next row, and whether it has a cell for every heading.
  mutating func next() -> (row: Row, isSound: Bool)? {
    reader.next().map { (Row(table, $0.record), $0.isSound) }
  }

  /// The rows that are still to be read, in parts that share nothing but the bytes of the file;
  /// read one after the other they are the rows.
  func divided(into parts: Int) -> [TableRows] {
    reader.divided(into: parts).map { reader in
      var part = self
      part.reader = reader
      part.table = RowTable(reader.source, table.columns)
      return part
    }
  }

  /// How many rows there seem to be: as many as lines where those are counted, or judging by the
  /// first of them.
  var likelyCount: Int {
    if let lines = reader.linesToCome { return lines }
    var ahead = reader
    var passed = 0
    var start: Int?
    var end = 0
    while passed < 100, let (record, _) = ahead.next() {
      start = start ?? record.offset
      end = record.cells.last?.end ?? record.offset
      passed += 1
    }
    guard let start, end > start else { return 0 }
    return (table.source.bytes.count - start) * passed / (end - start + passed) + 1
  }

  /// Everything that was found wrong in the rows that have been read.
  var allProblems: [Problem] { reader.problems + problems }

  /// How many bytes are still to be read.
  var remainingBytes: Int { reader.remainingBytes }
}
