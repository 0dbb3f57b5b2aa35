import Allocation
import Digest
import Parallel
import Restructure
import Rules

/// Spreads a solution's counts over named people.
///
/// People who are alike are interchangeable, so the order among them must favour nobody: it is
/// the order of the digests of programme and employee id, the same on every machine and without
/// any bearing on service, age, name or the order of the file.
struct PlacementSpread {
  /// The cases without a place: the kind, and the position in the book's cases.
  private(set) var unplaced: [(kind: Int, member: Int)] = []
  private(set) var sharedChairs: [ForecastAnswer.SharedChair] = []
  private(set) var filledByRounding: [PostID] = []

  private let question: ForecastQuestion
  private let book: ClaimBook
  /// For each case its kind.
  private let kindOf: [Int32]
  /// The rules under which people are placed.
  private var rules: [ForecastAnswer.Placements.Rule] = []
  /// For each case the rule under which it is placed.
  private var ruleOf: [Int32]
  private static let noRule: Int32 = -1
  /// The hours that are taken of places counted in hours.
  private var hours: [Int: FTE] = [:]

  init(
    _ solution: ForecastSolution, _ question: ForecastQuestion, _ book: ClaimBook,
    programme: String
  ) {
    self.question = question
    self.book = book
    var kindOf = [Int32](repeating: 0, count: book.cases.count)
    for (kind, people) in book.kinds.enumerated() {
      for member in people.members { kindOf[member] = Int32(clamping: kind) }
    }
    self.kindOf = kindOf
    ruleOf = Array(repeating: Self.noRule, count: kindOf.count)
    var tooLong: Set<PostID> = []
    let together = placeSharers(solution, &tooLong)
    placeOthers(solution, besides: together, programme)
    unplaced = ruleOf.indices.filter { !isPlaced($0) }.map { (Int(kindOf[$0]), $0) }
    tooLong.formUnion(postsFilledByRounding())
    filledByRounding = tooLong.sorted()
  }

  /// Everybody who has a place.
  var placements: ForecastAnswer.Placements {
    ForecastAnswer.Placements(book.cases, rules, ruleOf: ruleOf)
  }

  /// Places people who sit in one chair together, and counts them by entry and claim.
  private mutating func placeSharers(
    _ solution: ForecastSolution, _ tooLong: inout Set<PostID>
  ) -> [[Int]: Int] {
    var together: [[Int]: Int] = [:]
    for chair in solution.sharedChairs {
      let members = chair.members.map { question.sharers[chair.share][$0] }
      for (member, (position, number)) in zip(members, zip(chair.members, chair.claims)) {
        let entry = question.problem.jobShares[chair.share].members[position].claimants
        together[[entry, number], default: 0] += 1
        place([member], on: number)
      }
      guard let last = members.last, isPlaced(last) else { continue }
      let toPost = rules[Int(ruleOf[last])].toPost
      sharedChairs.append(
        .init(
          jobShare: book.cases[members[0]].jobShare ?? "", toPost: toPost,
          employees: members.map { book.cases.employee(at: $0) }))
      let fte = members.compactMap { book.cases[$0].fte }.reduce(.zero, +)
      if fte > FTE(whole: 1) { tooLong.insert(toPost) }
    }
    return together
  }

  /// Places everybody else, as many of each entry on each claim as the solution has there.
  private mutating func placeOthers(
    _ solution: ForecastSolution, besides together: [[Int]: Int], _ programme: String
  ) {
    let fates = Self.fates(solution)
    let orders = Threads.map(parting: question.kinds.indices) { [self] some in
      some.map { entry in
        let members = question.kinds[entry].flatMap { book.kinds[$0].members }
          .filter { !isPlaced($0) }
        // Where all of them fare alike there is nothing to choose between them.
        return (fates[entry] > 1 ? Self.inNeutralOrder(members, book, programme) : members)[...]
      }
    }
    var waiting = Array(orders.joined())
    for flow in solution.flows {
      let count = flow.count - (together[[flow.claimants, flow.claim]] ?? 0)
      place(waiting[flow.claimants].prefix(count), on: flow.claim)
      waiting[flow.claimants] = waiting[flow.claimants].dropFirst(count)
    }
  }

  /// Places people of one entry on one of its claims.
  private mutating func place(_ members: some Collection<Int>, on number: Int) {
    guard let first = members.first else { return }
    let kind = Int(kindOf[first])
    let claim = book.kinds[kind].claims[question.claims[kind][number]]
    let rule = Int32(clamping: rules.count)
    rules.append(.init(claim.rule))
    for member in members { ruleOf[member] = rule }
    guard case .fte = book.seats[claim.seats].capacity else { return }
    hours[claim.seats] = members.reduce(hours[claim.seats] ?? .zero) {
      $0 + (book.cases[$1].fte ?? .zero)
    }
  }

  private func isPlaced(_ member: Int) -> Bool { ruleOf[member] != Self.noRule }

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
