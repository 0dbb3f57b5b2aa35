import Casework
import Restructure
import Rules

/// The ways that the plan has for people with a case, judged once for each kind of people who are
/// alike.
struct WaysOfKinds {
  /// Everybody with a case.
  let cases: StaffSelection
  let book: ClaimBook
  private let judge: ClaimJudge
  private let routes: (Postholding, [PostID]) -> Set<CaseState>
  private var kindOf: [Int]
  private var found: [Int: (reach: [PostID], routes: Set<CaseState>?)] = [:]

  init(_ judge: ClaimJudge, routes: @escaping (Postholding, [PostID]) -> Set<CaseState>) {
    book = ClaimBook(judge)
    cases = book.cases
    self.judge = judge
    self.routes = routes
    kindOf = Array(repeating: 0, count: book.cases.count)
    for (number, kind) in book.kinds.enumerated() {
      for member in kind.members { kindOf[member] = number }
    }
  }

  /// The posts that are open to the person at a position, and the states to which they lead.
  subscript(position: Int) -> (reach: [PostID], routes: Set<CaseState>?) {
    mutating get {
      let number = kindOf[position]
      if let ways = found[number] { return ways }
      let example = book.example(of: book.kinds[number])
      let reach = WhyClaim.openPosts(to: example, judge)
      let ways = (reach: reach, routes: Optional(routes(example, reach)))
      found[number] = ways
      return ways
    }
  }
}
