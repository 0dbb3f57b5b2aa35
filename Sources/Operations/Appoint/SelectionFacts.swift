import Allocation
import Parallel
import Restructure
import Rules

/// Scores, findings and wishes, laid beside the claims that they are about.
///
/// Every claim of every case has one slot in flat lists; rows that are about no claim are passed
/// over.
struct SelectionFacts: Sendable {
  /// Where the slots of each case start; its kind's routes follow one another.
  let starts: [Int]
  let scores: [Decimal5?]
  let findings: [Bool?]
  let ranks: [Int32]
  let remainders: [Preference.Remainder?]
  /// The kind of each case.
  let kinds: [Int]

  /// A rank that stands behind every stated one.
  static let unranked = Int32.max

  init(
    _ book: ClaimBook, _ routes: AppointmentRoutes, scores rows: ScoreList,
    preferences: PreferenceList, on day: LocalDate
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
    (self.kinds, self.starts) = (kinds, starts)
    let slots = SelectionSlots(book, routes, kinds: kinds, starts: starts)
    let count = total
    let results = Threads.start {
      var scores = [Decimal5?](repeating: nil, count: count)
      var findings = [Bool?](repeating: nil, count: count)
      slots.forEach(of: rows.keys) { slot, row in
        scores[slot] = rows.score(at: row)
        findings[slot] = rows.isAppointable(at: row)
      }
      return (scores, findings)
    }
    var ranks = [Int32](repeating: Self.unranked, count: count)
    var remainders = [Preference.Remainder?](repeating: nil, count: count)
    slots.forEach(of: preferences.keys) { slot, row in
      // A wish that is dated after the answer's day has not been given.
      if let given = preferences.givenOn(at: row), given > day { return }
      ranks[slot] = min(ranks[slot], Int32(clamping: preferences.rank(at: row)))
      remainders[slot] = preferences.remainder(at: row)
    }
    (self.ranks, self.remainders) = (ranks, remainders)
    (scores, findings) = results.take() ?? ([], [])
  }
}

/// Finds the claims that the rows of scores.csv or preferences.csv are about.
private struct SelectionSlots {
  let book: ClaimBook
  let routes: AppointmentRoutes
  let kinds: [Int]
  let starts: [Int]

  init(_ book: ClaimBook, _ routes: AppointmentRoutes, kinds: [Int], starts: [Int]) {
    (self.book, self.routes, self.kinds, self.starts) = (book, routes, kinds, starts)
  }

  /// Goes through the claims that the rows are about, row by row.
  func forEach(of keys: SelectionKeys, _ body: (_ slot: Int, _ row: Int) -> Void) {
    // Posts are compared by their numbers, which are looked up once for each post.
    let posts = keys.posts
    let seats = book.seats.map { posts.number(of: $0.post) }
    var cases = CasesByPerson(book.cases)
    for (run, employee) in keys.employees.enumerated() {
      let positions = cases.positions(of: employee)
      guard !positions.isEmpty else { continue }
      for row in keys.rows(ofRun: run) {
        let post = posts.number(at: row)
        for position in positions {
          let start = starts[position]
          for (offset, route) in routes.routes[kinds[position]].enumerated()
          where seats[route.seats] == post {
            body(start + offset, row)
          }
        }
      }
    }
  }
}
