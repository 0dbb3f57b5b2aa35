import Restructure

/// The ways in which the hours of those who may claim a post can fill it.
///
/// It says which hours fit together, and nothing of whose claim comes first.
public struct ChairsAnswer: Sendable {
  /// People of the same hours.
  public struct Hours: Sendable {
    public let fte: FTE
    public let people: Int
  }

  /// All ways with the same number of people.
  public struct Ways: Sendable {
    public let heads: Int
    /// How many there are; nil where they are too many to count.
    public let count: Int?
    /// The fullest of them.
    public let fullest: [Hours]
    public let filled: FTE
    /// What the fullest leaves; nothing where a decimal's last place goes beyond the post.
    public let left: FTE
  }

  /// People of one job share who may all claim the post.
  public struct JobShare: Sendable {
    public let name: String
    public let employees: [EmployeeID]
    public let fte: FTE
    /// Whether their hours fit one full-time chair.
    public let makesOneChair: Bool
  }

  /// How the post is counted.
  public enum Size: Sendable {
    /// In hours, with the ways to fill them by number of people, the most first.
    ///
    /// Only the first is there if the ways are too many to count, and `count` is nil then.
    case fte(FTE, ways: [Ways], count: Int?)
    /// In chairs, and the most people who can sit in them.
    case positions(Int, mostHeads: Int)
  }

  public let programme: Programme
  public let on: LocalDate
  public let post: Post
  public let size: Size
  /// Those who may claim it and whose hours are known, the longest hours first.
  public let claiming: [Hours]
  /// Those who may claim it, but whose hours are not known.
  public let hoursNotKnown: Int
  /// Those who may claim it if a fact turns out well that is not known; they are not counted.
  public let perhaps: Int
  /// The people whom decisions give a place in it; they sit there in any way.
  public let given: [Hours]
  public let jobShares: [JobShare]
}
