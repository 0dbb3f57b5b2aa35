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
  ///
  /// They are so as words, or as numbers behind letters: E9 before E10.
  private var isAscending: Bool {
    let neighbours = zip(employees, employees.dropFirst())
    return neighbours.allSatisfy { $0 < $1 }
      || neighbours.allSatisfy { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
  }
}
