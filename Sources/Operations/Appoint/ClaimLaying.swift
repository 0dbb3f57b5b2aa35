import Allocation
import Restructure
import Rules

/// Lays people's claims out as candidates of contests, each person's in the order in which they
/// would have them.
///
/// It is held by reference, since it is read for every claim by several threads at once.
final class ClaimLaying: Sendable {
  private let book: ClaimBook
  private let routes: AppointmentRoutes
  private let facts: SelectionFacts
  private let unit: HourUnit
  /// Whether the places of a post are counted in hours.
  private let hours: [Bool]
  /// Whether some claim of a kind is to places counted in hours.
  private let hourly: [Bool]

  init(
    _ book: ClaimBook, _ routes: AppointmentRoutes, _ facts: SelectionFacts, _ unit: HourUnit
  ) {
    (self.book, self.routes, self.facts, self.unit) = (book, routes, facts, unit)
    let hours = book.seats.map(\.countsHours)
    hourly = routes.routes.map { $0.contains { hours[$0.seats] } }
    self.hours = hours
  }

  /// Adds the people at these positions of the book to a problem; beside it stands, for each claim,
  /// its position among the routes of the person's kind.
  func laidOut(
    _ positions: Range<Int>, in empty: AppointmentProblem
  ) -> (problem: AppointmentProblem, routes: [Int]) {
    var problem = empty
    var routeOfClaim: [Int] = []
    let count = facts.starts[positions.upperBound] - facts.starts[positions.lowerBound]
    problem.reserveCapacity(candidates: positions.count, claims: count)
    routeOfClaim.reserveCapacity(count)
    let cases = book.cases
    var order: [Int] = []
    var claims: [AppointmentProblem.Claim] = []
    for position in positions {
      let kind = facts.kinds[position]
      let start = facts.starts[position]
      put(routes.routes[kind].indices, from: start, into: &order)
      claims.removeAll(keepingCapacity: true)
      for offset in order {
        claims.append(claim(routes.routes[kind][offset], slot: start + offset, at: position))
      }
      problem.add(
        size: hourly[kind] ? cases.fte(at: position).map { unit.units($0.least) } ?? 0 : 0,
        claims: claims)
      routeOfClaim += order
    }
    return (problem, routeOfClaim)
  }

  /// A person's routes, whose slots begin at `start`, in the order in which they would have them:
  /// those they ranked, then the rest by tier and post.
  private func put(_ routes: Range<Int>, from start: Int, into order: inout [Int]) {
    order.removeAll(keepingCapacity: true)
    order += routes
    guard routes.count > 1 else { return }
    order.sort { left, right in
      let (one, other) = (facts.ranks[start + left], facts.ranks[start + right])
      return one == other ? left < right : one < other
    }
  }

  private func claim(
    _ route: AppointmentRoutes.Route, slot: Int, at position: Int
  ) -> AppointmentProblem.Claim {
    let breaks = routes.tieBreaks[route.seats]
    return .init(
      place: route.seats, turn: route.turn,
      score: facts.scores[slot]?.hundredThousandths, isAppointable: facts.findings[slot],
      tieBreaks: breaks.isEmpty ? [] : breaks.map { value(of: $0, position, facts.ranks[slot]) },
      remainder: hours[route.seats] ? Self.remainder(facts.remainders[slot], unit) : .notAnswered)
  }

  private func value(of tieBreak: Contest.TieBreak, _ position: Int, _ rank: Int32) -> Int? {
    switch tieBreak {
    case .preference: rank == SelectionFacts.unranked ? nil : Int(rank)
    case .continuousService: book.cases.continuousServiceFrom(at: position)?.dayNumber
    case .criterionOrder, .furtherExercise, .interview, .lot: nil
    }
  }

  private static func remainder(
    _ answer: Preference.Remainder?, _ unit: HourUnit
  ) -> AppointmentProblem.Remainder {
    switch answer {
    case nil: .notAnswered
    case .declined: .declined
    case .atLeast(let fte): .atLeast(unit.units(fte.least))
    }
  }
}
