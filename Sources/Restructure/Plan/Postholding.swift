/// An employee's identifier, as the folder writes it.
public typealias EmployeeID = String

/// One person's holding of one post.
///
/// Somebody who holds two posts has two rows, and facts about the person stand on each.
public struct Postholding: Sendable {
  /// In what way the post is held; a person is judged by the post they hold substantively.
  public enum Holding: String, CaseIterable, Hashable, Sendable {
    case substantive, acting, cover
    case secondedIn = "seconded-in"
    case secondedOut = "seconded-out"
  }

  /// What kind of contract it is held on.
  public enum Contract: String, CaseIterable, Hashable, Sendable {
    case permanent, casual, agency
    case fixedTerm = "fixed-term"
  }

  /// A reason for which the law gives first call on a suitable vacancy (MAPLE regulations 10).
  public enum Protection: String, CaseIterable, Hashable, Sendable {
    case pregnancy
    case maternityLeave = "maternity-leave"
    case adoptionLeave = "adoption-leave"
    case sharedParentalLeave = "shared-parental-leave"
    case neonatalCareLeave = "neonatal-care-leave"
  }

  public var employee: EmployeeID
  public var post: PostID
  public var name: String?
  /// Share of a full-time post; nil is not known.
  public var fte: FTE?
  public var holding: Holding = .substantive
  public var contract: Contract = .permanent
  public var contractEnds: LocalDate?
  public var terms: String?
  /// The first day with this employer.
  public var employedFrom: LocalDate?
  /// The first day of statutory continuous service.
  public var continuousServiceFrom: LocalDate?
  /// The first day of service that counts under the Modification Order.
  public var redundancyServiceFrom: LocalDate?
  public var dateOfBirth: LocalDate?
  public var weeklyPay: Money?
  public var annualSalary: Money?
  /// What the person is qualified in; nil is not known, empty never arises.
  public var qualifications: [String]?
  public var protection: Protection?
  public var protectedFrom: LocalDate?
  public var protectedTo: LocalDate?
  /// People with the same value may fill one chair together.
  public var jobShare: String?
  public var email: String?
  /// Lines of a postal address.
  public var address: [String] = []
  public var language: String?
  public var place: Place

  /// A holding of a post by an employee; the rest is not known until set.
  public init(employee: EmployeeID, post: PostID, place: Place) {
    self.employee = employee
    self.post = post
    self.place = place
  }

  /// Whether the protection is in force on a day; an open end is still in force.
  public func isProtected(on day: LocalDate) -> Bool {
    guard protection != nil else { return false }
    if let protectedFrom, day < protectedFrom { return false }
    if let protectedTo, day > protectedTo { return false }
    return true
  }
}

extension Postholding {
  /// Names one person in one post.
  public struct Key: Hashable, Sendable {
    public let employee: EmployeeID
    public let post: PostID

    /// An employee in a post.
    public init(employee: EmployeeID, post: PostID) {
      self.employee = employee
      self.post = post
    }
  }

  /// Who holds which post.
  public var key: Key { Key(employee: employee, post: post) }
}
