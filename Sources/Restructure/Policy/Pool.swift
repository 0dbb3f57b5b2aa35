/// A named set of holdings (rule kind *pool*).
public struct Pool: Sendable {
  public let name: String
  /// Who belongs to it by what they are; nil where people are only named.
  public var who: PolicyTest?
  /// Employees who belong to it by name.
  public var include: [EmployeeID] = []
  /// Employees who do not, whatever else is said.
  public var exclude: [EmployeeID] = []
  public let basis: PolicyBasis

  /// An empty pool.
  public init(name: String, basis: PolicyBasis) {
    self.name = name
    self.basis = basis
  }
}
