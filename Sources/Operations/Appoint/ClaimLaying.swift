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
  /// Whether some claim of a kind is to places counted in hours.
  private let hourly: [Bool]

  init(
    _ book: ClaimBook, _ routes: AppointmentRoutes, _ facts: SelectionFacts, _ unit: HourUnit
  ) {
    (self.book, self.routes, self.facts, self.unit) = (book, routes, facts, unit)
    hourly = routes.routes.map { $0.contains { book.seats[$0.seats].countsHours } }
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
    let (seats, cases) = (book.seats, book.cases)
    var order: [Int] = []
    for position in positions {
      let kind = facts.kinds[position]
      let (start, ofKind) = (facts.starts[position], routes.routes[kind])
      put(ofKind.indices, from: start, into: &order)
      problem.add(
        size: hourly[kind] ? cases.fte(at: position).map { unit.units($0.least) } ?? 0 : 0,
        claims: order.lazy.map { [self] offset in
          let route = ofKind[offset]
          let slot = start + offset
          let breaks = routes.tieBreaks[route.seats]
          return .init(
            place: route.seats, turn: route.turn,
            score: facts.scores[slot]?.hundredThousandths, isAppointable: facts.findings[slot],
            tieBreaks: breaks.isEmpty
              ? [] : breaks.map { Self.value(of: $0, cases, position, facts.ranks[slot]) },
            remainder: seats[route.seats].countsHours
              ? Self.remainder(facts.remainders[slot], unit) : .notAnswered)
        })
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

  private static func value(
    of tieBreak: Contest.TieBreak, _ cases: StaffSelection, _ position: Int, _ rank: Int32
  ) -> Int? {
    switch tieBreak {
    case .preference: rank == SelectionFacts.unranked ? nil : Int(rank)
    case .continuousService: cases.continuousServiceFrom(at: position)?.dayNumber
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
