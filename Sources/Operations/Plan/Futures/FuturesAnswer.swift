import Restructure

/// What a plan can place at best in every future that its conditions leave open.
///
/// As in one forecast nothing is proposed: a place shown for somebody could go to anybody who is
/// alike.
public struct FuturesAnswer: Sendable {
  /// A condition that is tried, with the values at which it is.
  public struct Axis: Sendable {
    /// How the values were chosen.
    public enum Choice: String, Sendable {
      /// Yes and no.
      case bothWays = "both ways"
      /// The points that programme.yaml states.
      case stated = "programme.yaml"
      /// The points that the command names.
      case named = "--point"
      /// Only as it stands, because no points are stated.
      case ownValue = "own value only"
    }

    /// The condition as the folder states it.
    public let condition: Condition
    public let values: [Condition.Value]
    public let choice: Choice
  }

  /// One combination of the conditions, with what is possible in it.
  public struct Future: Sendable {
    /// From 1.
    public let number: Int
    /// The value of each axis.
    public let values: [Condition.Value]
    public let totals: PlanTotals
  }

  /// Somebody who is listed, in every future.
  public struct Person: Sendable {
    public let employee: EmployeeID
    public let fromPost: PostID
    /// How the person stands in each future.
    public let positions: [FuturePosition]
    /// A position in ``FuturesAnswer/alike``.
    public let alike: Int
  }

  /// People of one post who are alike in every future in what decides their places.
  public struct Alike: Sendable {
    public let post: PostID
    /// Positions in ``FuturesAnswer/people``.
    public let members: [Int]
    /// How many of them have a place in each future, in the arrangement shown.
    public let placed: [Int]
  }

  public let programme: Programme
  public let on: LocalDate
  public let axes: [Axis]
  /// The conditions that `--set` keeps at one value.
  public let fixed: [Condition]
  /// The conditions that change nothing for anybody, because no row depends on them.
  public let unused: [Condition]
  /// Positions in ``axes`` of those that were tried at several values and change nothing for
  /// anybody.
  public let idle: [Int]
  public let futures: [Future]
  /// Everybody in staff.csv, in its order, once for each post held.
  public let people: [Person]
  public let alike: [Alike]

  /// The futures without those that differ only in conditions that change nothing for anybody.
  public var distinct: [Future] {
    futures.filter { future in
      idle.allSatisfy { future.values[$0] == axes[$0].values.first }
    }
  }
}

/// How somebody stands in one future.
public enum FuturePosition: String, Sendable, CaseIterable {
  case notAtRisk = "not at risk"
  /// At risk, and no rule opens any post.
  case noRoute = "no route"
  /// At risk, and a fact is missing without which no claim can be counted.
  case notKnown = "not known"
  /// At risk with a route, and without a place in the arrangement shown.
  case route
  /// At risk with a route, and with a place in the arrangement shown.
  case place

  /// Whether the person has a case.
  public var isAtRisk: Bool { self != .notAtRisk }
  /// Whether a post may be claimed for certain.
  public var hasRoute: Bool { self == .route || self == .place }
}
