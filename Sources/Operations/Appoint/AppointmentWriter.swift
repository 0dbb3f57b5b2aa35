import Allocation
import Parallel
import Restructure
import Rules

/// Puts solved contests back into people and posts.
struct AppointmentWriter: Sendable {
  let question: AppointmentQuestion
  let solved: Appointment
  let plan: PlanInForce
  private let book: ClaimBook
  private let passedOver: PassedOverFinder
  private let openness: OpenContestWords

  init(_ question: AppointmentQuestion, _ solved: Appointment, _ plan: PlanInForce) {
    self.question = question
    self.solved = solved
    self.plan = plan
    book = question.book
    passedOver = PassedOverFinder(question, solved)
    openness = OpenContestWords(question, solved)
  }

  /// How some of the people fare.
  private struct People: Sendable {
    var placements: [AppointmentAnswer.Placement] = []
    var unplaced: [AppointmentAnswer.Unplaced] = []
    var protectedPlaced = 0
    var withoutWishes: [EmployeeID] = []
  }

  private func people(at positions: Range<Int>) -> People {
    var people = People()
    people.placements.reserveCapacity(positions.count)
    for position in positions {
      if let placement = placement(of: position) {
        people.placements.append(placement)
        if claimsVacancyFirst(position) { people.protectedPlaced += 1 }
      } else {
        people.unplaced.append(unplaced(position))
      }
      if lacksWish(position) { people.withoutWishes.append(book.cases.employee(at: position)) }
    }
    return people
  }

  var answer: AppointmentAnswer {
    let parts = Threads.map(parting: book.cases.indices, people)
    var all = People()
    all.placements.reserveCapacity(book.cases.count)
    for part in parts {
      all.placements += part.placements
      all.unplaced += part.unplaced
      all.protectedPlaced += part.protectedPlaced
      all.withoutWishes += part.withoutWishes
    }
    return AppointmentAnswer(
      programme: plan.programme, on: plan.on, cases: book.cases.count, placements: all.placements,
      unplaced: all.unplaced, contests: contests, hoursOffers: hoursOffers,
      protectedPlaced: all.protectedPlaced,
      unknownPlaces: Set(book.seats.filter { $0.capacity == .notKnown }.map(\.post)).sorted(),
      withoutWishes: all.withoutWishes, waitingClaims: question.routes.waitingClaims,
      couldShare: sharing(),
      hasSharers: book.cases.indices.contains { book.cases.jobShare(at: $0) != nil },
      decisions: plan.decisions,
      judgedOn: plan.judgedOn)
  }

  /// Whether the person is protected and claims a vacancy, as the forecast counts them.
  private func claimsVacancyFirst(_ position: Int) -> Bool {
    let kind = book.kinds[question.facts.kinds[position]]
    return kind.isProtected
      && kind.claims.contains { $0.missing.isEmpty && !book.seats[$0.seats].isOwnPost }
  }

  /// Whether their order of choice had to be taken from the tiers.
  private func lacksWish(_ position: Int) -> Bool {
    let claims = question.problem.claims(of: position)
    guard claims.count > 1 else { return false }
    return claims.count { question.facts.ranks[question.slot(of: $0)] == SelectionFacts.unranked }
      > 1
  }

  // MARK: - People

  private func placement(of position: Int) -> AppointmentAnswer.Placement? {
    if let claim = question.decided.claims[position] { return given(position, claim) }
    guard case .placed(let claim) = solved.results[position] else { return nil }
    let holder = book.cases.key(at: position)
    let rule = question.rule(of: claim)
    let slot = question.slot(of: claim)
    let rank = question.facts.ranks[slot]
    let seats = book.seats[question.problem.claims[claim].place]
    let first = question.route(of: claim).precedence
    return .init(
      employee: holder.employee, fromPost: holder.post, toPost: seats.post,
      isOwnPost: seats.isOwnPost, ringFence: rule.id, modeWord: rule.modeWord, tier: rule.tier,
      score: question.facts.scores[slot], rank: solved.standing[claim].map { $0 + 1 },
      choice: rank == SelectionFacts.unranked ? nil : Int(rank),
      fte: seats.countsHours
        ? solved.taken[claim].map(question.unit.fte) ?? book.cases.fte(at: position) : nil,
      group: first?.preempts == true ? first?.name : nil,
      passedOver: passedOver.passedOver(
        question.problem.claims(of: position).lowerBound..<claim))
  }

  private func given(_ position: Int, _ number: Int) -> AppointmentAnswer.Placement {
    let holding = book.cases[position]
    let claim = book.kinds[question.facts.kinds[position]].claims[number]
    let seats = book.seats[claim.seats]
    return .init(
      employee: holding.employee, fromPost: holding.post, toPost: seats.post,
      isOwnPost: seats.isOwnPost, ringFence: claim.rule.id, modeWord: claim.rule.modeWord,
      tier: claim.rule.tier, score: nil, rank: nil, choice: nil,
      fte: seats.countsHours ? holding.fte : nil, group: nil, passedOver: [])
  }

  private func unplaced(_ position: Int) -> AppointmentAnswer.Unplaced {
    let holder = book.cases.key(at: position)
    let claims = question.problem.claims(of: position)
    var possible: [PostID] = []
    var refused = claims
    let (reason, detail): (AppointmentAnswer.Unplaced.Reason, String)
    var isUndecided = false
    if case .undecided(let open, _) = solved.results[position] {
      isUndecided = true
      refused = claims.lowerBound..<open.lowerBound
      let prospects = open.filter {
        question.problem.claims[$0].isAppointable != false && !solved.refused[$0]
      }
      possible = prospects.map(question.post)
      (reason, detail) = openness.reason(for: prospects)
    } else {
      (reason, detail) = settledReason(position, claims)
    }
    return .init(
      employee: holder.employee, fromPost: holder.post, reason: reason, detail: detail,
      isUndecided: isUndecided, possiblePosts: possible,
      passedOver: passedOver.passedOver(refused))
  }

  private func settledReason(
    _ position: Int, _ claims: Range<Int>
  ) -> (AppointmentAnswer.Unplaced.Reason, String) {
    let kind = book.kinds[question.facts.kinds[position]]
    if let claim = question.decided.withoutRoom[position] {
      let rule = kind.claims[claim].rule
      return (.outnumbered, "\(rule.id) gives a place in \(rule.toPost), which has no room left")
    }
    let posts = Set(claims.map(question.post)).sorted()
    if !claims.isEmpty {
      let isBarred = claims.allSatisfy { question.problem.claims[$0].isAppointable == false }
      return isBarred
        ? (.notAppointable, "found not appointable to \(posts.joinedInWords)")
        : (.outnumbered, "others with a better claim have every place in \(posts.joinedInWords)")
    }
    guard let uncertain = kind.claims.first else {
      return (.noRoute, "no ring-fence opens any post to holders of \(kind.post)")
    }
    let facts = book.missing(to: position, under: uncertain).joinedInWords
    return (
      .notKnown,
      "\(uncertain.rule.id) to \(uncertain.rule.toPost), but this is not known: \(facts)"
    )
  }

  // MARK: - Posts

  private var contests: [AppointmentAnswer.Contest] {
    var candidates = [Int](repeating: 0, count: book.seats.count)
    for claim in question.problem.claims { candidates[claim.place] += 1 }
    let numbers = book.seats.indices.filter {
      candidates[$0] > 0 || question.decided.holders[$0] != nil
    }
    return numbers.sorted { left, right in
      let (one, other) = (book.seats[left], book.seats[right])
      return (one.post, one.isOwnPost ? 0 : 1, left) < (other.post, other.isOwnPost ? 0 : 1, right)
    }.map { number in
      let seats = book.seats[number]
      let contest = solved.contests[number]
      let decided = question.decided.holders[number]?.count ?? 0
      return .init(
        toPost: seats.post, isOwnPost: seats.isOwnPost, capacity: seats.capacity,
        candidates: candidates[number] + decided, offered: contest.holders.count + decided,
        isDecided: contest.isDecided, missing: openness.missing(in: number),
        ties: contest.ties.map { tie in
          .init(
            employees: tie.claims.map { question.employee(of: $0) }.sorted(),
            settleBy: question.routes.nextTieBreak[number])
        })
    }
  }

  private var hoursOffers: [AppointmentAnswer.HoursOffer] {
    solved.contests.flatMap(\.offers).map { offer in
      let holding = question.holding(of: offer.claim)
      return .init(
        employee: holding.employee, fromPost: holding.post, toPost: question.post(of: offer.claim),
        fte: holding.fte ?? .zero, remainder: question.unit.fte(offer.left),
        isAccepted: offer.answer == .notAnswered ? nil : offer.answer == .accepted)
    }
    .sorted { ($0.toPost, $1.remainder, $0.employee) < ($1.toPost, $0.remainder, $1.employee) }
  }

  /// People without a place whose partner in a job share is offered a chair in which both fit.
  private func sharing() -> [(employee: EmployeeID, partner: EmployeeID, post: PostID)] {
    var seated: [String: [Int]] = [:]
    for position in book.cases.indices {
      guard let share = book.cases.jobShare(at: position),
        case .placed(let claim) = solved.results[position],
        case .chairs = question.problem.places[question.problem.claims[claim].place]
      else { continue }
      seated[share, default: []].append(claim)
    }
    guard !seated.isEmpty else { return [] }
    var found: [(employee: EmployeeID, partner: EmployeeID, post: PostID)] = []
    for position in book.cases.indices {
      guard let share = book.cases.jobShare(at: position),
        let hours = book.cases.fte(at: position),
        let partners = seated[share], question.decided.claims[position] == nil
      else { continue }
      if case .placed = solved.results[position] { continue }
      let places = Set(
        question.problem.claims(of: position).map { question.problem.claims[$0] }
          .filter { $0.isAppointable != false }.map(\.place))
      for claim in partners where places.contains(question.problem.claims[claim].place) {
        let partner = question.holding(of: claim)
        guard let other = partner.fte, (hours + other).least <= FTE(whole: 1) else { continue }
        found.append(
          (book.cases.employee(at: position), partner.employee, question.post(of: claim)))
      }
    }
    return found
  }
}

extension Seats {
  /// Whether the places are hours.
  var countsHours: Bool {
    if case .fte = capacity { true } else { false }
  }
}
