import Allocation
import TestSupport
import Testing

@Suite("Appointment: places counted in hours")
struct HoursAppointmentTests {
  /// One post of ten units; everybody has only it, the best score first.
  private func post(
    hours: Int = 10, _ people: [(size: Int, remainder: AppointmentProblem.Remainder)]
  ) -> Appointment {
    AppointmentProblem(
      places: [.hours(hours)],
      candidates: people.enumerated().map { number, person in
        Candidate(
          size: person.size,
          claims: [
            .init(
              place: 0, turn: Turn(tier: 1), score: 100 - number, isAppointable: true,
              remainder: person.remainder)
          ])
      }
    ).appoint()
  }

  /// Who has a place, as letters: *y* yes, *n* no, *?* open.
  private func outcome(_ answer: Appointment) -> String {
    answer.results.map { result in
      switch result {
      case .placed: "y"
      case .unplaced: "n"
      case .undecided: "?"
      }
    }.joined()
  }

  typealias Row = (
    size: Int, remainder: AppointmentProblem.Remainder
  )

  @Test(
    "Hours are filled in order of merit, and what is left is offered before the next is looked at",
    arguments: [
      // Everybody fits, to the last hour.
      ([(6, .notAnswered), (4, .notAnswered)] as [Row], "yy", [] as [Int]),
      // One hour too many: the second has not answered, so the third waits too.
      ([(6, .notAnswered), (5, .notAnswered), (1, .notAnswered)], "y??", [4]),
      // They take what is left, and nothing is left for the third.
      ([(6, .notAnswered), (5, .atLeast(4)), (1, .notAnswered)], "yyn", [4]),
      // They want one hour more than is left: that is no answer to this offer.
      ([(6, .notAnswered), (5, .atLeast(5)), (1, .notAnswered)], "y??", [4]),
      // They decline, and only then the third is looked at.
      ([(6, .notAnswered), (5, .declined), (1, .notAnswered)], "yny", [4]),
      // Two decline one after the other, the same remainder.
      ([(6, .declined), (5, .declined), (7, .declined), (4, .notAnswered)], "ynny", [4, 4]),
      // Nothing is left: no offer.
      ([(10, .notAnswered), (1, .declined)], "yn", []),
      // Nobody fits the first hour.
      ([(11, .declined), (12, .atLeast(1))], "ny", [10, 10]),
    ])
  func hoursInOrderOfMerit(people: [Row], expected: String, offers: [Int]) {
    let answer = post(people)
    #expect(outcome(answer) == expected)
    #expect(answer.contests[0].offers.map(\.left) == offers)
  }

  @Test("Somebody who takes what is left has those hours and no others")
  func takenHours() {
    let answer = post([(6, .notAnswered), (5, .atLeast(3))])
    #expect(answer.taken == [1: 4])
    #expect(answer.contests[0].holders == [0, 1])
    #expect(answer.contests[0].isDecided)
  }

  @Test("People who are level both have a place where both fit, and neither where one does not")
  func levelHours() {
    for (hours, expected) in [(9, "??"), (10, "yy"), (11, "yy")] {
      let answer = AppointmentProblem(
        places: [.hours(hours)],
        candidates: (0..<2).map { _ in
          Candidate(
            size: 5,
            claims: [.init(place: 0, turn: Turn(tier: 1), score: 7, isAppointable: true)])
        }
      ).appoint()
      #expect(outcome(answer) == expected)
      #expect(answer.contests[0].ties.count == (expected == "yy" ? 0 : 1))
    }
  }

  /// Whether a walk down each post's list, among those who would have it, takes just its holders.
  private func isConsistent(
    _ answer: Appointment, _ problem: AppointmentProblem,
    _ places: [ForecastProblem.Capacity]
  ) -> Bool {
    places.indices.allSatisfy { place in
      guard case .hours(var room) = places[place] else { return true }
      var taken: Set<Int> = []
      let asking = problem.claims.indices.filter { number in
        guard problem.claims[number].place == place else { return false }
        switch answer.results[problem.candidates[number]] {
        case .placed(let held): return number <= held
        case .unplaced: return true
        case .undecided: return false
        }
      }
      let sorted = asking.sorted { left, right in
        let (one, other) = (problem.claims[left], problem.claims[right])
        return one.turn == other.turn
          ? (one.score ?? 0) > (other.score ?? 0) : one.turn < other.turn
      }
      for number in sorted {
        let size = problem.sizes[problem.candidates[number]]
        if size <= room {
          room -= size
          taken.insert(number)
        } else if room > 0, case .atLeast(let least) = problem.claims[number].remainder,
          least <= room
        {
          room = 0
          taken.insert(number)
        }
      }
      return taken == Set(answer.contests[place].holders)
    }
  }

  @Test("With every answer recorded, nobody is passed over but for hours", arguments: 0..<30)
  func isInOrderOfMerit(block: Int) {
    var settled = 0
    for seed in block * 100..<(block + 1) * 100 {
      var random = SplitMix64(seed: UInt64(seed) &+ 5_000_000)
      let (places, candidates) = random.contest(.hourly)
      let problem = AppointmentProblem(places: places, candidates: candidates)
      let answer = problem.appoint()
      guard !outcome(answer).contains("?") else { continue }
      settled += 1
      #expect(isConsistent(answer, problem, places), "seed \(seed)")
    }
    // What posts do to one another through hours cannot always be settled; mostly it can.
    #expect(settled > 70)
  }

  @Test("However people answer, what is settled before they do stays", arguments: 0..<20)
  func answersDoNotUnsettle(block: Int) {
    for seed in block * 100..<(block + 1) * 100 {
      var random = SplitMix64(seed: UInt64(seed) &+ 6_000_000)
      var shape = AppointmentShape.hourly
      (shape.percentDeclines, shape.percentAccepts) = (25, 25)
      let (places, candidates) = random.contest(shape)
      let problem = AppointmentProblem(places: places, candidates: candidates)
      let before = problem.appoint().settled(problem)
      for _ in 0..<6 {
        var answered = candidates
        for person in answered.indices {
          answered[person].claims = answered[person].claims.map { claim in
            guard claim.remainder == .notAnswered else { return claim }
            return .init(
              place: claim.place, turn: claim.turn, score: claim.score,
              isAppointable: claim.isAppointable,
              remainder: random.chance(50) ? .declined : .atLeast(1))
          }
        }
        let after = AppointmentProblem(places: places, candidates: answered)
        let now = after.appoint().settled(after)
        for person in before.indices {
          if let was = before[person], let now = now[person] {
            #expect(was == now, "seed \(seed)")
          } else {
            #expect(before[person] == nil, "seed \(seed): settled, and then open")
          }
        }
      }
    }
  }
}
