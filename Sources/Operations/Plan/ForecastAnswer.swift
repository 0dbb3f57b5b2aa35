import Restructure

/// What is possible at best under a plan, with the proof that nothing better is.
///
/// Nothing here says who gets a post: a placement is one of many that are as good, and any of the
/// people who are alike could stand where one of them stands.
public struct ForecastAnswer: Sendable {
  /// One person on one place.
  public struct Placement: Sendable {
    public let employee: EmployeeID
    public let fromPost: PostID
    public let toPost: PostID
    public let ringFence: String
    public let mode: RingFence.Mode
    public let tier: Int
  }

  /// One person without a place, and why.
  public struct Unplaced: Sendable {
    /// The reasons for which somebody is left without a place.
    public enum Reason: String, Sendable {
      /// No rule opens any post to them.
      case noRoute = "no-route"
      /// They may claim, but there are fewer places than people.
      case outnumbered
      /// A fact is missing without which no claim can be counted.
      case notKnown = "not-known"
    }

    public let employee: EmployeeID
    public let fromPost: PostID
    public let reason: Reason
    public let detail: String
  }

  /// People who can claim only these places, which are too few.
  public struct Bottleneck: Sendable {
    public let fromPosts: [PostID]
    /// Empty for people with no route.
    public let toPosts: [PostID]
    public let cases: Int
    /// The most heads that fit.
    public let places: Int
    /// The hours of the people, where places are counted in hours.
    public let fteNeeded: FTE?
    /// The hours of the places, where they are counted so.
    public let ftePlaces: FTE?
  }

  /// Something unsettled on which placements rest.
  public struct Footing: Sendable {
    public let condition: Condition
    /// How many of the placements would go if it failed.
    public let placements: Int
  }

  public let programme: Programme
  public let on: LocalDate
  public let cases: Int
  /// How many people more would be at risk if conditions that nobody has settled held.
  public let perhapsAtRisk: Int
  /// How many of the cases are of people in a job share, who are counted one by one.
  public let sharers: Int
  /// The conditions on which placements rest, in the order of programme.yaml.
  public let footings: [Footing]
  public let placements: [Placement]
  public let unplaced: [Unplaced]
  /// How many of those with first call on a vacancy have a place.
  public let protectedPlaced: Int
  /// How many have first call on a vacancy and claim one.
  public let protectedClaiming: Int
  public let tiers: [Int: Int]
  /// The number placed if every missing fact turned out well.
  public let placedIfKnown: Int
  /// Posts that people may claim, of unknown size.
  public let unknownPlaces: [PostID]
  public let bottlenecks: [Bottleneck]
  /// Posts whose hours are filled beyond the figure by no more than a decimal's last place.
  public let filledByRounding: [PostID]
  /// How many more might be placed, where the search for hours was cut short; nil is proven.
  public let gap: Int?
  /// The day on which protection and fixed terms were judged.
  public let judgedOn: LocalDate
}
