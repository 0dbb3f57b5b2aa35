import Restructure

/// Two plans held against each other: what each can place at best, and what differs for whom.
public struct ComparisonAnswer: Sendable {
  /// One of the two plans.
  public struct Side: Sendable {
    /// The folder as the command names it.
    public let folder: String
    /// The policy that judges claims; nil where the rows' own tests are all.
    public let policy: Policy?
    public let forecast: ForecastAnswer
    public let totals: PlanTotals
  }

  /// How one person's position in the other plan differs from that in the first.
  public enum Difference: String, CaseIterable, Sendable {
    case gainsRoute = "gains-route"
    case losesRoute = "loses-route"
    /// The only routes left hang on facts that are not known.
    case routeInDoubt = "route-in-doubt"
    case differentRoute = "different-route"
    /// The routes are the same, and more of those who are alike have a place.
    case morePlaces = "more-places"
    case fewerPlaces = "fewer-places"
    case newlyAtRisk = "newly-at-risk"
    case noLongerAtRisk = "no-longer-at-risk"
    /// At risk there, and not in the staff list of the first folder.
    case onlyInOther = "only-in-other"
    /// At risk in the first plan, and not in the staff list of the other folder.
    case onlyInFirst = "only-in-first"
  }

  /// How many of the people who are alike have a place: any of them could stand there.
  public struct Share: Hashable, Sendable {
    public let placed: Int
    public let people: Int
  }

  /// One person for whom something differs.
  public struct Row: Sendable {
    public let employee: EmployeeID
    public let fromPost: PostID
    public let difference: Difference
    /// The posts that may be claimed in the first plan and in the other.
    public let before: [PostID]
    public let after: [PostID]
    /// How many of the people who are alike in both plans have a place; nil where they have no
    /// case.
    public let placesBefore: Share?
    public let placesAfter: Share?
    /// The same for people who are alike in both plans.
    public let alike: Int
  }

  /// One service in both plans.
  public struct Service: Sendable {
    public let name: String
    public let before: PlanTotals
    public let after: PlanTotals
  }

  public let first: Side
  public let other: Side
  public let rows: [Row]
  /// The services with anybody at risk, in the order of the tables.
  public let services: [Service]
}
