import Allocation
import Restructure
import Rules

/// The places that decisions give, before any contest: they are honoured in the order in which
/// they were recorded, as far as there is room.
struct DecidedPlaces: Sendable {
  /// For each case that a decision gives a place, the position in its kind's claims.
  private(set) var claims: [Int: Int] = [:]
  /// Those for whom there was no room, with the claim that they were given.
  private(set) var withoutRoom: [Int: Int] = [:]
  /// The cases that hold each set of places by decision.
  private(set) var holders: [Int: [Int]] = [:]
  /// What is left of each set of places.
  private(set) var left: [ForecastProblem.Capacity]
  private var shared: [Int: [(jobShare: String, hours: FTE)]] = [:]

  init(_ book: ClaimBook, _ plan: PlanInForce, _ unit: HourUnit) {
    left = book.seats.map { seats in
      switch seats.capacity {
      case .positions(let places): .chairs(places)
      case .fte(let fte): .hours(unit.units(fte.most))
      case .notKnown: .chairs(0)
      }
    }
    let order = Dictionary(
      plan.decisions.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let given = book.kinds.filter(\.isAssigned).flatMap { kind -> [Given] in
      guard let claim = kind.claims.firstIndex(where: \.missing.isEmpty) else { return [] }
      let number = order[kind.claims[claim].rule.id] ?? order.count
      return kind.members.map { Given(order: number, member: $0, claim: claim, kind: kind) }
    }
    for one in given.sorted(by: { ($0.order, $0.member) < ($1.order, $1.member) }) {
      let seats = one.kind.claims[one.claim].seats
      guard takeRoom(for: book.cases[one.member], in: seats, unit) else {
        withoutRoom[one.member] = one.claim
        continue
      }
      claims[one.member] = one.claim
      holders[seats, default: []].append(one.member)
    }
  }

  private struct Given {
    let order: Int
    let member: Int
    let claim: Int
    let kind: ClaimBook.Kind
  }

  private mutating func takeRoom(
    for holding: Postholding, in seats: Int, _ unit: HourUnit
  ) -> Bool {
    switch left[seats] {
    case .hours(let hours):
      let size = holding.fte.map { unit.units($0.least) } ?? 0
      guard size <= hours else { return false }
      left[seats] = .hours(hours - size)
    case .chairs(let chairs):
      if joinsPartner(holding, in: seats) { return true }
      guard chairs > 0 else { return false }
      left[seats] = .chairs(chairs - 1)
      if let jobShare = holding.jobShare, let hours = holding.fte {
        shared[seats, default: []].append((jobShare, hours))
      }
    }
    return true
  }

  /// Partners of a job share fill one chair together if their hours fit.
  private mutating func joinsPartner(_ holding: Postholding, in seats: Int) -> Bool {
    guard let jobShare = holding.jobShare, let hours = holding.fte,
      let chair = shared[seats]?.firstIndex(where: {
        $0.jobShare == jobShare && ($0.hours + hours).least <= FTE(whole: 1)
      }), let partner = shared[seats]?[chair]
    else { return false }
    shared[seats]?[chair].hours = partner.hours + hours
    return true
  }
}
