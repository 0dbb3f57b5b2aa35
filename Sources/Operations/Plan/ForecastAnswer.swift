import Restructure

/// What is possible at best under a plan, with the proof that nothing better is.
///
/// Nothing here says who gets a post: a placement is one of many that are as good, and any of the
/// people who are alike could stand where one of them stands. ``naming`` says who is named.
public struct ForecastAnswer: Sendable {
  /// Who is named where several people are alike, for whoever reads their names.
  public static let naming =
    "Any of the people who are alike could stand where one of them stands. Those named come first in "
    + "the order of SHA-256 digests of the programme's id and their own, which has no bearing on "
    + "service, age or name."

  /// One person on one place.
  public struct Placement: Sendable {
    public let employee: EmployeeID
    public let fromPost: PostID
    public let toPost: PostID
    public let ringFence: String
    public let mode: RingFence.Mode
    /// The mode as tables print it; where a decision gives the place, *assign*.
    public let modeWord: String
    public let tier: Int
  }

  /// People of one job share who sit in one chair.
  public struct SharedChair: Sendable {
    /// What staff.csv calls the job share.
    public let jobShare: String
    public let toPost: PostID
    public let employees: [EmployeeID]
  }

  /// A set of posts whose holders must have qualifications between them, and whether they do.
  public struct CoverAnswer: Sendable {
    /// What can be said of the cover.
    public enum Outcome: Equatable, Sendable {
      /// The placements shown, with the people who stay, meet it.
      case met
      /// It can be met only if so many fewer people are placed, or at worse tiers if none.
      case costs(places: Int)
      /// It can be met, but not every way was tried; so many places at most.
      case costsAtMost(places: Int)
      /// It cannot be met: nobody who may be placed there, or stays, holds these; if that is none of
      /// them, there is not room for all who would be needed.
      case cannotBeMet(unheld: [String])
      /// Not every way was tried, and none of those tried meets it.
      case notFound
    }

    public let cover: Cover
    public let outcome: Outcome
    /// What is wanted and, in the placements shown, held by nobody in the posts.
    public let lacking: [String]
    /// People in the posts, or with a claim to them, of whom it is not known what they hold.
    public let notKnown: [EmployeeID]
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

  /// Somebody to whom a decision gives a place and whom the plan does not put at risk.
  public struct WithoutCase: Sendable {
    public let employee: EmployeeID
    public let fromPost: PostID
    public let toPost: PostID
    public let decision: HumanDecision
    /// Why there is no case, in words.
    public let reason: String
  }

  /// What one place more in one post would add, which is part of the proof.
  public struct Price: Sendable {
    public let toPost: PostID
    /// Whether it is for the places that remain in people's own post, which are no vacancies.
    public let isOwnPost: Bool
    /// The decision by which a volunteer's own chair is taken; nil for every other place.
    public let swap: String?
    /// Protected people, people, and people at each of the tiers that are priced; never all noughts.
    public let row: [Int]
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
  /// The chairs that people of one job share fill together.
  public let sharedChairs: [SharedChair]
  /// How many of the cases are of people in a job share who sit in no such chair.
  public let sharersAlone: Int
  /// The conditions on which placements rest, in the order of programme.yaml.
  public let footings: [Footing]
  public let placements: Placements
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
  /// The prices of the places that could be of use to somebody, in the order of the places.
  public let prices: [Price]
  /// The tiers by which places are priced, lowest first.
  public let pricedTiers: [Int]
  /// Posts whose hours are filled beyond the figure by no more than a decimal's last place.
  public let filledByRounding: [PostID]
  /// The posts counted in FTE that somebody may claim.
  public let ftePools: [FTEPool]
  /// The sets of posts that must hold qualifications between them, in the order of the programme.
  public let covers: [CoverAnswer]
  /// How many more might be placed, where the search was cut short; nil is proven.
  public let gap: Int?
  /// The day on which protection and fixed terms were judged.
  public let judgedOn: LocalDate
  /// What people with authority have decided, as far as it counts on the day.
  public let decisions: [HumanDecision]
  /// People to whom a decision gives a place and who have no case: they take it off the others,
  /// and are counted neither as placed nor as at risk.
  public let withoutCase: [WithoutCase]
}
