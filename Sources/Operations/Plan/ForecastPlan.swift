import Allocation
import Restructure
import Rules

/// Finds what a plan can place at best.
public enum ForecastPlan {
  /// Forecasts a folder.
  public static func run(_ request: FolderRequest) throws(OperationFailure) -> ForecastAnswer {
    let folder = try request.load()
    return answer(for: ClaimBook(folder.judge), folder.judge.plan)
  }

  /// Forecasts claims that are already gathered.
  static func answer(for book: ClaimBook, _ plan: PlanInForce) -> ForecastAnswer {
    let certain = ForecastQuestion(book, counting: .certain)
    let solution = certain.problem.solve()
    let ifKnown = ForecastQuestion(book, counting: .ifKnown).problem.solve()
    let spread = PlacementSpread(
      solution, certain, book, programme: plan.programme.id)
    let words = UnplacedWords(solution, certain, book, plan)
    return ForecastAnswer(
      programme: plan.programme, on: plan.on, cases: book.cases.count,
      placements: spread.placements, unplaced: spread.unplaced.map(words.unplaced),
      protectedPlaced: solution.totals.protectedPlaced,
      protectedClaiming: certain.problem.claimants.filter(\.isProtected).map(\.count)
        .reduce(0, +),
      tiers: solution.totals.byTier, placedIfKnown: ifKnown.totals.placed,
      unknownPlaces: unknownPlaces(in: book), bottlenecks: words.bottlenecks,
      filledByRounding: spread.filledByRounding,
      gap: solution.ceiling.map { $0.placed - solution.totals.placed }, judgedOn: plan.judgedOn)
  }

  private static func unknownPlaces(in book: ClaimBook) -> [PostID] {
    let posts = book.seats.filter { $0.capacity == .notKnown }.map(\.post)
    return Set(posts).sorted()
  }
}
