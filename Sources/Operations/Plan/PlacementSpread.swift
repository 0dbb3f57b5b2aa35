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
  private(set) var sharedChairs: [ForecastAnswer.SharedChair] = []
  private(set) var filledByRounding: [PostID] = []

  private let question: ForecastQuestion
  private let book: ClaimBook
  private var placed: [(member: Int, placement: ForecastAnswer.Placement)] = []
  private var hours: [Int: FTE] = [:]

  init(
    _ solution: ForecastSolution, _ question: ForecastQuestion, _ book: ClaimBook,
    programme: String
  ) {
    self.question = question
    self.book = book
    var kindOf: [Int: Int] = [:]
    for (kind, people) in book.kinds.enumerated() {
      for member in people.members { kindOf[member] = kind }
    }
    let kind = { (member: Int) in kindOf[member] ?? 0 }
    var seated: Set<Int> = []
    var together: [[Int]: Int] = [:]
    var tooLong: Set<PostID> = []
    for chair in solution.sharedChairs {
      let members = chair.members.map { question.sharers[chair.share][$0] }
      seated.formUnion(members)
      for (member, (position, claim)) in zip(members, zip(chair.members, chair.claims)) {
        let entry = question.problem.jobShares[chair.share].members[position].claimants
        together[[entry, claim], default: 0] += 1
        place(member, kind(member), on: claim)
      }
      guard let first = placed.last?.placement else { continue }
      sharedChairs.append(
        .init(
          jobShare: book.cases[members[0]].jobShare ?? "", toPost: first.toPost,
          employees: members.map { book.cases[$0].employee }))
      let fte = members.compactMap { book.cases[$0].fte }.reduce(.zero, +)
      if fte > FTE(whole: 1) { tooLong.insert(first.toPost) }
    }

    var waiting = question.kinds.map { kinds in
      kinds.flatMap { book.kinds[$0].members }.filter { !seated.contains($0) }
        .map { (key: Self.key(book.cases[$0], programme), member: $0) }
        .sorted { $0.key < $1.key }.map(\.member)[...]
    }
    for flow in solution.flows {
      let count = flow.count - (together[[flow.claimants, flow.claim]] ?? 0)
      for member in waiting[flow.claimants].prefix(count) {
        place(member, kind(member), on: flow.claim)
      }
      waiting[flow.claimants] = waiting[flow.claimants].dropFirst(count)
    }
    placements = placed.sorted { $0.member < $1.member }.map(\.placement)
    unplaced = waiting.flatMap { members in members.map { (kind($0), $0) } }
      .sorted { $0.member < $1.member }
    tooLong.formUnion(postsFilledByRounding())
    filledByRounding = tooLong.sorted()
  }

  private mutating func place(_ member: Int, _ kind: Int, on number: Int) {
    let claim = book.kinds[kind].claims[question.claims[kind][number]]
    let holding = book.cases[member]
    placed.append(
      (
        member,
        ForecastAnswer.Placement(
          employee: holding.employee, fromPost: holding.post, toPost: claim.rule.toPost,
          ringFence: claim.rule.id, mode: claim.rule.mode, modeWord: claim.rule.modeWord,
          tier: claim.rule.tier)
      ))
    hours[claim.seats] = (hours[claim.seats] ?? .zero) + (holding.fte ?? .zero)
  }

  private func postsFilledByRounding() -> [PostID] {
    book.seats.indices.compactMap { index in
      guard case .fte(let capacity) = book.seats[index].capacity, let filled = hours[index],
        filled > capacity
      else { return nil }
      return book.seats[index].post
    }
  }

  private static func key(_ holding: Postholding, _ programme: String) -> String {
    SHA256Digest(of: "\(programme)/\(holding.employee)/\(holding.post)").description
  }
}
