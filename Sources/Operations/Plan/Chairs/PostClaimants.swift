import Allocation
import Restructure
import Rules

/// Those who may claim one post, by their hours.
struct PostClaimants {
  private let book: ClaimBook
  /// The positions among the cases of those whose claim is certain.
  private var certain: [Int] = []
  /// Those of them to whom a decision gives the place.
  private var given: [Int] = []
  /// Those whose claim is certain but for their hours.
  private var hoursNotKnown: [Int] = []
  private var perhaps = 0

  init(_ book: ClaimBook, seats: Int) {
    self.book = book
    // Where hours are counted, hours that are not known are themselves a fact that is missing.
    var countsHours = false
    if case .fte = book.seats[seats].capacity { countsHours = true }
    for kind in book.kinds {
      let claims = kind.claims.filter { $0.seats == seats }
      guard !claims.isEmpty else { continue }
      let isCertain = claims.contains { claim in
        claim.missing.isEmpty || kind.fte == nil && claim.missing.count == 1 && countsHours
      }
      if !isCertain {
        perhaps += kind.members.count
      } else if kind.fte == nil {
        hoursNotKnown += kind.members
      } else if kind.isAssigned {
        given += kind.members
      } else {
        certain += kind.members
      }
    }
    certain.sort()
    given.sort()
  }

  /// The answer for a post of this size.
  func answer(_ plan: PlanInForce, _ post: Post, _ size: ChairsAnswer.Size) -> ChairsAnswer {
    ChairsAnswer(
      programme: plan.programme, on: plan.on, post: post, size: size, claiming: hours(of: certain),
      hoursNotKnown: hoursNotKnown.count, perhaps: perhaps, given: hours(of: given),
      jobShares: jobShares())
  }

  /// The ways to fill so many hours, less those that are given already.
  func filling(_ fte: FTE) -> ChairsAnswer.Size {
    let taken = given.compactMap { book.cases[$0].fte }.reduce(.zero, +)
    let groups = hours(of: certain)
    let unit = commonUnit(fte - taken, groups.map(\.fte))
    let filling = HoursFilling(
      groups.map { .init(size: Self.units($0.fte.least, unit), count: $0.people) },
      hours: Self.units((fte - taken).most, unit))
    let ways = filling.rows.map { row in
      let people = zip(groups, row.fullest).filter { $0.1 > 0 }
        .map { ChairsAnswer.Hours(fte: $0.0.fte, people: $0.1) }
      let filled = people.map { $0.people * $0.fte }.reduce(taken, +)
      return ChairsAnswer.Ways(
        heads: row.heads + given.count, count: row.ways, fullest: people, filled: filled,
        left: max(.zero, fte - filled))
    }
    return .fte(fte, ways: ways, count: filling.ways)
  }

  /// The most people who can sit in so many chairs, job shares together where their hours fit.
  func mostHeads(in chairs: Int) -> Int {
    let people = given + certain + hoursNotKnown
    var shares: [String: [Int]] = [:]
    for (number, member) in people.enumerated() {
      if let name = book.cases[member].jobShare, book.cases[member].fte != nil {
        shares[name, default: []].append(number)
      }
    }
    let sizes = people.map { book.cases[$0].fte ?? .zero }
    let unit = commonUnit(.zero, sizes)
    let problem = ForecastProblem(
      claimants: sizes.map { _ in .init(count: 1, claims: [.init(place: 0, tier: 1)]) },
      places: [.init(capacity: .chairs(chairs))],
      jobShares: shares.sorted { $0.key < $1.key }.map { _, members in
        .init(
          members: members.map { .init(claimants: $0, size: Self.units(sizes[$0].least, unit)) })
      },
      fullTime: unit)
    return problem.solve().totals.placed
  }

  /// Job shares of two or more who may claim the post.
  private func jobShares() -> [ChairsAnswer.JobShare] {
    let sharers = (given + certain).filter { book.cases[$0].jobShare != nil }.sorted()
    return Dictionary(grouping: sharers) { book.cases[$0].jobShare ?? "" }
      .filter { $0.value.count > 1 }
      .sorted { $0.key < $1.key }
      .map { name, members in
        let hours = members.compactMap { book.cases[$0].fte }
        return .init(
          name: name, employees: members.map { book.cases[$0].employee },
          fte: hours.reduce(.zero, +),
          makesOneChair: hours.map(\.least).reduce(.zero, +) <= FTE(whole: 1))
      }
  }

  private func hours(of members: [Int]) -> [ChairsAnswer.Hours] {
    // A decimal of five places may be less than it says, so it is not the same as a fraction.
    let groups = Dictionary(grouping: members.compactMap { book.cases[$0].fte }) {
      [$0, $0.least]
    }
    return groups.values.compactMap { group in
      group.first.map { .init(fte: $0, people: group.count) }
    }
    .sorted { ($1.fte, $1.fte.least) < ($0.fte, $0.fte.least) }
  }

  private func commonUnit(_ whole: FTE, _ parts: [FTE]) -> Int {
    ([whole.most] + parts.map(\.least)).reduce(200_000) { common, fte in
      let shared = FTE(fte.denominator, over: common).denominator
      let (product, isOver) = shared.multipliedReportingOverflow(by: fte.denominator)
      return isOver || product > FTE.largestCommonDenominator ? common : product
    }
  }

  private static func units(_ fte: FTE, _ unit: Int) -> Int {
    Int(clamping: Int128(fte.numerator) * Int128(unit) / Int128(fte.denominator))
  }
}
