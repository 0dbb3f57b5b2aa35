import Restructure

/// Finds people in a staff list who are asked for in its own order, by going through it once.
///
/// Lists from a payroll are in the order of their ids, and so are the files that name them; comparing
/// neighbours is far quicker than remembering a million people. Whoever is not found may be listed
/// all the same, where one of the two is in another order.
struct PeopleInOrder {
  private let employees: [EmployeeID]
  private var position = 0

  init(_ staff: StaffList) {
    employees = staff.employees
  }

  /// Whether somebody stands where the list has come to, or after it.
  ///
  /// A list whose ids have figures of several lengths is in order, but not in that of the texts; so
  /// the next few are looked at first, whatever their order.
  mutating func finds(_ employee: EmployeeID) -> Bool {
    let near = employees[position..<min(position + Self.handful, employees.count)]
    if let found = near.firstIndex(of: employee) {
      position = found
      return true
    }
    while position < employees.count, employees[position] < employee { position += 1 }
    return position < employees.count && employees[position] == employee
  }

  /// How many people are looked at before their order is relied on.
  private static let handful = 64
}
