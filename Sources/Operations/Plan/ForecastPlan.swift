import Allocation
import Exchange
import Parallel
import Restructure
import Rules

/// Finds what a plan can place at best.
public enum ForecastPlan {
  /// Forecasts a folder.
  public static func run(_ request: FolderRequest) throws(OperationFailure) -> ForecastAnswer {
    let folder = try request.load(keeping: .judged)
    return answer(for: ClaimBook(folder.judge), folder.judge.plan)
  }

  /// Forecasts claims that are already gathered.
  static func answer(for book: ClaimBook, _ plan: PlanInForce) -> ForecastAnswer {
    let certain = ForecastQuestion(book, plan, counting: .certain)
    let covers = ForecastCovers(book, plan, certain)
    let (solution, covered) = certain.problem.solve(covering: covers.asked)
    // Where nothing is missing the two questions are one, and are answered once.
    let ifKnown =
      certain.leavesOutClaims
      ? ForecastQuestion(book, plan, counting: .ifKnown).problem.solve() : solution
    let wording = Threads.start { UnplacedWords(solution, certain, book, plan) }
    let spread = PlacementSpread(solution, certain, book, programme: plan.programme.id)
    let placements = spread.placements
    let words = wording.take() ?? UnplacedWords(solution, certain, book, plan)
    return ForecastAnswer(
      programme: plan.programme, on: plan.on, cases: book.cases.count,
      perhapsAtRisk: perhapsAtRisk(plan), sharedChairs: spread.sharedChairs,
      sharersAlone: book.cases.rows.count { book.cases.staff.jobShares.number(at: $0) != nil }
        - spread.sharedChairs.reduce(0) { $0 + $1.employees.count },
      footings: footings(of: placements, plan),
      placements: placements, unplaced: spread.unplaced.map(words.unplaced),
      protectedPlaced: solution.totals.protectedPlaced,
      protectedClaiming: certain.problem.claimants.filter(\.isProtected).map(\.count)
        .reduce(0, +),
      tiers: solution.totals.byTier, placedIfKnown: ifKnown.totals.placed,
      unknownPlaces: unknownPlaces(in: book), bottlenecks: words.bottlenecks,
      prices: solution.prices.prices.map { .init($0, of: book.seats[$0.place]) },
      pricedTiers: solution.prices.tiers, filledByRounding: spread.filledByRounding,
      ftePools: FTEPool.all(book, certain, solution),
      covers: covers.answers(covered, solution.totals, placements),
      gap: gap(solution), judgedOn: plan.judgedOn, decisions: plan.decisions,
      withoutCase: ForecastAnswer.WithoutCase.all(in: plan))
  }

  /// How many more might be placed; a ceiling with more protected people bounds nobody else.
  private static func gap(_ solution: ForecastSolution) -> Int? {
    solution.ceiling.map { ceiling in
      ceiling.protectedPlaced == solution.totals.protectedPlaced
        ? ceiling.placed - solution.totals.placed : solution.unplaced.reduce(0, +)
    }
  }

  /// People whose post would be at risk under a condition of which nobody knows whether it holds.
  private static func perhapsAtRisk(_ plan: PlanInForce) -> Int {
    plan.suspendedChanges.reduce(0) { sum, found in
      let (post, changes) = found
      guard changes.contains(where: \.putsHoldersAtRisk) else { return sum }
      return sum
        + plan.holders(of: post).count { holding in
          guard case .noCase(.conditionNotMet(let condition)) = plan.standing(of: holding) else {
            return false
          }
          return condition.value == .notKnown
        }
    }
  }

  /// The condition of the change of somebody's own post, as far as their place rests on it: a
  /// level only says how much remains there, and puts nobody at risk.
  private static func footing(
    of placement: ForecastAnswer.Placement, _ plan: PlanInForce
  ) -> String? {
    let name = plan.changes[placement.fromPost]?.condition
    let isLevel = plan.condition(name)?.kind == .level
    return isLevel && placement.toPost != placement.fromPost ? nil : name
  }

  /// Counts the placements that rest on each condition, by the row that opens the post.
  private static func footings(
    of placements: ForecastAnswer.Placements, _ plan: PlanInForce
  ) -> [ForecastAnswer.Footing] {
    guard !plan.programme.conditions.isEmpty else { return [] }
    let rows = Dictionary(
      plan.programme.ringFences.map { ("\($0.id)\u{0}\($0.toPost)", $0) },
      uniquingKeysWith: { first, _ in first })
    var counts: [String: Int] = [:]
    for placement in placements {
      let row = rows["\(placement.ringFence)\u{0}\(placement.toPost)"]
      let names = [
        row?.condition, plan.newPosts[placement.toPost]?.condition,
        footing(of: placement, plan),
      ]
      for name in Set(names.compactMap(\.self)) { counts[name, default: 0] += 1 }
    }
    return plan.programme.conditions.compactMap { condition in
      counts[condition.name].map { .init(condition: condition, placements: $0) }
    }
  }

  private static func unknownPlaces(in book: ClaimBook) -> [PostID] {
    let posts = book.seats.filter { $0.capacity == .notKnown }.map(\.post)
    return Set(posts).sorted()
  }
}
