import Restructure
import Rules

/// Who is offered what after selection, with the evidence that nobody with a better claim is
/// passed over.
///
/// It is what the scores, the wishes and the rules come to. People decide: nothing is offered here.
public struct AppointmentAnswer: Sendable {
  /// What puts one claim before another.
  public enum Ground: String, Sendable {
    /// A decision of a person with authority gives the place.
    case decision
    /// A group that comes before any contest, such as pregnancy and family leave.
    case protection
    /// A group that only comes first within a tier.
    case group
    case tier, score
    case tieBreak = "tie-break"
    /// They were found not appointable to the post.
    case notAppointable = "not-appointable"
    /// Their hours do not fit what is left.
    case hours
    /// There is no place at all.
    case noPlaces = "no-places"
  }

  /// A post that somebody would rather have, and why they do not get it.
  public struct PassedOver: Sendable {
    public let toPost: PostID
    public let by: Ground
    /// The holder whose claim is the weakest; the claim of every other holder is better still.
    public let heldBy: EmployeeID?
    /// How many hold the post's places.
    public let holders: Int
    /// The tier and score of the holder who is named.
    public let tier: Int?
    public let score: Decimal5?
    public let ownTier: Int
    public let ownScore: Decimal5?
  }

  /// One person on one place.
  public struct Placement: Sendable {
    public let employee: EmployeeID
    public let fromPost: PostID
    public let toPost: PostID
    public let isOwnPost: Bool
    public let ringFence: String
    /// The mode as tables print it; where a decision gives the place, *assign*.
    public let modeWord: String
    public let tier: Int
    public let score: Decimal5?
    /// Their place in the order of merit; people who are level share one.
    public let rank: Int?
    /// The number of their own wish for it; nil where they ranked it nowhere.
    public let choice: Int?
    /// The hours, where places are counted in hours: their own, or fewer that they take.
    public let fte: FTE?
    /// The name of the group by which they come before any contest.
    public let group: String?
    public let passedOver: [PassedOver]
  }

  /// One person without a place, or of whom it is still open.
  public struct Unplaced: Sendable {
    /// The reasons for which somebody has no place.
    public enum Reason: String, Sendable {
      case noRoute = "no-route"
      /// Others with a better claim have every place.
      case outnumbered
      case notAppointable = "not-appointable"
      /// A score, a finding, an answer or another fact is missing.
      case notKnown = "not-known"
      /// It hangs on people who are level.
      case tied
    }

    public let employee: EmployeeID
    public let fromPost: PostID
    public let reason: Reason
    public let detail: String
    public let isUndecided: Bool
    /// What they may yet get, where it is undecided.
    public let possiblePosts: [PostID]
    public let passedOver: [PassedOver]
  }

  /// Somebody whose hours did not fit what was left.
  public struct HoursOffer: Sendable {
    public let employee: EmployeeID
    public let fromPost: PostID
    public let toPost: PostID
    public let fte: FTE
    public let remainder: FTE
    /// True took it, false declined it, nil is not recorded.
    public let isAccepted: Bool?
  }

  /// How the places of one post are filled.
  public struct Contest: Sendable {
    /// A fact without which the contest is not decided.
    public struct Missing: Sendable {
      public let employee: EmployeeID
      /// False where only the finding is missing.
      public let isScore: Bool
    }

    /// People who are level where it decides the last place.
    public struct Tie: Sendable {
      public let employees: [EmployeeID]
      /// What the policy would part them by, which the folder does not record.
      public let settleBy: Restructure.Contest.TieBreak?
    }

    public let toPost: PostID
    public let isOwnPost: Bool
    public let capacity: Seats.Capacity
    public let candidates: Int
    public let offered: Int
    public let isDecided: Bool
    public let missing: [Missing]
    public let ties: [Tie]
  }

  public let programme: Programme
  public let on: LocalDate
  public let cases: Int
  public let placements: [Placement]
  public let unplaced: [Unplaced]
  public let contests: [Contest]
  public let hoursOffers: [HoursOffer]
  public let protectedPlaced: Int
  public let unknownPlaces: [PostID]
  /// People with several claims who ranked none of them, or not all.
  public let withoutWishes: [EmployeeID]
  /// Claims that wait for a fact, and took no part.
  public let waitingClaims: Int
  /// Partners of a job share who would fit one chair with somebody who is offered it.
  public let couldShare: [(employee: EmployeeID, partner: EmployeeID, post: PostID)]
  /// Whether anybody with a case is in a job share.
  public let hasSharers: Bool
  public let decisions: [HumanDecision]
  /// The day on which protection was judged.
  public let judgedOn: LocalDate

  /// How many of those without a place are still undecided.
  public var undecided: Int { unplaced.count(where: \.isUndecided) }
}
