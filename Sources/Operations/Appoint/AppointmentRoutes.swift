import Allocation
import Restructure
import Rules

/// The claims of each kind of people, as contests need them: the best to each set of places, with
/// the turn in which it is considered.
struct AppointmentRoutes: Sendable {
  /// One claim of everybody of a kind.
  struct Route {
    /// The position in the kind's claims.
    let claim: Int
    /// The position in the book's places.
    let seats: Int
    let turn: Turn
    let precedence: Precedence?
  }

  /// By kind; first the earlier tier, then by post, which is the order of those who state no wish.
  let routes: [[Route]]
  /// The tie-breaks of each set of places that a folder records, and the first that it does not.
  let tieBreaks: [[Contest.TieBreak]]
  let nextTieBreak: [Contest.TieBreak?]
  /// How many claims wait for a fact, over all people.
  let waitingClaims: Int

  init(_ book: ClaimBook, _ judge: ClaimJudge) {
    let countsLaw = judge.countsLawFirst
    var waiting = 0
    routes = book.kinds.map { kind in
      waiting += kind.members.count * kind.claims.count { !$0.missing.isEmpty }
      guard !kind.isAssigned else { return [] }
      return Self.routes(of: kind, book, judge, countsLaw)
    }
    waitingClaims = waiting
    var lists: [[Contest.TieBreak]?] = book.seats.map { _ in nil }
    var agree = book.seats.map { _ in true }
    var known: [RingFence.Mode: [Contest.TieBreak]] = [:]
    for mode in RingFence.Mode.allCases {
      known[mode] = judge.contest(whereTooManyClaimBy: mode)?.tieBreaks ?? []
    }
    for (kind, ofKind) in zip(book.kinds, routes) {
      for route in ofKind {
        let list = known[kind.claims[route.claim].rule.mode] ?? []
        if let other = lists[route.seats], other != list { agree[route.seats] = false }
        lists[route.seats] = list
      }
    }
    // Where two contests would part people differently, nothing parts them here.
    let agreed = zip(lists, agree).map { list, agree in agree ? list ?? [] : [] }
    tieBreaks = agreed.map { Array($0.prefix(while: \.isRecorded)) }
    nextTieBreak = agreed.map { $0.first { !$0.isRecorded } }
  }

  private static func routes(
    of kind: ClaimBook.Kind, _ book: ClaimBook, _ judge: ClaimJudge, _ countsLaw: Bool
  ) -> [Route] {
    // A kind has a handful of claims, so that looking through them is quicker than hashing.
    var best: [Int] = []
    for (number, claim) in kind.claims.enumerated() where claim.missing.isEmpty {
      guard let known = best.firstIndex(where: { kind.claims[$0].seats == claim.seats }) else {
        best.append(number)
        continue
      }
      if claim.rule.tier < kind.claims[best[known]].rule.tier { best[known] = number }
    }
    let places = book.seats
    let example = book.example(of: kind)
    let routes = best.map { number -> Route in
      let claim = kind.claims[number]
      let seats = places[claim.seats]
      let first =
        seats.isOwnPost
        ? nil : judge.precedence(of: example, for: seats.post, countingLaw: countsLaw)
      return Route(
        claim: number, seats: claim.seats,
        turn: Turn(
          precedence: first.flatMap { $0.preempts ? $0.number : nil }, tier: claim.rule.tier,
          group: first.flatMap { $0.preempts ? nil : $0.number }),
        precedence: first)
    }
    return routes.sorted { left, right in
      let (one, other) = (places[left.seats], places[right.seats])
      return (left.turn.tier, one.post, one.isOwnPost ? 0 : 1, left.seats)
        < (right.turn.tier, other.post, other.isOwnPost ? 0 : 1, right.seats)
    }
  }
}

extension Contest.TieBreak {
  /// Whether the folder's own files say how it comes out.
  var isRecorded: Bool {
    switch self {
    case .preference, .continuousService: true
    case .criterionOrder, .furtherExercise, .interview, .lot: false
    }
  }
}
