/// For whom a report or a folder is made.
public enum Audience: String, CaseIterable, Hashable, Sendable {
  case caseworker, manager, union, employee

  /// Who is meant, to follow *for*.
  public var words: String {
    switch self {
    case .caseworker: "the HR caseworker"
    case .manager: "the manager of a service"
    case .union: "representatives of employees"
    case .employee: "one employee"
    }
  }

  /// What the reader needs it for; nothing may be shown that this does not need.
  public var purpose: String {
    switch self {
    case .caseworker: "to carry the restructure through: cases, letters, dates and payments"
    case .manager: "to tell the people of the service where they stand, and to run it meanwhile"
    case .union: "to be consulted on the plan and to speak for members"
    case .employee: "to know where they stand themselves, and under which rule"
    }
  }
}
