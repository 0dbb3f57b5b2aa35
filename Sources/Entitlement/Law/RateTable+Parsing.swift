import Restructure

extension RateTable {
  /// Reads a table with the columns `from,to,value,source,unconfirmed`.
  ///
  /// Every row needs its two days, its sum and its source; days in the wrong order or shared by two
  /// rows are errors, a gap is not.
  public init(name: String, csv text: String) throws(ReferenceProblem) {
    let reading = try ReferenceText(
      text, columns: ["from", "to", "value", "source", "unconfirmed"])
    var entries: [Entry] = []
    for row in reading.rows {
      let (from, to) = (try row.date(0), try row.date(1))
      guard from <= to else { throw row.problem("\(to) is before \(from)") }
      if let before = entries.last, from <= before.to {
        throw row.problem("\(from) is not after \(before.to), the last day of the row before")
      }
      guard let value = Money(parsing: row.cells[2]), value.pence > 0 else {
        throw row.problem("“\(row.cells[2])” is not a sum")
      }
      entries.append(
        Entry(
          from: from, to: to, value: value, source: try row.text(3),
          unconfirmed: row.cells[4].isEmpty ? nil : row.cells[4]))
    }
    guard let table = RateTable(name: name, entries: entries) else {
      throw ReferenceProblem(line: 1, message: "there is no row")
    }
    self = table
  }
}
