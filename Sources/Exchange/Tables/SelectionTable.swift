import Restructure

/// scores.csv or preferences.csv, kept column by column.
protocol SelectionList: RandomAccessCollection, Sendable where Index == Int {
  init()
  var keys: SelectionKeys { get }
  mutating func reserveCapacity(_ rows: Int)
  mutating func append(_ value: Element)
  mutating func append(_ other: Self)
}

extension ScoreList: SelectionList {}

extension PreferenceList: SelectionList {}

/// scores.csv or preferences.csv, as far as it could be read.
///
/// A person may have several rows, so there may be millions; of each row only what it says and where
/// it starts are kept.
struct SelectionTable<List: SelectionList>: Sendable {
  /// What the sound rows say.
  private(set) var list = List()
  private var places = RowPlaces()
  /// Where rows stand that are wrong in a cell.
  private var wrong: [RowMark] = []

  init() {}

  /// Reads the rows of the table; a row that cannot be read is reported and left out.
  init(_ rows: inout TableRows, _ read: (Row, inout [Problem]) -> List.Element?) {
    places = RowPlaces(rows.table)
    let likely = rows.likelyCount
    list.reserveCapacity(likely)
    places.reserveCapacity(likely)
    while let (row, isSound) = rows.next() {
      guard isSound else { continue }
      row.reportSpreadsheetErrors(&rows.problems)
      if let value = read(row, &rows.problems) {
        list.append(value)
        places.append(row)
      } else {
        wrong.append(RowMark(row))
      }
    }
  }

  /// Adds what was read of the part of the file that follows; the first makes room for all.
  mutating func append(_ part: SelectionTable) {
    guard !places.isEmpty else { return self = part }
    list.append(part.list)
    places.append(part.places)
    wrong += part.wrong
  }

  /// Rows that are wrong in a cell, in which other cells may be wrong as well.
  var wrongRows: some Sequence<Row> { wrong.lazy.map(\.row) }

  /// The row of the file of a value.
  func row(_ position: Int) -> Row { mark(position).row }

  /// Where every row stands, in the order of the file, if any may say the same as another of one
  /// person, and none otherwise.
  func marksIfRepeated(_ fact: (Int) -> some Hashable) -> [RowMark] {
    guard !wrong.isEmpty || repeats(fact) else { return [] }
    return (list.indices.map(mark) + wrong).sorted { $0.offset < $1.offset }
  }

  private func mark(_ row: Int) -> RowMark {
    places.mark(row, line: list.keys.place(at: row).line)
  }

  /// Whether two rows of one person say the same.
  ///
  /// In most files the rows of a person stand together, so that they are compared with one another,
  /// which is far quicker than remembering millions of rows.
  private func repeats<Fact: Hashable>(_ read: (Int) -> Fact) -> Bool {
    let keys = list.keys
    guard keys.standTogether else { return repeatsInAnyOrder(read) }
    var said: [Fact] = []
    var many: Set<Fact> = []
    for run in keys.employees.indices {
      said.removeAll(keepingCapacity: true)
      many.removeAll(keepingCapacity: true)
      for row in keys.rows(ofRun: run) {
        let fact = read(row)
        // Of a handful, each is compared with each; a longer list is left to a set.
        if said.count < Self.handful {
          if said.contains(fact) { return true }
          said.append(fact)
        } else {
          if many.isEmpty { many = Set(said) }
          guard many.insert(fact).inserted else { return true }
        }
      }
    }
    return false
  }

  /// How many rows of one person are compared with one another.
  private static var handful: Int { 32 }

  private func repeatsInAnyOrder<Fact: Hashable>(_ fact: (Int) -> Fact) -> Bool {
    var said: [EmployeeID: Set<Fact>] = [:]
    return list.indices.contains { row in
      !said[list.keys.employee(at: row), default: []].insert(fact(row)).inserted
    }
  }
}
