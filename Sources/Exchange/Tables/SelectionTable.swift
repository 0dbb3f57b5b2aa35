import Restructure

/// What one row of scores.csv or preferences.csv says of a person and a post.
protocol SelectionRow: Sendable {
  var employee: EmployeeID { get }
  var post: PostID { get }
  var place: Place { get }
}

extension Score: SelectionRow {}

extension Preference: SelectionRow {}

/// scores.csv or preferences.csv, as far as it could be read.
///
/// A person may have several rows, so there may be millions; of each row only what it says and where
/// it starts are kept.
struct SelectionTable<Value: SelectionRow>: Sendable {
  /// What the sound rows say.
  private(set) var values: [Value] = []
  private var places = RowPlaces()
  /// Where rows stand that are wrong in a cell.
  private var wrong: [RowMark] = []

  init() {}

  /// Reads the rows of the table; a row that cannot be read is reported and left out.
  init(_ rows: inout TableRows, _ read: (Row, inout [Problem]) -> Value?) {
    places = RowPlaces(rows.table)
    let likely = rows.likelyCount
    values.reserveCapacity(likely)
    places.reserveCapacity(likely)
    while let (row, isSound) = rows.next() {
      guard isSound else { continue }
      row.reportSpreadsheetErrors(&rows.problems)
      if let value = read(row, &rows.problems) {
        values.append(value)
        places.append(row)
      } else {
        wrong.append(RowMark(row))
      }
    }
  }

  /// Adds what was read of the part of the file that follows; the first makes room for all.
  mutating func append(_ part: SelectionTable) {
    guard !places.isEmpty else { return self = part }
    values += part.values
    places.append(part.places)
    wrong += part.wrong
  }

  /// Whether the file has no row.
  var isEmpty: Bool { values.isEmpty && wrong.isEmpty }

  /// Rows that are wrong in a cell, in which other cells may be wrong as well.
  var wrongRows: some Sequence<Row> { wrong.lazy.map(\.row) }

  /// The row of the file of a value.
  func row(_ position: Int) -> Row { mark(position).row }

  /// Where every row stands, in the order of the file, if any may say the same as another of one
  /// person, and none otherwise.
  func marksIfRepeated(_ fact: (Value) -> some Hashable) -> [RowMark] {
    guard !wrong.isEmpty || repeats(fact) else { return [] }
    return (values.indices.map(mark) + wrong).sorted { $0.offset < $1.offset }
  }

  private func mark(_ position: Int) -> RowMark {
    places.mark(position, line: values[position].place.line)
  }

  /// Whether two rows of one person say the same.
  ///
  /// In most files the rows of a person stand together, with the people in order, and comparing
  /// neighbours is far quicker than remembering millions of rows.
  private func repeats<Fact: Hashable>(_ read: (Value) -> Fact) -> Bool {
    var employee: EmployeeID?
    var said: [Fact] = []
    var many: Set<Fact> = []
    for value in values {
      if let earlier = employee, earlier != value.employee {
        guard earlier < value.employee else { return repeatsInAnyOrder(read) }
        said.removeAll(keepingCapacity: true)
        many.removeAll(keepingCapacity: true)
      }
      employee = value.employee
      let fact = read(value)
      // Of a handful, each is compared with each; a longer list is left to a set.
      if said.count < Self.handful {
        if said.contains(fact) { return true }
        said.append(fact)
      } else {
        if many.isEmpty { many = Set(said) }
        guard many.insert(fact).inserted else { return true }
      }
    }
    return false
  }

  /// How many rows of one person are compared with one another.
  private static var handful: Int { 32 }

  private func repeatsInAnyOrder<Fact: Hashable>(_ fact: (Value) -> Fact) -> Bool {
    var said: [EmployeeID: Set<Fact>] = [:]
    return values.contains { !said[$0.employee, default: []].insert(fact($0)).inserted }
  }
}
