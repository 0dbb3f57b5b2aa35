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

  /// Reads a list through once.
  public init(_ staff: StaffList) {
    var first = [EmployeeID: Int](minimumCapacity: staff.count)
    var further: [Postholding.Key: Int] = [:]
    for row in staff.indices {
      let employee = staff.employees[row]
      if let earlier = first.updateValue(row, forKey: employee) {
        first[employee] = earlier
        let key = staff.key(at: row)
        if further[key] == nil, staff.posts[earlier] != staff.posts[row] { further[key] = row }
      }
    }
    self.staff = staff
    self.first = first
    self.further = further
  }

  /// The holding in the first row about a person in a post; nil where there is none.
  public subscript(key: Postholding.Key) -> Postholding? {
    guard let row = first[key.employee] else { return nil }
    if staff.posts[row] ?? "" == key.post { return staff[row] }
    return further[key].map { staff[$0] }
  }
}
