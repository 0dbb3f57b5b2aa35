import Parallel
import Restructure

/// Reads CSV as RFC 4180 has it and refuses what other readers mend in silence.
///
/// Quoted cells may hold commas, doubled quotes and line breaks; lines end in LF, CRLF or CR.
/// Blank rows, and rows that start with `# `, are passed over. A short row, a long row, an
/// unclosed quote and text after a closing quote are errors: each would lose data otherwise.
public struct CSVReader: Sendable {
  /// The file as it is cut up.
  private(set) var source: CSVSource
  /// The row of column names.
  private(set) var header: [CSVTable.Cell] = []
  private var scanner: CSVScanner
  private var reported: [Problem] = []
  /// How many cells a row must have at least.
  private var named = 0
  /// How many lines are still to be read, in this part and in those that are to be added to what
  /// is read of it; nil where nobody has counted them.
  private(set) var linesToCome: Int?

  /// Reads the header; nil where no table can be read, for the reasons given.
  static func open(
    file: String, bytes: FileBytes, isSheet: Bool = false
  ) -> (reader: CSVReader?, problems: [Problem]) {
    var reader = CSVReader(CSVSource(file: file, bytes: bytes, isSheet: isSheet))
    return reader.readHeader() ? (reader, []) : (nil, reader.problems)
  }

  /// Reads a whole file; the table holds the rows that are sound.
  public static func read(file: String, bytes: [UInt8]) -> (table: CSVTable?, problems: [Problem]) {
    var (opened, problems) = open(file: file, bytes: FileBytes(bytes))
    guard var reader = opened else { return (nil, problems) }
    var rows: [[CSVTable.Cell]] = []
    while let (record, isSound) = reader.next() {
      if isSound { rows.append(reader.source.cells(of: record)) }
    }
    problems += reader.problems
    return (CSVTable(file: file, header: reader.header, rows: rows), problems)
  }

  private init(_ source: CSVSource) {
    self.source = source
    scanner = CSVScanner(source)
  }

  /// What was wrong in what has been read: first with quotes, then with the width of rows.
  var problems: [Problem] { scanner.problems + reported }

  /// The next row, and whether it has a cell for every heading.
  mutating func next() -> (record: CSVRecord, isSound: Bool)? {
    guard let record = scanner.nextRecord() else { return nil }
    let cells = record.cells
    let isWide =
      cells.count > header.count && cells[header.count...].contains { !source.isBlank($0) }
    let isSound = !isWide && cells.count >= named
    if !isSound, !record.isBroken { reportWidth(of: record) }
    return (record, isSound)
  }

  /// How many bytes are still to be read.
  var remainingBytes: Int { scanner.remainingBytes }

  /// The rows that are still to be read, in so many parts of about the same length.
  ///
  /// Each has its bytes to itself, so that threads can read them side by side. Where a quote stands
  /// in the rows a line break may be inside a cell, and they stay in one part.
  func divided(into parts: Int) -> [CSVReader] {
    let bytes = source.bytes
    let starts = scanner.lineStarts(dividingInto: parts)
    let ends = Array(starts.dropFirst()) + [bytes.count]
    let counts = Threads.map(starts.count) { part in
      LineCount(bytes.slice(starts[part]..<ends[part]))
    }
    guard starts.count > 1, !counts.contains(where: \.hasQuotes) else { return [self] }
    let last = scanner.line + counts.reduce(1) { $0 + $1.lines }
    var line = scanner.line
    return zip(zip(starts, ends), counts).map { bounds, count in
      var part = self
      part.source = CSVSource(
        file: source.file, bytes: FileBytes(bytes, upTo: bounds.1), isSheet: source.isSheet)
      part.scanner = CSVScanner(part.source, at: bounds.0, line: line)
      // What is read of the parts is added to what is read of the first.
      part.linesToCome = bounds.0 == starts[0] ? last - line : count.lines + 1
      line += count.lines
      return part
    }
  }

  /// The first cell that says something in a column of the rows that are still to be read.
  func firstText(inColumn position: Int) -> CSVTable.Cell? {
    var ahead = self
    while let (record, isSound) = ahead.next() {
      guard isSound, position < record.cells.count, !source.isBlank(record.cells[position]) else {
        continue
      }
      return source.cell(position, of: record)
    }
    return nil
  }

  private mutating func readHeader() -> Bool {
    if let (separator, place) = scanner.otherSeparator() {
      let name = separator == "\t" ? "tabs" : "“\(separator)”"
      report(
        at: place, .wrongSeparator, "the columns are separated by \(name), not by commas",
        "Save the file as “CSV UTF-8 (Comma delimited)”.")
      return false
    }
    guard let record = scanner.nextRecord() else {
      report(
        at: Place(file: source.file, line: 1), .emptyFile,
        "\(source.file) has no row of column names",
        "Give it a first row with the names of its columns.")
      return false
    }
    header = source.cells(of: record)
    // Trailing commas come from columns that were emptied in the spreadsheet, and may come and go.
    named = (header.lastIndex { !$0.isBlank } ?? 0) + 1
    return !record.isBroken
  }

  private mutating func reportWidth(of record: CSVRecord) {
    let isWide = record.cells.count > header.count
    let cell = source.cell(isWide ? header.count : 0, of: record)
    report(
      at: Place(file: source.file, line: cell.line, column: cell.column), .raggedRow,
      "the row has \(counted(record.cells.count, "cell")) where the header has \(header.count)",
      isWide
        ? "Put quotes round a cell that holds a comma, or remove the extra cells."
        : "Give every column a cell; an empty one still needs its comma.")
  }

  private mutating func report(
    at place: Place, _ code: ProblemCode, _ message: String, _ remedy: String
  ) {
    reported.append(Problem(at: place, code: code, message: message, remedy: remedy))
  }
}
