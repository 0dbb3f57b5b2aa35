/// Who has which place once everybody's wishes and everybody's standing are taken together, and
/// what is still open.
///
/// Nobody who is settled would rather have a place that somebody with no better claim has. Where
/// scores or findings are missing, or people are level for the last place, only what comes out the
/// same in every case is settled; something that would come out the same may still be called open,
/// never the reverse.
public struct Appointment: Sendable {
  /// How one candidate fares.
  public enum Result: Hashable, Sendable {
    /// They have the place that they claim so.
    case placed(claim: Int)
    /// They have none.
    case unplaced
    /// It hangs on an open contest: they get one of these claims, the first at best, or none where
    /// the end of their claims is among what may come.
    case undecided(claims: Range<Int>, mayEndWithout: Bool)
  }

  /// People who stand level where it decides who has the last place.
  public struct Tie: Hashable, Sendable {
    /// Their claims, in the caller's order.
    public let claims: [Int]
  }

  /// Somebody whose hours do not fit what is left.
  public struct HoursOffer: Hashable, Sendable {
    /// What became of the offer.
    public enum Answer: Hashable, Sendable {
      case accepted, declined, notAnswered
    }

    public let claim: Int
    /// What is left, in the common unit.
    public let left: Int
    public let answer: Answer
  }

  /// How the places of one post are filled.
  public struct Contest: Sendable {
    /// Claims in a contested turn whose score or finding is missing, of people who may ask.
    public var missing: [Int] = []
    public var ties: [Tie] = []
    /// Everybody whose hours did not fit, in the order in which they were asked.
    public var offers: [HoursOffer] = []
    /// The claims of those who have a place, the best first.
    public var holders: [Int] = []
    /// The weakest of the claims that surely go before everybody who is refused here; nil where
    /// the places are not surely filled, or are counted in hours.
    public var limit: Int?
    /// Whether nobody is left to wait here for the outcome.
    public var isDecided = true
  }

  /// By candidate.
  public let results: [Result]
  /// By place.
  public let contests: [Contest]
  /// For each claim, how many stand before it; nil where it was barred, or nobody knows.
  ///
  /// Those who are level share the number.
  public let standing: [Int?]
  /// Whether a claim is surely refused.
  public let refused: [Bool]
  /// Hours by claim, where somebody has taken fewer than their own.
  public let taken: [Int: Int]
}
