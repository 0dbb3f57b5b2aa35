import Allocation
import Digest
import Restructure
import Rules

/// Spreads a solution's counts over named people.
///
/// People who are alike are interchangeable, so the order among them must favour nobody: it is
/// the order of the digests of programme and employee id, the same on every machine and without
/// any bearing on service, age, name or the order of the file.
struct PlacementSpread {
  private(set) var placements: [ForecastAnswer.Placement] = []
  /// The cases without a place: the kind, and the position in the book's cases.
  private(set) var unplaced: [(kind: Int, member: Int)] = []
  private(set) var filledByRounding: [PostID] = []

  init(
    _ solution: ForecastSolution, _ question: ForecastQuestion, _ book: ClaimBook,
    programme: String
  ) {
    var waiting = book.kinds.map { kind in
      kind.members.map { (key: Self.key(book.cases[$0], programme), member: $0) }
        .sorted { $0.key < $1.key }.map(\.member)[...]
    }
    var hours: [Int: FTE] = [:]
    var placed: [(member: Int, placement: ForecastAnswer.Placement)] = []
    for flow in solution.flows {
      let claim = book.kinds[flow.claimants].claims[
        question.claims[flow.claimants][flow.claim]]
      for member in waiting[flow.claimants].prefix(flow.count) {
        let holding = book.cases[member]
        placed.append(
          (
            member,
            ForecastAnswer.Placement(
              employee: holding.employee, fromPost: holding.post, toPost: claim.rule.toPost,
              ringFence: claim.rule.id, mode: claim.rule.mode, tier: claim.rule.tier)
          ))
        hours[claim.seats] = (hours[claim.seats] ?? .zero) + (holding.fte ?? .zero)
      }
      waiting[flow.claimants] = waiting[flow.claimants].dropFirst(flow.count)
    }
    placements = placed.sorted { $0.member < $1.member }.map(\.placement)
    unplaced = waiting.enumerated().flatMap { kind, members in members.map { (kind, $0) } }
      .sorted { $0.member < $1.member }
    filledByRounding = book.seats.indices.compactMap { index in
      guard case .fte(let capacity) = book.seats[index].capacity, let filled = hours[index],
        filled > capacity
      else { return nil }
      return book.seats[index].post
    }.sorted()
  }

  private static func key(_ holding: Postholding, _ programme: String) -> String {
    SHA256Digest(of: "\(programme)/\(holding.employee)/\(holding.post)").description
  }
}
