/// In which order the candidates of each post stand, and which of them stand level.
struct MeritOrder {
  /// Claims of one turn at one post.
  struct Sitting {
    /// Positions in the post's order.
    let range: Range<Int>
    /// Whether more claim by this turn than there are places, so that scores are needed.
    let isContested: Bool
  }

  /// The claims to each post that may be met, the best first.
  let order: [[Int]]
  /// The turns at each post.
  let sittings: [[Sitting]]
  /// For each claim, the number of its turn in ``sittings``; −1 where nobody would appoint.
  let sitting: [Int]
  /// For each claim, how many stand before it at its post; those who are level share the number.
  let standing: [Int]

  /// Puts every post's candidates in order.
  init(_ problem: AppointmentProblem) {
    var byPlace = [[Int]](repeating: [], count: problem.places.count)
    for (number, claim) in problem.claims.enumerated() { byPlace[claim.place].append(number) }
    var order: [[Int]] = []
    var sittings: [[Sitting]] = []
    var sitting = [Int](repeating: -1, count: problem.claims.count)
    var standing = [Int](repeating: 0, count: problem.claims.count)
    order.reserveCapacity(byPlace.count)
    sittings.reserveCapacity(byPlace.count)
    for (place, claims) in byPlace.enumerated() {
      let list = MeritList(claims, problem, problem.places[place])
      for (number, one) in list.sittings.enumerated() {
        for position in one.range { sitting[list.claims[position]] = number }
      }
      for (claim, before) in zip(list.claims, list.standing) { standing[claim] = before }
      order.append(list.claims)
      sittings.append(list.sittings)
    }
    self.order = order
    self.sittings = sittings
    self.sitting = sitting
    self.standing = standing
  }
}

/// The candidates of one post in order.
private struct MeritList {
  private(set) var claims: [Int] = []
  private(set) var standing: [Int] = []
  private(set) var sittings: [MeritOrder.Sitting] = []

  /// What decides where a claim stands, laid out side by side: a list is compared many times.
  private struct Entry {
    let turn: Turn
    let score: Int?
    /// Nobody would appoint them.
    let isBarred: Bool
    let claim: Int

    init(_ claim: Int, _ problem: AppointmentProblem) {
      let facts = problem.claims[claim]
      turn = facts.turn
      score = facts.score
      isBarred = facts.isAppointable == false
      self.claim = claim
    }
  }

  init(_ all: [Int], _ problem: AppointmentProblem, _ capacity: ForecastProblem.Capacity) {
    var sorted = all.map { Entry($0, problem) }
    sorted.sort { one, other in
      if one.turn != other.turn { return one.turn < other.turn }
      if one.score != other.score { return Self.isBetter(one.score, other.score) }
      return one.claim < other.claim
    }
    claims.reserveCapacity(sorted.count)
    standing.reserveCapacity(sorted.count)
    var load = Int128(0)
    var start = 0
    while start < sorted.count {
      let turn = sorted[start].turn
      let end = sorted[start...].firstIndex { $0.turn != turn } ?? sorted.count
      // People found not appointable still make it a contest: others were to be held against them.
      load += sorted[start..<end].reduce(0) { sum, entry in
        sum + (capacity.countsHours ? Int128(problem.sizes[problem.candidates[entry.claim]]) : 1)
      }
      let first = claims.count
      append(sorted[start..<end].filter { !$0.isBarred }, problem.claims)
      let isContested = load > capacity.amount
      sittings.append(.init(range: first..<claims.count, isContested: isContested))
      start = end
    }
  }

  /// The higher score goes first; who has none stands behind everybody who has.
  private static func isBetter(_ one: Int?, _ other: Int?) -> Bool {
    guard let one else { return false }
    return other.map { one > $0 } ?? true
  }

  /// Appends the claims of one turn, which stand in the order of their scores.
  private mutating func append(_ turn: [Entry], _ facts: [AppointmentProblem.Claim]) {
    var start = 0
    while start < turn.count {
      let score = turn[start].score
      let end = turn[start...].firstIndex { $0.score != score } ?? turn.count
      if end - start == 1 {
        standing.append(claims.count)
        claims.append(turn[start].claim)
      } else {
        part(turn[start..<end].map(\.claim), by: 0, facts)
      }
      start = end
    }
  }

  /// Parts people with equal scores as far as the tie-breaks know them; the rest are level.
  private mutating func part(
    _ level: [Int], by number: Int, _ facts: [AppointmentProblem.Claim]
  ) {
    let keys = level.compactMap { claim -> (key: Int, claim: Int)? in
      let breaks = facts[claim].tieBreaks
      guard breaks.indices.contains(number), let key = breaks[number] else { return nil }
      return (key, claim)
    }
    // A fact that is missing for one of them parts none of them.
    guard level.count > 1, keys.count == level.count else {
      standing += level.map { _ in claims.count }
      claims += level
      return
    }
    let sorted = keys.sorted { ($0.key, $0.claim) < ($1.key, $1.claim) }
    var start = 0
    while start < sorted.count {
      let key = sorted[start].key
      let end = sorted[start...].firstIndex { $0.key != key } ?? sorted.count
      part(sorted[start..<end].map(\.claim), by: number + 1, facts)
      start = end
    }
  }
}

extension ForecastProblem.Capacity {
  /// How much there is, in chairs or in hours.
  var amount: Int128 {
    switch self {
    case .chairs(let chairs): Int128(chairs)
    case .hours(let hours): Int128(hours)
    }
  }
}
