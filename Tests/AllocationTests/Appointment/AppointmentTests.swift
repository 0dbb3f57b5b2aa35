import Allocation
import TestSupport
import Testing

extension Appointment {
  /// The place of each candidate who is settled; the inner nil is no place.
  func settled(_ problem: AppointmentProblem) -> [Int??] {
    results.map { result in
      switch result {
      case .placed(let claim): .some(problem.claims[claim].place)
      case .unplaced: .some(nil)
      case .undecided: nil
      }
    }
  }

  /// The places that an undecided candidate may yet get.
  func prospects(of candidate: Int, _ problem: AppointmentProblem) -> [Int?] {
    guard case .undecided(let claims, let mayEndWithout) = results[candidate] else { return [] }
    return claims.map { problem.claims[$0].place } + (mayEndWithout ? [nil] : [])
  }
}

@Suite("Appointment: against every other outcome")
struct AppointmentBruteForceTests {
  @Test(
    "Where everything is known each has the best place of any outcome that passes nobody over",
    arguments: 0..<30)
  func isTheBestStable(block: Int) {
    for seed in block * 100..<(block + 1) * 100 { isTheBestStable(seed: seed) }
  }

  private func isTheBestStable(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let (places, candidates) = random.contest(.known)
    let problem = AppointmentProblem(places: places, candidates: candidates)
    let answer = problem.appoint()
    let plain = PlainContest(places, candidates, &random)
    let stable = plain.stableResults()
    let settled = answer.settled(problem)
    #expect(settled.allSatisfy { $0 != nil })
    let result = settled.map { $0 ?? nil }
    #expect(stable.contains(result))
    for other in stable {
      for person in result.indices {
        if let place = other[person] {
          #expect(!plain.prefers(person, place, to: result[person]))
        }
      }
    }
  }

  @Test("What is settled comes out so however the doubts end", arguments: 0..<40)
  func settledIsCertain(block: Int) {
    for seed in block * 100..<(block + 1) * 100 { settledIsCertain(seed: seed) }
  }

  private func settledIsCertain(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed) &+ 1_000_000)
    let (places, candidates) = random.contest(.doubtful)
    let problem = AppointmentProblem(places: places, candidates: candidates)
    let answer = problem.appoint()
    let settled = answer.settled(problem)
    for _ in 0..<24 {
      let result = PlainContest(places, candidates, &random).result()
      for person in result.indices {
        if let certain = settled[person] {
          #expect(result[person] == certain, "seed \(seed)")
        } else {
          #expect(answer.prospects(of: person, problem).contains(result[person]))
        }
      }
    }
  }

  @Test("Doubts leave more than half of the people settled")
  func doubtsAreNotEverywhere() {
    var (settled, all) = (0, 0)
    for seed in 0..<1_000 {
      var random = SplitMix64(seed: UInt64(seed) &+ 1_000_000)
      let (places, candidates) = random.contest(.doubtful)
      let answer = AppointmentProblem(places: places, candidates: candidates).appoint()
      all += answer.results.count
      settled += answer.results.count { if case .undecided = $0 { false } else { true } }
    }
    #expect(settled * 2 > all)
  }
}

@Suite("Appointment: what must not matter, and what must")
struct AppointmentInvarianceTests {
  @Test("The order in which candidates are given does not matter", arguments: 0..<6)
  func orderDoesNotMatter(block: Int) {
    for seed in block * 100..<(block + 1) * 100 { orderDoesNotMatter(seed: seed) }
  }

  private func orderDoesNotMatter(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed) &+ 2_000_000)
    var shape = seed % 2 == 0 ? AppointmentShape.doubtful : .hourly
    if seed % 4 == 1 { shape.percentAccepts = 0 }
    let (places, candidates) = random.contest(shape)
    let order = candidates.indices.shuffled(using: &random)
    let one = AppointmentProblem(places: places, candidates: candidates)
    let other = AppointmentProblem(places: places, candidates: order.map { candidates[$0] })
    let (first, second) = (one.appoint(), other.appoint())
    let (here, there) = (first.settled(one), second.settled(other))
    for (position, person) in order.enumerated() {
      #expect(here[person] == there[position])
      #expect(
        first.prospects(of: person, one) == second.prospects(of: position, other))
    }
  }

  @Test("A higher score never worsens one's own result", arguments: 0..<15)
  func higherScoreNeverHurts(block: Int) throws {
    for seed in block * 100..<(block + 1) * 100 { try higherScoreNeverHurts(seed: seed) }
  }

  private func higherScoreNeverHurts(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) &+ 3_000_000)
    let (places, candidates) = random.contest(.known)
    let person = random.pick(0...(candidates.count - 1))
    guard !candidates[person].claims.isEmpty else { return }
    let number = random.pick(0...(candidates[person].claims.count - 1))
    var raised = candidates
    let claim = raised[person].claims[number]
    raised[person].claims[number] = .init(
      place: claim.place, turn: claim.turn, score: (claim.score ?? 0) + random.pick(1...40) * 100,
      isAppointable: true)
    let before = AppointmentProblem(places: places, candidates: candidates)
    let after = AppointmentProblem(places: places, candidates: raised)
    let (was, now) = (
      before.appoint().settled(before)[person], after.appoint().settled(after)[person]
    )
    let wishes = candidates[person].claims.map(\.place)
    let rank = { (place: Int?) in place.flatMap(wishes.firstIndex) ?? wishes.count }
    #expect(rank(try #require(now)) <= rank(try #require(was)))
  }
}
