import Restructure

/// Finds the cases of people who are asked for one after the other.
///
/// Whoever is asked for mostly stands where the last one did, or right behind, since lists from a
/// payroll are in the order of their ids.
struct CasesByPerson {
  private let cases: StaffSelection
  /// The positions of the cases in the order of people's ids.
  private let order: [Int]
  /// The place in the order behind the last that was found.
  private var next = 0

  init(_ cases: StaffSelection) {
    self.cases = cases
    let isInOrder = cases.indices.dropFirst().allSatisfy {
      cases.employee(at: $0 - 1) <= cases.employee(at: $0)
    }
    order =
      isInOrder
      ? Array(cases.indices)
      : cases.indices.sorted {
        (cases.employee(at: $0), $0) < (cases.employee(at: $1), $1)
      }
  }

  /// The positions of a person's cases; none where they have none.
  mutating func positions(of employee: EmployeeID) -> ArraySlice<Int> {
    let start = startsHere(employee) ? next : firstPlace(from: employee)
    var end = start
    while end < order.count, person(end) == employee { end += 1 }
    next = end
    return order[start..<end]
  }

  private func person(_ place: Int) -> EmployeeID { cases.employee(at: order[place]) }

  /// Whether a person's cases begin right behind the last that was found.
  private func startsHere(_ employee: EmployeeID) -> Bool {
    guard next < order.count, person(next) == employee else { return false }
    return next == 0 || person(next - 1) != employee
  }

  /// The first place at which nobody of a lesser id stands.
  private func firstPlace(from employee: EmployeeID) -> Int {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if person(middle) < employee { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
