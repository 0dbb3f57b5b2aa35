import Restructure

/// A table in the making, each column of which says what kind of fact it states.
public struct TableDraft: Sendable {
  /// A column and its kind of fact.
  public struct Column: Sendable {
    public let key: String
    public let title: String
    public let fact: Fact
    /// Its numbers were put together beforehand so that none is small.
    public var isMerged = false

    /// A column that states a kind of fact.
    public init(_ key: String, _ title: String, _ fact: Fact) {
      self.key = key
      self.title = title
      self.fact = fact
    }

    /// Numbers of people that were put together until none was small.
    public static func merged(_ key: String, _ title: String) -> Column {
      var column = Column(key, title, .headcount)
      column.isMerged = true
      return column
    }
  }

  /// A row, and the person whom it is about.
  public struct Row: Sendable {
    public let cells: [Cell]
    public let person: EmployeeID?

    /// A row about somebody, or about nobody.
    public init(_ cells: [Cell], about person: EmployeeID? = nil) {
      self.cells = cells
      self.person = person
    }
  }

  public let key: String
  public let caption: String
  public let columns: [Column]
  public let rows: [Row]
  /// What it states that there is such a row at all.
  public let rowFact: Fact
  /// Whether the last row sums the others.
  public let hasSums: Bool

  /// A table; `rowFact` is what the mere presence of a row says.
  public init(
    _ key: String, _ caption: String, _ columns: [Column], _ rows: [Row], eachRow rowFact: Fact,
    hasSums: Bool = false
  ) {
    self.key = key
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.rowFact = rowFact
    self.hasSums = hasSums
  }

  /// The columns and rows that a reader may see; nil where that is nothing.
  func shown(to reader: Reader, _ leftOut: inout Set<Fact>) -> Report.Table? {
    let shown = rows.filter { reader.sees(rowFact, of: $0.person) }
    func sees(_ column: Column, _ row: Row) -> Bool {
      column.isMerged || reader.sees(column.fact, of: row.person)
    }
    let kept = columns.indices.filter { index in
      shown.isEmpty
        ? reader.sees(columns[index].fact, of: nil) : shown.contains { sees(columns[index], $0) }
    }
    leftOut.formUnion(columns.indices.filter { !kept.contains($0) }.map { columns[$0].fact })
    guard !shown.isEmpty || rows.isEmpty, !kept.isEmpty else { return nil }
    return Report.Table(
      key: key, caption: caption,
      columns: kept.map { Report.Column(key: columns[$0].key, title: columns[$0].title) },
      rows: shown.map { row in
        kept.map { index in
          row.cells.indices.contains(index) && sees(columns[index], row) ? row.cells[index] : .none
        }
      }, hasSums: hasSums && shown.count == rows.count)
  }
}
