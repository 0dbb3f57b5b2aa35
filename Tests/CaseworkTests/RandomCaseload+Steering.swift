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

  /// Whether it asks that a refusal was found unreasonable before.
  var needsAFinding: Bool { to == .leftRefusedUnreasonably && from != .refused }
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
    if let next = nextTowardsAFinding(for: sought.move) { return next }
    let distances = TableMove.distances[sought.move.from] ?? [:]
    let ways = references.shuffled(using: &random).compactMap {
      reference -> (case: CaseReference, state: CaseState, distance: Int)? in
      guard let record = caseload[reference], let state = record.state,
        let distance = distances[state],
        !sought.move.needsAFinding || record.unreasonableRefusal != nil
      else { return nil }
      return (reference, state, distance)
    }
    guard let nearest = ways.min(by: { $0.distance < $1.distance }) else { return nil }
    if nearest.distance == 0 { return (nearest.case, sought.move.to) }
    return TransitionTable.states(after: nearest.state).shuffled(using: &random)
      .first { distances[$0] == nearest.distance - 1 && !$0.isOpenToAll }
      .map { (nearest.case, $0) }
  }

  /// Where a move asks for a finding on a refusal and no case has one, the way to it: somebody who has
  /// refused goes on under notice, whose facts then bring the finding.
  private mutating func nextTowardsAFinding(
    for move: TableMove
  ) -> (case: CaseReference, to: CaseState)? {
    let live = references.compactMap { caseload[$0] }.filter { $0.state?.isEnd == false }
    guard move.needsAFinding, !live.contains(where: { $0.unreasonableRefusal != nil }) else {
      return nil
    }
    let distances = TableMove.distances[.refused] ?? [:]
    let nearest = live.compactMap { record in
      record.state.flatMap { state in distances[state].map { (record.reference, state, $0) } }
    }.min { $0.2 < $1.2 }
    guard let (reference, state, distance) = nearest else { return nil }
    if distance == 0 { return (reference, Bool.random(using: &random) ? .underNotice : .unplaced) }
    return TransitionTable.states(after: state).shuffled(using: &random)
      .first { distances[$0] == distance - 1 && !$0.isOpenToAll }.map { (reference, $0) }
  }

  private mutating func leastMade() -> TableMove? {
    TableMove.all.shuffled(using: &random)
      .min { made[$0, default: 0] < made[$1, default: 0] }
  }
}
