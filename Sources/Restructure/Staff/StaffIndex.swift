/// Finds the row of a person in a post.
///
/// Nearly everybody holds one post, so people are looked up by their ids alone; those who hold several
/// are kept beside.
public struct StaffIndex: Sendable {
  private let staff: StaffList
  /// The first row of each person.
  private let first: [EmployeeID: Int]
  /// The first row of each further post of somebody.
  private let further: [EmployeeID: [Int]]

  /// Reads a list through once.
  public init(_ staff: StaffList) {
    var first = [EmployeeID: Int](minimumCapacity: staff.count)
    var further: [EmployeeID: [Int]] = [:]
    for row in staff.indices {
      let employee = staff.employees[row]
      if let earlier = first.updateValue(row, forKey: employee) {
        first[employee] = earlier
        let known = [earlier] + further[employee, default: []]
        if !known.contains(where: { staff.posts[$0] == staff.posts[row] }) {
          further[employee, default: []].append(row)
        }
      }
    }
    self.staff = staff
    self.first = first
    self.further = further
  }

  /// The posts that somebody holds, in the order of their rows.
  public func posts(of employee: EmployeeID) -> [PostID] {
    rows(of: employee).map { staff.key(at: $0).post }
  }

  /// The holding in the first row about a person in a post; nil where there is none.
  public subscript(key: Postholding.Key) -> Postholding? {
    guard let row = first[key.employee] else { return nil }
    if staff.posts[row] ?? "" == key.post { return staff[row] }
    return further[key.employee]?.first { staff.posts[$0] ?? "" == key.post }.map { staff[$0] }
  }

  /// The first row of each post of somebody.
  private func rows(of employee: EmployeeID) -> [Int] {
    first[employee].map { [$0] + further[employee, default: []] } ?? []
  }
}
