import Restructure
import Rules

/// Holds one plan against another: who gains a route, who loses one, who moves in or out of risk.
public enum ComparePlans {
  /// How one person's position differs.
  public enum Difference: String, CaseIterable, Sendable {
    case gainsRoute = "gains-route"
    case losesRoute = "loses-route"
    case differentRoute = "different-route"
    case noLongerAtRisk = "no-longer-at-risk"
    case newlyAtRisk = "newly-at-risk"
  }

  /// One difference.
  public struct Row: Sendable {
    public let employee: EmployeeID
    public let fromPost: PostID
    public let difference: Difference
    /// The posts that may be claimed in the first plan and in the other.
    public let before: [PostID]
    public let after: [PostID]
  }

  /// Both forecasts and what differs for whom.
  public struct Answer: Sendable {
    public let first: ForecastAnswer
    public let other: ForecastAnswer
    public let rows: [Row]
  }

  /// Compares two folders.
  public static func run(
    _ first: FolderRequest, against other: FolderRequest
  ) throws(OperationFailure) -> Answer {
    let (a, b) = (try first.load(), try other.load())
    let (bookA, bookB) = (ClaimBook(a.judge), ClaimBook(b.judge))
    let (routesA, routesB) = (routes(bookA), routes(bookB))
    var seen: Set<Postholding.Key> = []
    let keys = (bookA.cases + bookB.cases).map(\.key)
    let rows = keys.filter { seen.insert($0).inserted }.compactMap { key in
      difference(routesA[key], routesB[key]).map { difference in
        Row(
          employee: key.employee, fromPost: key.post, difference: difference,
          before: routesA[key] ?? [], after: routesB[key] ?? [])
      }
    }
    return Answer(
      first: ForecastPlan.answer(for: bookA, a.judge.plan),
      other: ForecastPlan.answer(for: bookB, b.judge.plan), rows: rows)
  }

  private static func routes(_ book: ClaimBook) -> [Postholding.Key: [PostID]] {
    var routes: [Postholding.Key: [PostID]] = [:]
    for kind in book.kinds {
      let posts = Set(kind.claims.filter(\.missing.isEmpty).map(\.rule.toPost)).sorted()
      for member in kind.members {
        let holding = book.cases[member]
        routes[holding.key] = posts
      }
    }
    return routes
  }

  private static func difference(_ before: [PostID]?, _ after: [PostID]?) -> Difference? {
    switch (before, after) {
    case (nil, nil): nil
    case (nil, _?): .newlyAtRisk
    case (_?, nil): .noLongerAtRisk
    case (let before?, let after?) where before == after: nil
    case (let before?, _?) where before.isEmpty: .gainsRoute
    case (_?, let after?) where after.isEmpty: .losesRoute
    default: .differentRoute
    }
  }
}
