import Restructure

/// Which case is meant: one person in one post of one programme.
public struct CaseReference: Hashable, Sendable {
  /// The programme's id.
  public let programme: String
  public let employee: EmployeeID
  /// The post that the person held when the case was opened.
  public let fromPost: PostID
  /// Whether it is a case, or the record of somebody who is affected only.
  public let standing: CaseRecord.Standing

  /// A person in a post of a programme.
  public init(
    programme: String, employee: EmployeeID, fromPost: PostID,
    standing: CaseRecord.Standing = .case
  ) {
    self.programme = programme
    self.employee = employee
    self.fromPost = fromPost
    self.standing = standing
  }
}

extension CaseReference {
  /// The row of staff.csv that it is about.
  public var holding: Postholding.Key { Postholding.Key(employee: employee, post: fromPost) }
}

extension CaseReference: Comparable, CustomStringConvertible {
  public static func < (left: CaseReference, right: CaseReference) -> Bool {
    (left.programme, left.employee, left.fromPost, left.standing.rawValue)
      < (right.programme, right.employee, right.fromPost, right.standing.rawValue)
  }

  /// As commands name it: `E1042/area-senco`.
  public var description: String { "\(employee)/\(fromPost)" }
}
