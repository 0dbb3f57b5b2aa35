import Restructure
import Rules

/// How many chairs the rows of the plan give a place at most, read from the rows themselves.
///
/// It holds what is counted against what is written: whatever a missing fact turns out to be, nobody
/// sits in a chair that no row states.
enum StatedChairs {
  /// The number; nil where the rows state none, or where a decision opens the place.
  static func number(of place: Seats, _ plan: PlanInForce) -> Int? {
    guard place.swap == nil else { return nil }
    if place.isOwnPost {
      return plan.changes[place.post].flatMap { scaled($0.remainPositions, by: $0.condition, plan) }
    }
    guard let post = plan.post(place.post) else { return nil }
    return post.isNew
      ? scaled(post.positions, by: post.condition, plan) : post.vacant ?? post.positions
  }

  /// A number at the level of a condition, or at the highest that is tried where it is not known.
  private static func scaled(_ chairs: Int?, by name: String?, _ plan: PlanInForce) -> Int? {
    guard let chairs, let condition = plan.condition(name), condition.kind == .level else {
      return chairs
    }
    if case .level(let level) = condition.value { return level.applied(toPlaces: chairs) }
    return ([.whole] + condition.points).map { $0.applied(toPlaces: chairs) }.max()
  }
}
