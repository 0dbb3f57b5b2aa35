import Restructure

/// The three days from which a person's service may count, each for purposes of its own.
public struct ServiceDates: Hashable, Sendable {
  /// The first day with this employer.
  public var employedFrom: LocalDate?
  /// The first day of statutory continuous service.
  public var continuousFrom: LocalDate?
  /// The first day of service under the Modification Order.
  public var redundancyFrom: LocalDate?

  /// The days that are known.
  public init(
    employedFrom: LocalDate? = nil, continuousFrom: LocalDate? = nil,
    redundancyFrom: LocalDate? = nil
  ) {
    self.employedFrom = employedFrom
    self.continuousFrom = continuousFrom
    self.redundancyFrom = redundancyFrom
  }

  /// What a date of service is used for.
  public enum Purpose: Hashable, Sendable {
    /// The two-year test and the amount of a redundancy payment.
    case redundancyPay
    /// The length of statutory notice; the Modification Order does not lengthen it.
    case notice
  }

  /// A date taken for a purpose.
  public struct Taken: Hashable, Sendable {
    public let day: LocalDate
    /// Which of the three it is, as `staff.csv` names it.
    public let column: String
    /// Why it is not proven for the purpose; nil where it is the date that the law asks for.
    public let notProven: String?
  }

  /// The date for a purpose: the one that the law asks for, or else the nearest to it, which is then
  /// not proven.
  public func date(
    for purpose: Purpose, in law: Jurisdiction = .greatBritain
  ) throws(EntitlementProblem) -> Taken {
    let named = [
      ("redundancy_service_from", redundancyFrom), ("continuous_service_from", continuousFrom),
      ("employed_from", employedFrom),
    ]
    let order = purpose == .redundancyPay ? [0, 1, 2] : [1, 2, 0]
    for (rank, position) in order.enumerated() {
      guard let day = named[position].1 else { continue }
      let column = named[position].0
      return Taken(
        day: day, column: column,
        notProven: rank == 0 ? nil : Self.warning(column, for: purpose, in: law))
    }
    throw .noService
  }

  private static func warning(
    _ column: String, for purpose: Purpose, in law: Jurisdiction
  ) -> String {
    let source = { (provisions: String) -> String in
      switch law {
      case .greatBritain: "[\(provisions)]"
      case .northernIreland:
        "[taken to be as \(provisions); the provisions of Northern Ireland were not read]"
      }
    }
    return switch purpose {
    case .redundancyPay:
      "Service for redundancy pay is not proven: redundancy_service_from is not given, and "
        + "\(column) stands in for it. Service with other bodies of the Modification Order would "
        + "add to it; an earlier redundancy payment would cut it short. "
        + source("SI 1999/2277 art.3; ERA s.214")
    case .notice:
      "Service for notice is not proven: continuous_service_from is not given, and \(column) stands "
        + "in for it. "
        + (column == "employed_from"
          ? "Service that continued from another employer would add to it. "
            + source("ERA ss.210, 218")
          : "Service that counts under the Modification Order alone does not lengthen notice. "
            + source("SI 1999/2277 art.3"))
    }
  }
}
