/// Reads the result out of the two runs.
///
/// It is held by reference, since it is asked at every place.
final class AppointmentReading {
  private let view: MeritView
  /// Held beside the view, since it is read at every step.
  private let problem: AppointmentProblem
  private let may: AskingRun
  private let must: AskingRun
  /// Whether a claim is surely refused, also where nobody is sure to put it forward.
  private let refused: [Bool]

  init(_ view: MeritView, _ may: AskingRun, _ must: AskingRun) {
    self.view = view
    problem = view.problem
    self.may = may
    self.must = must
    let limits = view.problem.places.indices.map { place in
      must.limit(of: place).map(view.bottom)
    }
    refused = view.problem.claims.indices.map { claim in
      if must.refused[claim] || view.isBarred(claim) { return must.refused[claim] }
      guard let limit = limits[view.problem.claims[claim].place] else { return false }
      return view.top(claim) > limit
    }
  }

  var appointment: Appointment {
    var contests = problem.places.map { _ in Appointment.Contest() }
    var results: [Appointment.Result] = []
    results.reserveCapacity(problem.sizes.count)
    for candidate in problem.sizes.indices {
      let result = result(of: candidate)
      results.append(result)
      switch result {
      case .placed(let claim): contests[problem.claims[claim].place].holders.append(claim)
      case .unplaced: continue
      case .undecided(let claims, _):
        for claim in claims where !view.isBarred(claim) && !refused[claim] {
          contests[problem.claims[claim].place].isDecided = false
        }
      }
    }
    var taken: [Int: Int] = [:]
    for place in contests.indices {
      contests[place].holders.sort { (view.top($0), $0) < (view.top($1), $1) }
      contests[place].limit = must.limit(of: place)
      contests[place].missing = missing(in: place)
      contests[place].ties = ties(in: place)
      contests[place].offers = offers(in: place, &taken)
    }
    let standing = problem.claims.indices.map { claim in
      view.isBarred(claim) || view.isOpen(claim) || problem.claims[claim].score == nil
        ? nil : view.merit.standing[claim]
    }
    return Appointment(
      results: results, contests: contests, standing: standing, refused: refused,
      taken: taken)
  }

  private func result(of candidate: Int) -> Appointment.Result {
    let end = problem.claims(of: candidate).upperBound
    let (best, worst) = (must.stop[candidate], may.stop[candidate])
    if best == worst { return best == end ? .unplaced : .placed(claim: best) }
    // Claims between the two that cannot be met are no prospect.
    let last = worst == end ? end : worst + 1
    return .undecided(claims: best..<last, mayEndWithout: worst == end)
  }

  // MARK: - Why a contest is open

  private func missing(in place: Int) -> [Int] {
    view.merit.order[place].filter { may.asked[$0] && view.isMissing($0) && !refused[$0] }
  }

  /// Groups of people who stand level, of whom some may have a place and some may not.
  private func ties(in place: Int) -> [Appointment.Tie] {
    let order = view.merit.order[place]
    var ties: [Appointment.Tie] = []
    var start = 0
    while start < order.count {
      let standing = view.merit.standing[order[start]]
      let end =
        order[start...].firstIndex { view.merit.standing[$0] != standing } ?? order.count
      if end - start > 1, !view.isOpen(order[start]) {
        let level = order[start..<end].filter {
          may.asked[$0] && may.refused[$0] && !refused[$0]
        }
        if level.count > 1 { ties.append(.init(claims: level)) }
      }
      start = end
    }
    return ties
  }

  private func offers(
    in place: Int, _ taken: inout [Int: Int]
  ) -> [Appointment.HoursOffer] {
    guard case .hours(let hours) = problem.places[place] else { return [] }
    let walk = HoursWalk(
      place, view, capacity: hours, mayAsk: { may.asked[$0] }, surelyAsks: { must.asked[$0] })
    var offers: [Appointment.HoursOffer] = []
    for (claim, fate) in zip(view.merit.order[place], walk.fates) {
      switch fate {
      case .takes(let left):
        taken[claim] = left
        offers.append(.init(claim: claim, left: left, answer: .accepted))
      case .declines(let left): offers.append(.init(claim: claim, left: left, answer: .declined))
      case .waits(let left): offers.append(.init(claim: claim, left: left, answer: .notAnswered))
      case .absent, .fits, .full, .open: continue
      }
    }
    return offers
  }
}
