import Casework
import Restructure
import TestSupport

/// A move of the table, whatever the way in which it comes about.
struct TableMove: Hashable, CustomStringConvertible {
  let from: CaseState
  let to: CaseState

  /// Every move but those that everybody can make at any time.
  static let all = CaseState.allCases.flatMap { from in
    TransitionTable.states(after: from).filter { !$0.isOpenToAll }
      .map { TableMove(from: from, to: $0) }
  }

  /// How many moves lie between two states at least; missing where there is no way.
  static let distances: [CaseState: [CaseState: Int]] = Dictionary(
    uniqueKeysWithValues: CaseState.allCases.map { goal in
      var found = [goal: 0]
      var frontier = [goal]
      while !frontier.isEmpty {
        frontier = frontier.flatMap { state in
          all.filter { $0.to == state && found[$0.from] == nil }.map { move in
            found[move.from] = found[state, default: 0] + 1
            return move.from
          }
        }
      }
      return (goal, found)
    })

  var description: String { "\(from) \(to)" }
}

// A walk left to itself comes seldom to what lies at the end of a long way. So every other step goes
// towards the move that was made least often, with a case that is nearest to it.
extension RandomCaseload {
  private static let patience = 60

  /// The case to be moved next, and where to.
  mutating func nextTowardsTheGoal() -> (case: CaseReference, to: CaseState)? {
    let seen = goal.map { made[$0.move, default: 0] }
    if goal.map({ $0.patience == 0 }) ?? true || (seen ?? 0) > goalCount {
      goal = leastMade().map { ($0, Self.patience) }
      goalCount = goal.map { made[$0.move, default: 0] } ?? 0
    }
    guard let sought = goal else { return nil }
    goal?.patience -= 1
    let distances = TableMove.distances[sought.move.from] ?? [:]
    let ways = references.shuffled(using: &random).compactMap {
      reference -> (case: CaseReference, state: CaseState, distance: Int)? in
      guard let state = caseload[reference]?.state, let distance = distances[state] else {
        return nil
      }
      return (reference, state, distance)
    }
    guard let nearest = ways.min(by: { $0.distance < $1.distance }) else { return nil }
    if nearest.distance == 0 { return (nearest.case, sought.move.to) }
    return TransitionTable.states(after: nearest.state).shuffled(using: &random)
      .first { distances[$0] == nearest.distance - 1 && !$0.isOpenToAll }
      .map { (nearest.case, $0) }
  }

  private mutating func leastMade() -> TableMove? {
    TableMove.all.shuffled(using: &random)
      .min { made[$0, default: 0] < made[$1, default: 0] }
  }
}
