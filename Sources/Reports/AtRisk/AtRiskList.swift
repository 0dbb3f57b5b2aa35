import Restructure
import Rules

/// Everybody at risk, person by person: the caseworker's list.
public struct AtRiskList: Sendable {
  /// What the case file knows of one case.
  public struct CaseFacts: Hashable, Sendable {
    public let state: String
    public let since: LocalDate
    public let nextDue: LocalDate?
    /// The case has ended, or the person has accepted a post.
    public let isSettled: Bool
    /// The posts in which the person has a place, or is offered one.
    public let places: [PostID]

    /// The state of a case.
    public init(
      state: String, since: LocalDate, nextDue: LocalDate?, isSettled: Bool, places: [PostID] = []
    ) {
      self.state = state
      self.since = since
      self.nextDue = nextDue
      self.isSettled = isSettled
      self.places = places
    }
  }

  /// One case.
  public struct Row: Sendable {
    public let holding: Postholding
    public let title: String
    public let service: String
    public let route: Route
    /// The turn at which that way out is filled; nil where there is none for certain.
    public var tier: Int?
    /// Nil where no case has been opened for the person yet.
    public let facts: CaseFacts?
  }

  /// The cases in the order of staff.csv.
  public let rows: [Row]

  init(rows: [Row]) {
    self.rows = rows
  }

  /// Lists the cases of a plan with what the case file knows of them.
  public init(_ book: ClaimBook, plan: PlanInForce, facts: [Postholding.Key: CaseFacts]) {
    var routes: [Int: Route] = [:]
    var tiers: [Int: Int] = [:]
    for kind in book.kinds {
      let tier = Route.firstCertain(of: kind, book)?.rule.tier
      for member in kind.members {
        routes[member] = Route(of: member, in: kind, book)
        tiers[member] = tier
      }
    }
    rows = book.cases.enumerated().map { position, holding in
      let post = plan.posts[holding.post]
      return Row(
        holding: holding, title: post?.title ?? holding.post, service: post?.service ?? "",
        route: routes[position] ?? .none, tier: tiers[position], facts: facts[holding.key])
    }
  }
}
