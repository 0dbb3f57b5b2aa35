import Restructure

/// Whoever reads a report.
public struct Reader: Hashable, Sendable {
  public let audience: Audience
  /// Who it is, where the audience is one employee.
  public let employee: EmployeeID?

  /// A reader; an employee has to be named, and nobody else is.
  public init(_ audience: Audience, employee: EmployeeID? = nil) {
    self.audience = audience
    self.employee = audience == .employee ? employee : nil
  }

  /// Whether the reader sees a fact as it is: one about somebody, or about nobody.
  public func sees(_ fact: Fact, of person: EmployeeID?) -> Bool {
    switch fact.disclosure(to: audience) {
    case .shown: true
    case .own: person != nil && person == employee
    case .counts, .pseudonym, .withheld: false
    }
  }

  /// Whether the reader sees every number of people, the small ones too.
  public var seesSmallNumbers: Bool { sees(.headcount, of: nil) }
}
