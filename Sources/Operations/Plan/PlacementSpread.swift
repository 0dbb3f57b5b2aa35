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
    var kindOf = [Int](repeating: 0, count: book.cases.count)
    for (kind, people) in book.kinds.enumerated() {
      for member in people.members { kindOf[member] = kind }
    }
    let kind = { (member: Int) in kindOf[member] }
    placed.reserveCapacity(solution.totals.placed)
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

    let fates = Self.fates(solution)
    var waiting = question.kinds.indices.map { entry in
      let members = question.kinds[entry].flatMap { book.kinds[$0].members }
        .filter { !seated.contains($0) }
      // Where all of them fare alike there is nothing to choose between them.
      return (fates[entry] > 1 ? Self.inNeutralOrder(members, book, programme) : members)[...]
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
    let holder = book.cases.key(at: member)
    placed.append(
      (
        member,
        ForecastAnswer.Placement(
          employee: holder.employee, fromPost: holder.post, toPost: claim.rule.toPost,
          ringFence: claim.rule.id, mode: claim.rule.mode, modeWord: claim.rule.modeWord,
          tier: claim.rule.tier)
      ))
    guard case .fte = book.seats[claim.seats].capacity else { return }
    hours[claim.seats] = (hours[claim.seats] ?? .zero) + (book.cases[member].fte ?? .zero)
  }

  private func postsFilledByRounding() -> [PostID] {
    book.seats.indices.compactMap { index in
      guard case .fte(let capacity) = book.seats[index].capacity, let filled = hours[index],
        filled > capacity
      else { return nil }
      return book.seats[index].post
    }
  }

  /// In how many ways the people of each entry fare: on a claim, or without a place.
  private static func fates(_ solution: ForecastSolution) -> [Int] {
    var fates = solution.unplaced.map { $0 > 0 ? 1 : 0 }
    for flow in solution.flows where fates.indices.contains(flow.claimants) {
      fates[flow.claimants] += 1
    }
    return fates
  }

  /// The order of the digests of programme, employee and post.
  private static func inNeutralOrder(
    _ members: [Int], _ book: ClaimBook, _ programme: String
  ) -> [Int] {
    members.map { member in
      let key = book.cases.key(at: member)
      return (key: SHA256Digest(of: "\(programme)/\(key.employee)/\(key.post)"), member: member)
    }
    .sorted { $0.key < $1.key }.map(\.member)
  }
}
