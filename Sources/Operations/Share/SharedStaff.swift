import Exchange
import Restructure

/// The staff list of a shared folder.
///
/// Under a recorded agreement it has a row for each holding, with a pseudonym. Without one it has only
/// rows of which at least five people have the same: what fewer share is left empty, and posts with
/// fewer holders have none.
struct SharedStaff {
  /// The fewest people who must have a row's facts, where no agreement is recorded.
  static let leastAlike = 5

  private(set) var rows: [[String]] = []
  /// People who are in no row.
  private(set) var leftOut: Set<EmployeeID> = []
  /// Who goes under which name.
  private(set) var pseudonyms: Pseudonyms

  private let columns: [String]
  private let cells: TableCells

  /// Rows of the columns that may go, those with empty cells in the others.
  init(
    _ cells: TableCells, columns allowed: Set<String>, salt: String, isAgreed: Bool
  ) {
    self.cells = cells
    pseudonyms = Pseudonyms([EmployeeID](), salt: salt)
    columns = cells.columns.filter(allowed.contains)
    rows = isAgreed ? cells.rows.map(allowedCells) : alikeRows()
    let people = Set(rows.map { Self.employee($0[idPosition]) })
    leftOut = Set(cells.rows.map { text("employee_id", of: $0) }).subtracting(people)
    pseudonyms = Pseudonyms(rows.map { $0[idPosition] }, salt: salt)
    hideNames()
    // The order of the list would say who is who; that of the pseudonyms says nothing.
    rows.sort { $0.lexicographicallyPrecedes($1) }
  }

  /// Which employee a row is about.
  ///
  /// Without an agreement the rows of somebody with two posts go under
  /// two names, because few have both posts.
  static func employee(_ id: String) -> EmployeeID { String(id.prefix { $0 != "\u{0}" }) }

  private static let mark = "\u{0}"

  /// The columns of the rows.
  var header: [String] { columns }

  private var idPosition: Int { columns.firstIndex(of: "employee_id") ?? 0 }

  private func text(_ column: String, of row: [String]) -> String {
    cells.columns.firstIndex(of: column).map { row[$0] } ?? ""
  }

  private func allowedCells(_ row: [String]) -> [String] { columns.map { text($0, of: row) } }

  /// Ids become pseudonyms, and the words by which people share a chair numbers: both may be names.
  private mutating func hideNames() {
    let shares = columns.firstIndex(of: "job_share")
    let words = shares.map { position in Set(rows.map { $0[position] }).subtracting([""]) } ?? []
    let mixed = Pseudonyms(words, salt: pseudonyms.salt)
    let numbers = Dictionary(
      uniqueKeysWithValues: words.map { (mixed[$0], $0) }
        .sorted { $0.0 < $1.0 }.enumerated().map { ($1.1, "share-\($0 + 1)") })
    for position in rows.indices {
      rows[position][idPosition] = pseudonyms[rows[position][idPosition]]
      if let shares { rows[position][shares] = numbers[rows[position][shares]] ?? "" }
    }
  }

  // MARK: - Without an agreement

  /// What must be the same for rows to be counted together: it is never left empty, because an empty
  /// cell says *substantive* and *permanent*.
  private static let kept = ["post_id", "holding", "contract", "contract_ends"]

  private func alikeRows() -> [[String]] {
    let groups = Dictionary(grouping: cells.rows) { row in Self.kept.map { text($0, of: row) } }
    return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { _, rows in
      people(in: rows) < Self.leastAlike ? [] : coarsened(rows)
    }
  }

  private func people(in rows: [[String]]) -> Int {
    Set(rows.map { text("employee_id", of: $0) }).count
  }

  /// The rows of a group with every fact that five or more of them share; those of the others keep
  /// what all of these share.
  private func coarsened(_ rows: [[String]]) -> [[String]] {
    let facts = columns.filter { $0 != "employee_id" && $0 != "job_share" }
    let alike = Dictionary(grouping: rows) { row in facts.map { text($0, of: row) } }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    var whole = alike.filter { people(in: $0) >= Self.leastAlike }
    var others = alike.filter { people(in: $0) < Self.leastAlike }.flatMap(\.self)
    while !others.isEmpty, people(in: others) < Self.leastAlike,
      let smallest = whole.indices.min(by: { people(in: whole[$0]) < people(in: whole[$1]) })
    {
      others += whole.remove(at: smallest)
    }
    whole.append(others)
    return whole.flatMap { rows in
      rows.map { row in
        columns.map { column in
          let said = text(column, of: row)
          if column == "employee_id" { return said + Self.mark + text("post_id", of: row) }
          if column == "job_share" { return "" }
          return rows.allSatisfy { text(column, of: $0) == said } ? said : ""
        }
      }
    }
  }
}
