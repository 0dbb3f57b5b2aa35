/// Finds the row of a person in a post.
///
/// Nearly everybody holds one post, so people are looked up by their ids alone; those who hold several
/// are kept beside.
public struct StaffIndex: Sendable {
  private let staff: StaffList
  /// The first row of each person.
  private let first: [EmployeeID: Int]
  /// The first row of each further post of somebody.
  private let further: [Postholding.Key: Int]
  /// Every post of somebody who holds several.
  private let several: [EmployeeID: [PostID]]

  /// Reads a list through once.
  public init(_ staff: StaffList) {
    var first = [EmployeeID: Int](minimumCapacity: staff.count)
    var further: [Postholding.Key: Int] = [:]
    var several: [EmployeeID: [PostID]] = [:]
    for row in staff.indices {
      let employee = staff.employees[row]
      if let earlier = first.updateValue(row, forKey: employee) {
        first[employee] = earlier
        let key = staff.key(at: row)
        if further[key] == nil, staff.posts[earlier] != staff.posts[row] {
          further[key] = row
          several[employee, default: [staff.key(at: earlier).post]].append(key.post)
        }
      }
    }
    self.staff = staff
    self.first = first
    self.further = further
    self.several = several
  }

  /// The posts that somebody holds, in the order of their rows.
  public func posts(of employee: EmployeeID) -> [PostID] {
    several[employee] ?? first[employee].map { [staff.key(at: $0).post] } ?? []
  }

  /// The holding in the first row about a person in a post; nil where there is none.
  public subscript(key: Postholding.Key) -> Postholding? {
    guard let row = first[key.employee] else { return nil }
    if staff.posts[row] ?? "" == key.post { return staff[row] }
    return further[key].map { staff[$0] }
  }
}
