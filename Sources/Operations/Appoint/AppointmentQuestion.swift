import Allocation
import Parallel
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
    _ book: ClaimBook, _ judge: ClaimJudge, scores: ScoreList, preferences: PreferenceList
  ) {
    let routes = AppointmentRoutes(book, judge)
    let facts = SelectionFacts(
      book, routes, scores: scores, preferences: preferences, on: judge.plan.on)
    let unit = HourUnit(for: Self.hours(of: book, facts))
    let decided = DecidedPlaces(book, judge.plan, unit)
    let empty = AppointmentProblem(places: decided.left)
    let laying = ClaimLaying(book, routes, facts, unit)
    // People share nothing here, so that they are laid out on all processors.
    let parts = Threads.map(parting: book.cases.indices) { laying.laidOut($0, in: empty) }
    var problem = empty
    var routeOfClaim: [Int] = []
    problem.reserveCapacity(candidates: book.cases.count, claims: facts.ranks.count)
    routeOfClaim.reserveCapacity(facts.ranks.count)
    for part in parts {
      problem.append(part.problem)
      routeOfClaim += part.routes
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
