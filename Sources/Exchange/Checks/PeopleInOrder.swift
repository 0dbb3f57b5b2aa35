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
  mutating func finds(_ employee: EmployeeID) -> Bool {
    while position < employees.count, employees[position] < employee { position += 1 }
    return position < employees.count && employees[position] == employee
  }
}
