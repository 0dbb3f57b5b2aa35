import Entitlement
import Exchange
import Restructure

/// What a command may say about an entitlement; each goes before what a folder or a case says.
public struct EntitlementOptions: Sendable {
  /// The nation whose law decides.
  public var nation: Nation?
  /// The points of law that are read the other way, by name.
  public var otherReadings: [String] = []
  /// The first day of continuous service.
  public var serviceFrom: LocalDate?
  /// The first day of service under the Modification Order.
  public var redundancyServiceFrom: LocalDate?
  /// The terms of employment, such as `burgundy`.
  public var terms: String?

  /// Nothing said.
  public init() {}

  /// The readings that are asked for.
  func readings() throws(OperationFailure) -> Readings {
    var points: Set<OpenPoint> = []
    for name in otherReadings {
      guard let point = OpenPoint(rawValue: name) else {
        let known = OpenPoint.allCases.map(\.rawValue)
        throw .usage(
          "there is no open point of law “\(name)”",
          remedy: Suggestion.remedy(
            for: name, among: known, otherwise: "They are: \(known.joined(separator: ", "))."))
      }
      points.insert(point)
    }
    return Readings(otherwise: points)
  }

  /// The dates of service: those typed, then those of a holding.
  func service(of holding: Postholding?) -> ServiceDates {
    ServiceDates(
      employedFrom: holding?.employedFrom,
      continuousFrom: serviceFrom ?? holding?.continuousServiceFrom,
      redundancyFrom: redundancyServiceFrom ?? holding?.redundancyServiceFrom)
  }

  /// Whether the terms are the national terms of teachers.
  func isTeacher(_ holding: Postholding?) -> Bool {
    (terms ?? holding?.terms)?.lowercased() == "burgundy"
  }

  /// The law that decides, with a remark where Great Britain is only taken.
  func law(_ subject: CaseSubject?) throws(OperationFailure) -> (Jurisdiction, remark: String?) {
    if let nation { return (Jurisdiction(nation), nil) }
    guard let subject else {
      return (
        .greatBritain, "No nation is named: the law and the limits of Great Britain are taken."
      )
    }
    guard let nation = subject.programme.nation else {
      throw .refused(
        "programme.yaml names no nation, and the law depends on it",
        remedy:
          "Write nation: england, wales, scotland or northern-ireland there, or give --nation.")
    }
    return (Jurisdiction(nation), nil)
  }
}
