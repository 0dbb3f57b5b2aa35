import Restructure

/// staff.csv, as far as it could be read.
///
/// It may hold a million rows, so they are kept in the columns of a staff list, and of each row
/// only where it starts.
struct StaffTable: Sendable {
  /// What the sound rows say.
  private(set) var list = StaffList()
  /// Whether the file could be read; where it could not, nobody knows what it lacks.
  var isReadable = true

  /// Where the rows of the list stand.
  private var places = RowPlaces()
  /// Where rows stand that are wrong in a cell.
  private var wrong: [RowMark] = []
  /// The people of rows that have not a cell for every heading.
  private var ragged: [EmployeeID] = []

  init() {}

  /// Adds what was read of the part of the file that follows; the first makes room for all.
  mutating func append(_ part: StaffTable) {
    guard !places.isEmpty else { return self = part }
    places.append(part.places)
    wrong += part.wrong
    ragged += part.ragged
    list.append(part.list)
  }

  /// Reads the rows of the table.
  init(_ rows: inout TableRows, leavingOut leftOut: StaffParticulars.LeftOut) {
    let reading = PostholdingRow(rows.table.columns, leavingOut: leftOut)
    places = RowPlaces(rows.table)
    let likely = rows.likelyCount
    list.reserveCapacity(likely)
    places.reserveCapacity(likely)
    var holding = Postholding(employee: "", post: "", place: Place(file: rows.table.source.file))
    while let (row, isSound) = rows.next() {
      guard isSound else {
        if let id = row.text(rows.first) { ragged.append(id) }
        continue
      }
      row.reportSpreadsheetErrors(&rows.problems)
      if reading.read(row, into: &holding, &rows.problems) {
        list.append(holding)
        places.append(row)
      } else {
        wrong.append(RowMark(row))
      }
    }
  }

  /// The people who are named, in rows that are wrong as well, so that one wrong cell does not make
  /// every reference to its row wrong.
  var ids: Set<EmployeeID> {
    Set(list.employees).union(ragged).union(wrong.compactMap { $0.row.text("employee_id") })
  }

  /// Where the rows stand of people who stand more than once.
  var marksOfRepeated: [RowMark] {
    Set(list.repeats.flatMap { [$0.row, $0.earlier] }).sorted().map(mark)
  }

  /// Where a row of the list stands.
  func mark(_ row: Int) -> RowMark {
    places.mark(row, line: list.place(at: row).line)
  }

  /// The row of the file of a row of the list.
  func row(_ row: Int) -> Row { mark(row).row }

  /// Rows that are wrong in a cell, in which other cells may be wrong as well.
  var wrongRows: some Sequence<Row> { wrong.lazy.map(\.row) }

  /// Every sound row, with where it stands.
  var entries: some Collection<ReadTable<Postholding>.Entry> {
    list.indices.lazy.map { ReadTable<Postholding>.Entry(value: list[$0], mark: mark($0)) }
  }
}
