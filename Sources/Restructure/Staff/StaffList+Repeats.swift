extension StaffList {
  /// The rows of people who stand in an earlier row as well, each with their first.
  public var repeats: [(row: Int, earlier: Int)] {
    guard !isAscending else { return [] }
    var first: [EmployeeID: Int] = [:]
    first.reserveCapacity(count)
    var found: [(row: Int, earlier: Int)] = []
    for (row, employee) in employees.enumerated() {
      if let earlier = first[employee] {
        found.append((row, earlier))
      } else {
        first[employee] = row
      }
    }
    return found
  }

  /// Whether every id is above the one before it, so that nobody stands twice; lists from a payroll
  /// often are so, and comparing neighbours is far quicker than remembering a million people.
  private var isAscending: Bool {
    zip(employees, employees.dropFirst()).allSatisfy { $0 < $1 }
  }
}
