import Allocation
import Digest
import Restructure
import Rules

/// A claim book put as a problem in whole numbers, with the way back to people and posts.
///
/// Kinds of people that differ only in what bears on no claim (their post, or their hours where
/// chairs are counted) are one entry of the problem.
struct ForecastQuestion {
  /// Which claims count.
  enum Counting {
    /// Only those about which every fact is known.
    case certain
    /// All, as if every missing fact turned out well.
    case ifKnown
  }

  let problem: ForecastProblem
  /// For each entry of the problem, the book's kinds of which it is made.
  let kinds: [[Int]]
  /// For each of the book's kinds, the positions in its claims that the problem's claims stand for.
  let claims: [[Int]]
  /// For each of the problem's job shares, the positions of its members among the book's cases.
  let sharers: [[Int]]
  /// How many units one full-time post is; enough that every fraction met is a whole number.
  let unit: Int

  /// Whether a claim or a job share was left out because a fact about it is not known.
  let leavesOutClaims: Bool

  /// What makes people alike.
  private struct Key: Hashable {
    let isProtected: Bool
    let size: Int
    let claims: [Use]
    /// A person about whom it has been decided stands alone.
    let decided: Int?
    /// Which of the qualifications they hold that covers want.
    let skills: [[Bool]]
  }

  /// What a claim is to people who have it: two claims that are equal in this are alike.
  private struct Use: Hashable {
    let seats: Int
    let rule: Int

    init(_ claim: ClaimBook.Claim) {
      seats = claim.seats
      rule = claim.ruleNumber
    }
  }

  init(_ book: ClaimBook, _ plan: PlanInForce, counting: Counting) {
    let unit = Self.commonUnit(of: book)
    let kept = book.kinds.map { kind in
      counting == .ifKnown
        ? Array(kind.claims.indices)
        : kind.claims.indices.filter { kind.claims[$0].missing.isEmpty }
    }
    let staff = book.cases.staff
    leavesOutClaims =
      zip(kept, book.kinds).contains { $0.count < $1.claims.count }
      || !staff.jobShares.isEmpty
        && book.cases.rows.contains {
          staff.jobShares.number(at: $0) != nil && staff.hours.number(at: $0) == nil
        }
    var order: [Key] = []
    var kinds: [[Int]] = []
    var entries: [Key: Int] = [:]
    entries.reserveCapacity(book.kinds.count)
    for (number, kind) in book.kinds.enumerated() {
      let key = Self.key(number, kind, kept[number], book, plan, unit, counting)
      if let entry = entries[key] {
        kinds[entry].append(number)
      } else {
        entries[key] = kinds.count
        kinds.append([number])
        order.append(key)
      }
    }
    let claimants = zip(order, kinds).map { key, numbers in
      ForecastProblem.Claimants(
        count: numbers.reduce(0) { $0 + book.kinds[$1].members.count },
        isProtected: key.isProtected, size: key.size,
        claims: kept[numbers[0]].map { position in
          let claim = book.kinds[numbers[0]].claims[position]
          return .init(place: claim.seats, tier: claim.rule.tier, rule: position)
        })
    }
    let sharers = Self.sharers(of: book, plan, counting)
    let entryOfCase = sharers.isEmpty ? [:] : Self.entries(of: kinds, book)
    self.kinds = kinds
    self.claims = kept
    self.sharers = sharers
    self.unit = unit
    problem = ForecastProblem(
      claimants: claimants,
      places: book.seats.map { seats in
        switch Self.counted(seats, counting) {
        case .positions(let places): .init(capacity: .chairs(places))
        case .fte(let fte): .init(capacity: .hours(Self.units(fte.most, unit)))
        case .notKnown:
          .init(capacity: .chairs(counting == .ifKnown ? book.cases.count : 0))
        }
      },
      jobShares: sharers.map { members in
        ForecastProblem.JobShare(
          members: members.map { member in
            .init(
              claimants: entryOfCase[member] ?? -1,
              size: book.cases[member].fte.map { Self.units($0.least, unit) } ?? 0)
          })
      },
      fullTime: unit, decided: Self.decided(order, claimants))
  }

  /// How much there is to fill: what is known, or the most that it can be if all turns out well.
  private static func counted(_ seats: Seats, _ counting: Counting) -> Seats.Capacity {
    counting == .ifKnown ? seats.most : seats.capacity
  }

  /// The entry of each case.
  private static func entries(of kinds: [[Int]], _ book: ClaimBook) -> [Int: Int] {
    var entryOfCase: [Int: Int] = [:]
    for (entry, numbers) in kinds.enumerated() {
      for number in numbers {
        for member in book.kinds[number].members { entryOfCase[member] = entry }
      }
    }
    return entryOfCase
  }

  private static func key(
    _ number: Int, _ kind: ClaimBook.Kind, _ kept: [Int], _ book: ClaimBook, _ plan: PlanInForce,
    _ unit: Int, _ counting: Counting
  ) -> Key {
    let claimsHours = kept.contains { position in
      let seats = book.seats[kind.claims[position].seats]
      return if case .fte = counted(seats, counting) { true } else { false }
    }
    // A decimal of five places may be rounded: people fit if the least they can be fits.
    let size = claimsHours ? kind.fte.map { units($0.least, unit) } ?? 0 : 0
    let decision =
      kind.isAssigned
      ? kept.first.map { position in
        let id = kind.claims[position].rule.id
        return plan.decisions.firstIndex { $0.id == id } ?? plan.decisions.count
      } : nil
    return Key(
      isProtected: kind.isProtected
        && kept.contains { !book.seats[kind.claims[$0].seats].isOwnPost },
      size: size, claims: kept.map { Use(kind.claims[$0]) },
      decided: decision.map { $0 * book.kinds.count + number },
      skills: plan.programme.covers.map { cover in
        cover.hold.map { plan.holds($0, book.example(of: kind)) == .yes }
      })
  }

  /// Those who have been given a place, in the order in which the decisions were recorded.
  private static func decided(
    _ keys: [Key], _ claimants: [ForecastProblem.Claimants]
  ) -> [ForecastProblem.Decided] {
    keys.enumerated().compactMap { entry, key in key.decided.map { (order: $0, entry: entry) } }
      .sorted { $0.order < $1.order }
      .map { .init(claimants: $0.entry, claim: 0) }
  }

  /// The cases of people who share a job, in an order that favours nobody.
  private static func sharers(
    of book: ClaimBook, _ plan: PlanInForce, _ counting: Counting
  ) -> [[Int]] {
    let staff = book.cases.staff
    guard !staff.jobShares.isEmpty else { return [] }
    var shares: [String: [Int]] = [:]
    for (position, row) in book.cases.rows.enumerated() {
      // Hours that are not known might fit, and cannot be counted on.
      guard let value = staff.jobShares[row],
        counting == .ifKnown || staff.hours.number(at: row) != nil,
        shares[value]?.contains(where: {
          book.cases.employee(at: $0) == staff.employees[row]
        }) != true
      else { continue }
      shares[value, default: []].append(position)
    }
    return shares.filter { $0.value.count > 1 }
      .map { value, members in
        (key: SHA256Digest(of: "\(plan.programme.id)/\(value)"), members: members)
      }
      .sorted { ($0.key, $0.members[0]) < ($1.key, $1.members[0]) }.map(\.members)
  }

  private static func units(_ fte: FTE, _ unit: Int) -> Int {
    Int(clamping: Int128(fte.numerator) * Int128(unit) / Int128(fte.denominator))
  }

  private static func commonUnit(of book: ClaimBook) -> Int {
    let sizes = book.cases.staff.hours.values.map(\.fte)
    let places = book.seats.compactMap { seats in
      if case .fte(let fte) = seats.most { return fte }
      return nil
    }
    return Set((sizes + places).map(\.denominator)).sorted().reduce(200_000) {
      common, denominator in
      let shared = FTE(denominator, over: common).denominator
      let (product, overflow) = shared.multipliedReportingOverflow(by: denominator)
      // Reading the folder refuses fractions that would come here.
      return overflow || product > FTE.largestCommonDenominator ? common : product
    }
  }
}
