import Allocation
import Restructure
import Rules

/// Scores, findings and wishes, laid beside the claims that they are about.
///
/// Every claim of every case has one slot in flat lists; rows that are about no claim are passed
/// over.
struct SelectionFacts {
  /// Where the slots of each case start; its kind's routes follow one another.
  let starts: [Int]
  private(set) var scores: [Decimal5?]
  private(set) var findings: [Bool?]
  private(set) var ranks: [Int32]
  private(set) var remainders: [Preference.Remainder?]
  /// The kind of each case.
  let kinds: [Int]

  /// A rank that stands behind every stated one.
  static let unranked = Int32.max

  private let first: [EmployeeID: Int]
  private let next: [Int]
  private let seatPosts: [PostID]
  /// The person whose row came last, and where their cases begin; rows of one person stand together,
  /// as a rule.
  private var last: (employee: EmployeeID, position: Int)?

  init(
    _ book: ClaimBook, _ routes: AppointmentRoutes, scores rows: [Score],
    preferences: [Preference], on day: LocalDate
  ) {
    var kinds = [Int](repeating: 0, count: book.cases.count)
    for (number, kind) in book.kinds.enumerated() {
      for member in kind.members { kinds[member] = number }
    }
    var starts: [Int] = []
    starts.reserveCapacity(kinds.count + 1)
    var total = 0
    for kind in kinds {
      starts.append(total)
      total += routes.routes[kind].count
    }
    starts.append(total)
    var first: [EmployeeID: Int] = [:]
    first.reserveCapacity(book.cases.count)
    var next = [Int](repeating: -1, count: book.cases.count)
    for position in book.cases.indices.reversed() {
      let employee = book.cases.employee(at: position)
      next[position] = first.updateValue(position, forKey: employee) ?? -1
    }
    seatPosts = book.seats.map(\.post)
    (self.kinds, self.starts, self.first, self.next) = (kinds, starts, first, next)
    scores = [Decimal5?](repeating: nil, count: total)
    findings = [Bool?](repeating: nil, count: total)
    ranks = [Int32](repeating: Self.unranked, count: total)
    remainders = [Preference.Remainder?](repeating: nil, count: total)
    for row in rows {
      forEachSlot(of: row.employee, row.post, routes) { facts, slot in
        facts.scores[slot] = row.score
        facts.findings[slot] = row.isAppointable
      }
    }
    // A wish that is dated after the answer's day has not been given.
    for wish in preferences where wish.givenOn.map({ $0 <= day }) ?? true {
      forEachSlot(of: wish.employee, wish.post, routes) { facts, slot in
        facts.ranks[slot] = min(facts.ranks[slot], Int32(clamping: wish.rank))
        facts.remainders[slot] = wish.remainder
      }
    }
  }

  private mutating func forEachSlot(
    of employee: EmployeeID, _ post: PostID, _ routes: AppointmentRoutes,
    _ change: (inout SelectionFacts, Int) -> Void
  ) {
    var position = firstPosition(of: employee)
    while position >= 0 {
      // A person has a handful of routes, so that comparing their posts is quicker than hashing one.
      for (offset, route) in routes.routes[kinds[position]].enumerated()
      where seatPosts[route.seats] == post {
        change(&self, starts[position] + offset)
      }
      position = next[position]
    }
  }

  /// Where somebody's cases begin; below nought without any.
  private mutating func firstPosition(of employee: EmployeeID) -> Int {
    if let last, last.employee == employee { return last.position }
    let position = first[employee] ?? -1
    last = (employee, position)
    return position
  }
}
