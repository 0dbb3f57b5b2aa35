import Restructure

/// Checks that rows with one employee id can be about one person who is of an age to work.
struct PersonCheck {
  private let opens: LocalDate?
  private let entries: [ReadTable<Postholding>.Entry]
  /// Where each person stands first.
  private var first: [EmployeeID: Int] = [:]
  private var problems: [Problem] = []

  static func problems(_ head: YAMLHead.Reading, _ tables: PlanTables) -> [Problem] {
    var check = PersonCheck(head.programme?.consultation.opens, tables.staff.entries)
    for position in check.entries.indices { check.check(position) }
    return check.problems
  }

  private init(_ opens: LocalDate?, _ entries: [ReadTable<Postholding>.Entry]) {
    self.opens = opens
    self.entries = entries
  }

  private mutating func check(_ position: Int) {
    if let opens, let born = entries[position].value.dateOfBirth, born >= opens {
      entries[position].row.report(
        "date_of_birth", .impossibleDate,
        "date_of_birth \(born) is not before consultation opens on \(opens)",
        "Correct the year.", &problems)
    }
    let employee = entries[position].value.employee
    guard let earlier = first.updateValue(position, forKey: employee) else { return }
    first[employee] = earlier
    let (holding, other) = (entries[position].value, entries[earlier].value)
    let facts = [
      ("name", holding.name, other.name),
      ("date_of_birth", holding.dateOfBirth?.description, other.dateOfBirth?.description),
    ]
    for case (let column, let here?, let there?) in facts where here != there {
      entries[position].row.report(
        column, .twoPeople,
        "employee_id “\(holding.employee)” has \(column) “\(here)” here and “\(there)” at "
          + "\(other.place)",
        "Two people need two ids; one person has one \(column).", &problems)
    }
  }
}
