import Allocation
import Restructure
import Rules

/// A post counted in FTE: how many people are placed in it, and how many hours that is.
///
/// Both figures are needed: a forecast counts heads, and so favours shorter hours.
public struct FTEPool: Sendable {
  public let toPost: PostID
  public let ftePlaces: FTE
  public let ftePlaced: FTE
  /// The people placed in it.
  public let heads: Int
  /// The hours of all who may claim it, whatever else they may claim.
  public let fteClaiming: FTE

  /// The posts counted in FTE that somebody may claim, in the order of their ids.
  static func all(
    _ book: ClaimBook, _ question: ForecastQuestion, _ solution: ForecastSolution
  ) -> [FTEPool] {
    var heads: [Int: Int] = [:]
    var placed: [Int: FTE] = [:]
    var claiming: [Int: FTE] = [:]
    let hours = { (entry: Int, count: Int) -> FTE in
      // People of one entry who may claim hours have the same hours.
      count * (question.kinds[entry].first.flatMap { book.kinds[$0].fte } ?? .zero)
    }
    let problem = question.problem
    for (entry, people) in problem.claimants.enumerated() {
      for place in Set(people.claims.map(\.place)) where problem.places[place].capacity.isHours {
        claiming[place] = (claiming[place] ?? .zero) + hours(entry, people.count)
      }
    }
    for flow in solution.flows {
      let place = problem.claimants[flow.claimants].claims[flow.claim].place
      guard problem.places[place].capacity.isHours else { continue }
      heads[place, default: 0] += flow.count
      placed[place] = (placed[place] ?? .zero) + hours(flow.claimants, flow.count)
    }
    return claiming.sorted { (book.seats[$0.key].post, $0.key) < (book.seats[$1.key].post, $1.key) }
      .compactMap { place, wanted in
        guard case .fte(let fte) = book.seats[place].capacity else { return nil }
        return FTEPool(
          toPost: book.seats[place].post, ftePlaces: fte, ftePlaced: placed[place] ?? .zero,
          heads: heads[place] ?? 0, fteClaiming: wanted)
      }
  }
}

extension ForecastProblem.Capacity {
  fileprivate var isHours: Bool {
    if case .hours = self { true } else { false }
  }
}
