import Allocation
import Restructure
import Rules

/// Says of a claim that is refused who has the places, and by what better claim.
struct PassedOverFinder: Sendable {
  private let question: AppointmentQuestion
  private let answer: Appointment
  /// Claims of people who were offered what is left of a post counted in hours, or were to be.
  private let offered: Set<Int>

  init(_ question: AppointmentQuestion, _ answer: Appointment) {
    self.question = question
    self.answer = answer
    offered = Set(answer.contests.flatMap(\.offers).map(\.claim))
  }

  /// Why each of these claims is refused; those that are not are left out.
  func passedOver(_ claims: Range<Int>) -> [AppointmentAnswer.PassedOver] {
    claims.compactMap { claim in
      if question.problem.claims[claim].isAppointable == false {
        return item(claim, .notAppointable, holder: nil)
      }
      return answer.refused[claim] ? refusal(claim) : nil
    }
  }

  private func refusal(_ claim: Int) -> AppointmentAnswer.PassedOver {
    let place = question.problem.claims[claim].place
    let contest = answer.contests[place]
    if offered.contains(claim) { return item(claim, .hours, holder: nil) }
    if let weakest = contest.holders.last {
      return item(claim, ground(weakest, before: claim), holder: weakest)
    }
    // Those who go before are sure to, and it is open which of them has the place.
    if let limit = contest.limit { return item(claim, ground(limit, before: claim), holder: nil) }
    let isGiven = question.decided.holders[place]?.isEmpty == false
    return item(claim, isGiven ? .decision : .noPlaces, holder: nil)
  }

  /// The first thing in which one claim is better than another.
  private func ground(_ one: Int, before other: Int) -> AppointmentAnswer.Ground {
    let (better, worse) = (question.problem.claims[one], question.problem.claims[other])
    if better.turn.precedence != worse.turn.precedence { return .protection }
    if better.turn.tier != worse.turn.tier { return .tier }
    if better.turn.group != worse.turn.group { return .group }
    return better.score != worse.score ? .score : .tieBreak
  }

  private func item(
    _ claim: Int, _ ground: AppointmentAnswer.Ground, holder: Int?
  ) -> AppointmentAnswer.PassedOver {
    let place = question.problem.claims[claim].place
    let isCompared = ground != .notAppointable
    let decided = question.decided.holders[place] ?? []
    let given = ground == .decision ? decided.last.map { question.book.cases[$0].employee } : nil
    return AppointmentAnswer.PassedOver(
      toPost: question.post(of: claim), by: ground,
      heldBy: isCompared ? holder.map { question.employee(of: $0) } ?? given : nil,
      holders: answer.contests[place].holders.count + decided.count,
      tier: holder.map { question.rule(of: $0).tier },
      score: holder.flatMap { question.facts.scores[question.slot(of: $0)] },
      ownTier: question.rule(of: claim).tier,
      ownScore: question.facts.scores[question.slot(of: claim)])
  }
}
