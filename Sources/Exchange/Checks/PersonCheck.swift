import Restructure

/// Checks that rows with one employee id can be about one person who is of an age to work.
struct PersonCheck {
  private let opens: LocalDate?
  private let staff: StaffTable
  private var problems: [Problem] = []

  static func problems(_ head: YAMLHead.Reading, _ tables: PlanTables) -> [Problem] {
    var check = PersonCheck(head.programme?.consultation.opens, tables.staff)
    check.checkAges()
    for (row, earlier) in tables.staff.list.repeats { check.compare(row, with: earlier) }
    return check.problems
  }

  private init(_ opens: LocalDate?, _ staff: StaffTable) {
    self.opens = opens
    self.staff = staff
  }

  private mutating func checkAges() {
    guard let opens else { return }
    for row in staff.list.indices {
      guard let born = staff.list.dateOfBirth(at: row), born >= opens else { continue }
      staff.row(row).report(
        "date_of_birth", .impossibleDate,
        "date_of_birth \(born) is not before consultation opens on \(opens)",
        "Correct the year.", &problems)
    }
  }

  private mutating func compare(_ row: Int, with earlier: Int) {
    let (holding, other) = (staff.list[row], staff.list[earlier])
    // Whoever keeps no names has them looked up in the file.
    let facts = [
      ("name", staff.row(row).text("name"), staff.row(earlier).text("name")),
      ("date_of_birth", holding.dateOfBirth?.description, other.dateOfBirth?.description),
    ]
    for case (let column, let here?, let there?) in facts where here != there {
      staff.row(row).report(
        column, .twoPeople,
        "employee_id “\(holding.employee)” has \(column) “\(here)” here and “\(there)” at "
          + "\(other.place)",
        "Two people need two ids; one person has one \(column).", &problems)
    }
  }
}
