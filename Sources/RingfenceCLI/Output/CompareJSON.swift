import Operations
import Restructure

/// Two plans side by side in JSON.
struct CompareJSON: Encodable {
  /// A forecast, with the folder and the policy beside it.
  struct Side: Encodable {
    let folder: String
    let policy: Nullable<String>
    let noRoute: Int
    let notKnown: Int
    let protectedClaiming: Int
    let forecast: ForecastJSON

    enum CodingKeys: CodingKey {
      case folder, policy, noRoute, notKnown, protectedClaiming
    }

    init(_ side: ComparisonAnswer.Side) {
      folder = side.folder
      policy = Nullable(side.policy?.name)
      noRoute = side.totals.noRoute
      notKnown = side.totals.notKnown
      protectedClaiming = side.forecast.protectedClaiming
      forecast = ForecastJSON(side.forecast)
    }

    func encode(to encoder: any Encoder) throws {
      try forecast.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(folder, forKey: .folder)
      try container.encode(policy, forKey: .policy)
      try container.encode(noRoute, forKey: .noRoute)
      try container.encode(notKnown, forKey: .notKnown)
      try container.encode(protectedClaiming, forKey: .protectedClaiming)
    }
  }

  struct Share: Encodable {
    let placed: Int
    let alike: Int

    init(_ share: ComparisonAnswer.Share) {
      placed = share.placed
      alike = share.people
    }
  }

  struct Row: Encodable {
    let employeeId: String
    let fromPost: String
    let difference: String
    let before: [String]
    let after: [String]
    let placesBefore: Nullable<Share>
    let placesAfter: Nullable<Share>

    init(_ row: ComparisonAnswer.Row) {
      employeeId = row.employee
      fromPost = row.fromPost
      difference = row.difference.rawValue
      before = row.before
      after = row.after
      placesBefore = Nullable(row.placesBefore.map(Share.init))
      placesAfter = Nullable(row.placesAfter.map(Share.init))
    }
  }

  struct Service: Encodable {
    let service: String
    let before: PlanTotalsJSON
    let after: PlanTotalsJSON
  }

  let first: Side
  let other: Side
  let services: [Service]
  let differences: [Row]

  init(_ answer: ComparisonAnswer) {
    first = Side(answer.first)
    other = Side(answer.other)
    services = answer.services.map {
      Service(
        service: $0.name, before: PlanTotalsJSON($0.before), after: PlanTotalsJSON($0.after))
    }
    differences = answer.rows.map(Row.init)
  }
}

/// The totals of a plan, or of a part of it, in JSON.
struct PlanTotalsJSON: Encodable {
  let cases: Int
  let placed: Int
  let unplaced: Int
  let noRoute: Int
  let notKnown: Int
  let protectedPlaced: Int?
  let protectedClaiming: Int?
  let tiers: [String: Int]

  init(_ totals: PlanTotals) {
    cases = totals.cases
    placed = totals.placed
    unplaced = totals.without
    noRoute = totals.noRoute
    notKnown = totals.notKnown
    protectedPlaced = totals.protectedPlaced
    protectedClaiming = totals.protectedClaiming
    tiers = Dictionary(uniqueKeysWithValues: totals.tiers.map { (String($0.key), $0.value) })
  }
}
