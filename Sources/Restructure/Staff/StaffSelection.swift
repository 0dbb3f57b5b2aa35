/// Some rows of a staff list, in its order; each is put together when it is asked for.
public struct StaffSelection: RandomAccessCollection, Sendable {
  /// The list.
  public let staff: StaffList
  /// The positions of the rows in the list.
  public let rows: [Int]

  /// These rows of a list.
  public init(_ staff: StaffList, rows: [Int]) {
    self.staff = staff
    self.rows = rows
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { rows.count }

  public subscript(position: Int) -> Postholding { staff[rows[position]] }

  /// The person of a row.
  public func employee(at position: Int) -> EmployeeID { staff.employees[rows[position]] }

  /// The hours of a row; nil is not known.
  public func fte(at position: Int) -> FTE? { staff.hours[rows[position]]?.fte }

  /// The day from which the service of a row counts as continuous; nil is not known.
  public func continuousServiceFrom(at position: Int) -> LocalDate? {
    staff.continuousServiceFrom(at: rows[position])
  }

  /// The job share of a row that has one.
  public func jobShare(at position: Int) -> String? { staff.jobShares[rows[position]] }

  /// Who holds which post.
  public func key(at position: Int) -> Postholding.Key { staff.key(at: rows[position]) }
}

extension StaffList {
  /// What one person holds, in the order of the list.
  public func holdings(of employee: EmployeeID) -> [Postholding] {
    employees.indices.filter { employees[$0] == employee }.map { self[$0] }
  }
}
