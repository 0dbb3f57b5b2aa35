import Allocation
import Restructure
import Rules

/// A claim book with scores and wishes, put as contests in whole numbers, with the way back to
/// people and posts.
///
/// Each case is one candidate, by its position in the book. It is held by reference, since what it
/// says of one claim is asked for millions of times.
final class AppointmentQuestion: Sendable {
  let book: ClaimBook
  let routes: AppointmentRoutes
  let facts: SelectionFacts
  let unit: HourUnit
  let decided: DecidedPlaces
  let problem: AppointmentProblem
  /// For each claim of the problem, its position among the routes of the person's kind.
  let routeOfClaim: [Int]

  init(
    _ book: ClaimBook, _ judge: ClaimJudge, scores: [Score], preferences: [Preference]
  ) {
    let routes = AppointmentRoutes(book, judge)
    let facts = SelectionFacts(
      book, routes, scores: scores, preferences: preferences, on: judge.plan.on)
    let hourly = routes.routes.map { $0.contains { book.seats[$0.seats].countsHours } }
    let unit = HourUnit(for: Self.hours(of: book, facts))
    let decided = DecidedPlaces(book, judge.plan, unit)
    var problem = AppointmentProblem(places: decided.left)
    var routeOfClaim: [Int] = []
    problem.reserveCapacity(candidates: book.cases.count, claims: facts.ranks.count)
    routeOfClaim.reserveCapacity(facts.ranks.count)
    for position in book.cases.indices {
      let kind = facts.kinds[position]
      let order = Self.order(of: facts.starts[position], routes.routes[kind].count, facts.ranks)
      problem.add(
        size: hourly[kind] ? book.cases.fte(at: position).map { unit.units($0.least) } ?? 0 : 0,
        claims: order.map { offset in
          let route = routes.routes[kind][offset]
          let slot = facts.starts[position] + offset
          return .init(
            place: route.seats, turn: route.turn,
            score: facts.scores[slot]?.hundredThousandths, isAppointable: facts.findings[slot],
            tieBreaks: routes.tieBreaks[route.seats].map {
              Self.value(of: $0, book.cases, position, facts.ranks[slot])
            },
            remainder: Self.remainder(facts.remainders[slot], unit))
        })
      routeOfClaim += order
    }
    (self.book, self.routes, self.facts, self.unit) = (book, routes, facts, unit)
    (self.decided, self.problem, self.routeOfClaim) = (decided, problem, routeOfClaim)
  }

  private static func hours(of book: ClaimBook, _ facts: SelectionFacts) -> Set<FTE> {
    var hours: Set<FTE> = []
    for seats in book.seats { if case .fte(let fte) = seats.capacity { hours.insert(fte) } }
    guard !hours.isEmpty else { return [] }
    for kind in book.kinds where kind.claims.contains(where: { book.seats[$0.seats].countsHours }) {
      for member in kind.members { if let fte = book.cases.fte(at: member) { hours.insert(fte) } }
    }
    for case .atLeast(let fte)? in facts.remainders { hours.insert(fte) }
    return hours
  }

  /// A person's routes, whose slots begin at `start`, in the order in which they would have them:
  /// those they ranked, then the rest by tier and post.
  private static func order(of start: Int, _ count: Int, _ ranks: [Int32]) -> [Int] {
    (0..<count).sorted { left, right in
      let (one, other) = (ranks[start + left], ranks[start + right])
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

  // MARK: - The way back

  /// The route behind a claim of the problem.
  func route(of claim: Int) -> AppointmentRoutes.Route {
    routes.routes[facts.kinds[problem.candidates[claim]]][routeOfClaim[claim]]
  }

  /// Where a claim's score and wish lie.
  func slot(of claim: Int) -> Int {
    facts.starts[problem.candidates[claim]] + routeOfClaim[claim]
  }

  /// The rule that gives a claim.
  func rule(of claim: Int) -> ClaimRule {
    book.kinds[facts.kinds[problem.candidates[claim]]].claims[route(of: claim).claim].rule
  }

  func employee(of claim: Int) -> EmployeeID {
    book.cases.employee(at: problem.candidates[claim])
  }

  func holding(of claim: Int) -> Postholding { book.cases[problem.candidates[claim]] }

  func post(of claim: Int) -> PostID { book.seats[problem.claims[claim].place].post }
}
